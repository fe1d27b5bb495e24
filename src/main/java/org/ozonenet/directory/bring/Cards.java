package org.ozonenet.directory.bring;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Language;
import ezvcard.property.Telephone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.directory.ContactCards;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.paper.TableRefusedException;
import org.ozonenet.paper.TableRefusedException.Reason;

/** Reads contact cards of any version as rows of a table whose columns are those of {@link Column}. */
public final class Cards {

    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column != Column.IGNORED)
            .toList();

    private static final String BEGIN = "BEGIN:VCARD";

    private Cards() {}

    /**
     * Reads contact cards, or else a table or a workbook, by what the file contains.
     *
     * @throws TableRefusedException if it is not read
     */
    public static IncomingTable orTable(byte[] content) {
        if (content.length > BEGIN.length() && content.length <= IncomingTable.MOST_BYTES && content[0] != 'P') {
            var text = IncomingTable.text(content);
            if (text.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
                return read(text);
            }
        }
        return IncomingTable.read(content);
    }

    static IncomingTable read(String text) {
        var begins = new ArrayList<Integer>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.strip().equalsIgnoreCase("BEGIN:VCARD")) {
                begins.add(number);
            }
        }
        if (begins.size() > IncomingTable.MOST_LINES) {
            throw new TableRefusedException(Reason.TOO_MANY);
        }
        List<VCard> cards;
        try {
            cards = Ezvcard.parse(text).all();
        } catch (RuntimeException e) {
            throw new TableRefusedException(Reason.BROKEN);
        }
        var lines = new ArrayList<IncomingTable.Line>();
        for (var i = 0; i < Math.min(cards.size(), begins.size()); i++) {
            var values = values(cards.get(i));
            lines.add(new IncomingTable.Line(
                    begins.get(i),
                    COLUMNS.stream()
                            .map(column -> values.getOrDefault(column, ""))
                            .toList(),
                    Set.of()));
        }
        return new IncomingTable(COLUMNS.stream().map(Column::header).toList(), lines);
    }

    private static Map<Column, String> values(VCard card) {
        var values = new HashMap<Column, String>();
        var names = card.getFormattedNames();
        if (!names.isEmpty()) {
            values.put(Column.NAME, names.getFirst().getValue());
        }
        names.stream().skip(1).forEach(name -> {
            var column =
                    switch (String.valueOf(name.getLanguage())) {
                        case "ru" -> Column.NAME_RU;
                        case "zh" -> Column.NAME_ZH;
                        default -> Column.NAME_ORIGINAL;
                    };
            values.merge(column, name.getValue(), (first, second) -> first);
        });
        if (card.getNickname() != null) {
            values.put(Column.ALSO_WRITTEN, String.join(";", card.getNickname().getValues()));
        }
        if (card.getKind() != null && (card.getKind().isOrg() || card.getKind().isGroup())) {
            values.put(Column.KIND, "DESK");
        }
        if (card.getOrganization() != null) {
            values.put(
                    Column.ORGANISATION,
                    String.join(", ", card.getOrganization().getValues()));
        }
        values.put(
                Column.FUNCTIONS,
                Stream.concat(
                                card.getRoles().stream().map(role -> role.getValue()),
                                card.getTitles().stream().map(title -> title.getValue()))
                        .collect(Collectors.joining(";")));
        card.getAddresses().stream()
                .map(address -> address.getCountry())
                .filter(country -> country != null && !country.isBlank())
                .findFirst()
                .ifPresent(country -> values.put(Column.COUNTRY, country));
        values.put(
                Column.LANGUAGES,
                card.getLanguages().stream().map(Cards::spoken).collect(Collectors.joining(";")));
        var zone = card.getTimezone();
        if (zone != null && zone.getText() != null) {
            values.put(Column.TIME_ZONE, zone.getText());
        }
        card.getTelephoneNumbers().forEach(telephone -> add(values, column(telephone), number(telephone)));
        card.getEmails().forEach(mail -> add(values, Column.MAIL, mail.getValue()));
        card.getImpps()
                .forEach(impp -> Column.named(String.valueOf(impp.getProtocol()))
                        .ifPresent(column -> add(values, column, impp.getHandle())));
        return values;
    }

    private static String spoken(Language language) {
        var level = language.getParameter(ContactCards.LEVEL);
        return level == null ? language.getValue() : language.getValue() + ":" + level;
    }

    private static Column column(Telephone telephone) {
        return telephone.getTypes().contains(TelephoneType.CELL) ? Column.MOBILE : Column.TELEPHONE;
    }

    private static String number(Telephone telephone) {
        return telephone.getUri() == null
                ? String.valueOf(telephone.getText())
                : telephone.getUri().getNumber();
    }

    private static void add(Map<Column, String> values, Column column, String value) {
        values.merge(column, value, (first, second) -> first + ";" + second);
    }
}
