package org.ozonenet.meetings.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.meetings.registration.ParticipantsBringIn.Fault;
import org.ozonenet.meetings.registration.ParticipantsBringIn.Row;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.reference.Countries;

/**
 * Understands a table of participants. The columns are known by their English names, in any order; those of Indico's
 * export of registrants (Name, Country, Affiliation, Position, Checked in) are among them.
 */
final class ParticipantTable {

    private enum Column {
        NAME("name", "full name"),
        FIRST_NAME("first name"),
        LAST_NAME("last name", "surname"),
        COUNTRY("country"),
        DELEGATION("affiliation", "delegation", "organisation", "organization", "institution"),
        FUNCTION("function", "position", "group"),
        GENDER("gender", "sex"),
        MODE("mode", "participation", "attendance"),
        ATTENDED("attended", "checked in", "checked-in");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    private static final Map<String, ParticipantGender> GENDERS = Map.of(
            "", ParticipantGender.NOT_STATED,
            "f", ParticipantGender.WOMAN,
            "female", ParticipantGender.WOMAN,
            "woman", ParticipantGender.WOMAN,
            "m", ParticipantGender.MAN,
            "male", ParticipantGender.MAN,
            "man", ParticipantGender.MAN,
            "not stated", ParticipantGender.NOT_STATED,
            "other", ParticipantGender.OTHER);

    private static final Map<String, AttendanceMode> MODES = Map.of(
            "", AttendanceMode.IN_PERSON,
            "in person", AttendanceMode.IN_PERSON,
            "in-person", AttendanceMode.IN_PERSON,
            "room", AttendanceMode.IN_PERSON,
            "onsite", AttendanceMode.IN_PERSON,
            "on-site", AttendanceMode.IN_PERSON,
            "online", AttendanceMode.ONLINE,
            "remote", AttendanceMode.ONLINE,
            "virtual", AttendanceMode.ONLINE);

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> head;
    private final Countries countries;

    ParticipantTable(List<String> head, Countries countries) {
        this.head = head;
        this.countries = countries;
        for (var column : Column.values()) {
            for (var place = 0; place < head.size(); place++) {
                if (column.names.contains(head.get(place).toLowerCase(Locale.ROOT))) {
                    places.putIfAbsent(column, place);
                }
            }
        }
    }

    Optional<Row> row(IncomingTable.Line line) {
        var faults = new ArrayList<Fault>();
        var row = read(line, faults::add);
        return faults.isEmpty() ? Optional.ofNullable(row) : Optional.empty();
    }

    List<Fault> faults(IncomingTable.Line line) {
        var faults = new ArrayList<Fault>();
        read(line, faults::add);
        return faults;
    }

    private @Nullable Row read(IncomingTable.Line line, Consumer<Fault> fault) {
        var country = country(line, fault);
        var gender = one(line, Column.GENDER, GENDERS, fault);
        var mode = one(line, Column.MODE, MODES, fault);
        var function = function(cell(line, Column.FUNCTION));
        var attended = attended(line, mode, fault);
        var name = name(line);
        if (name.isEmpty()) {
            fault.accept(new Fault(line.number(), label(Column.NAME), ""));
            return null;
        }
        if (gender == null || mode == null) {
            return null;
        }
        try {
            return new Row(
                    line.number(),
                    new RegistrationForm(
                            name,
                            country,
                            cell(line, Column.DELEGATION),
                            function,
                            gender,
                            "",
                            mode,
                            List.of(),
                            "",
                            false,
                            SensitiveNeeds.none()),
                    attended);
        } catch (IllegalArgumentException tooLong) {
            fault.accept(new Fault(line.number(), "", name));
            return null;
        }
    }

    private String name(IncomingTable.Line line) {
        var whole = cell(line, Column.NAME);
        return whole.isEmpty() ? (cell(line, Column.FIRST_NAME) + " " + cell(line, Column.LAST_NAME)).strip() : whole;
    }

    /** By its code of two letters or its name in one of the portal's languages. */
    private @Nullable Iso2 country(IncomingTable.Line line, Consumer<Fault> fault) {
        var text = cell(line, Column.COUNTRY);
        if (text.isEmpty()) {
            return null;
        }
        var found = countries.all().stream()
                .filter(each -> each.iso2().value().equalsIgnoreCase(text)
                        || each.name().texts().values().stream().anyMatch(text::equalsIgnoreCase))
                .findFirst();
        if (found.isEmpty()) {
            fault.accept(new Fault(line.number(), label(Column.COUNTRY), text));
        }
        return found.map(each -> each.iso2()).orElse(null);
    }

    private <T> @Nullable T one(IncomingTable.Line line, Column column, Map<String, T> words, Consumer<Fault> fault) {
        var text = cell(line, column);
        var known = words.get(text.toLowerCase(Locale.ROOT));
        if (known == null) {
            fault.accept(new Fault(line.number(), label(column), text));
        }
        return known;
    }

    /** Yes and no as spreadsheets and Indico write it, or how somebody was there. */
    private @Nullable AttendanceMode attended(
            IncomingTable.Line line, @Nullable AttendanceMode mode, Consumer<Fault> fault) {
        var text = cell(line, Column.ATTENDED).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "no", "false", "0" -> null;
            case "yes", "true", "1", "x" -> mode;
            default -> one(line, Column.ATTENDED, MODES, fault);
        };
    }

    /** A word of the portal, or else what its words in English tell. */
    private static ParticipantFunction function(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        for (var function : ParticipantFunction.values()) {
            if (function.name().equalsIgnoreCase(text.replace(' ', '_'))) {
                return function;
            }
        }
        if (small.contains("customs")) {
            return ParticipantFunction.CUSTOMS;
        }
        if (small.contains("ozone") || small.contains("nou")) {
            return ParticipantFunction.OZONE_OFFICER;
        }
        return small.contains("secretariat") ? ParticipantFunction.SECRETARIAT : ParticipantFunction.OBSERVER;
    }

    private String cell(IncomingTable.Line line, Column column) {
        var place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    private String label(Column column) {
        var place = places.get(column);
        return place == null ? column.names.getFirst() : head.get(place);
    }
}
