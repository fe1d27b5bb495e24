package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.FormattedName;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

class ContactCardsTests {

    private static final int MANY = 2_000;

    /** A letter or two of every script that the networks write, with what a card has to escape. */
    private static final List<String> PIECES = List.of(
            "Nguyễn",
            "Đặng",
            "Щербаков",
            "Ғалым",
            "Ўткир",
            "Ҷамшед",
            "霍尔果斯",
            "王晓明",
            "ສົມສັກ",
            "สมศักดิ์",
            "សុខា",
            "ხოსრო",
            "Հայկ",
            "Čović",
            "Şükrü",
            "O’Neil",
            "Ärzte",
            "a,b",
            "c;d",
            "back\\slash",
            "\"quoted\"",
            "#1",
            "50%",
            "name: value",
            "مریم",
            "ᠮᠣᠩᠭᠣᠯ",
            "မြန်မာ",
            "e\u0301",
            "𠮷野");

    private final Random random = new Random(20261123);

    @Test
    void everyFieldOfEveryEntryIsReadBackAsItWas() {
        var entries = IntStream.range(0, MANY).mapToObj(this::entry).toList();

        var cards = Ezvcard.parse(ContactCards.of(entries)).all();

        assertThat(cards).hasSize(MANY);
        for (var at = 0; at < MANY; at++) {
            assertThat(read(cards.get(at))).isEqualTo(entries.get(at));
        }
    }

    @Test
    void everyCardHasWhatTheStandardDemands() {
        var entries = IntStream.range(0, MANY).mapToObj(this::entry).toList();

        var text = ContactCards.of(entries);

        assertThat(text.split("\r\n", -1))
                .as("lines end in CR LF and have at most 75 octets (section 3.2)")
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("\n", "\r")
                        .satisfies(each -> assertThat(each.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75)));
        assertThat(text.split("BEGIN:VCARD\r\n", -1)).hasSize(MANY + 1);
        assertThat(text.split("BEGIN:VCARD\r\nVERSION:4.0\r\n", -1))
                .as("the version comes first (section 6.7.9)")
                .hasSize(MANY + 1);
        assertThat(text.split("END:VCARD\r\n", -1)).hasSize(MANY + 1);
        for (var card : Ezvcard.parse(text).all()) {
            assertThat(card.getFormattedNames())
                    .as("a name (section 6.2.1)")
                    .isNotEmpty()
                    .noneMatch(name -> name.getValue().isBlank());
            assertThat(card.validate(VCardVersion.V4_0).toString()).isEmpty();
        }
    }

    private EntryCard entry(int number) {
        var shown = new EnumMap<Lang, String>(Lang.class);
        for (var language : Lang.values()) {
            if (language == Lang.EN || random.nextBoolean()) {
                shown.put(language, text() + " " + language + number);
            }
        }
        var also = IntStream.range(0, random.nextInt(4)).mapToObj(i -> text()).toList();
        var original = random.nextBoolean() ? text() : null;
        var functions = Arrays.stream(ContactFunction.values())
                .filter(each -> random.nextInt(4) == 0)
                .toList();
        return new EntryCard(
                EntryId.random(),
                random.nextBoolean() ? EntryKind.PERSON : EntryKind.DESK,
                new EntryName(new LocalizedText(shown), original, also),
                functions.isEmpty() ? List.of(ContactFunction.NOO) : functions,
                random.nextInt(5) == 0
                        ? null
                        : new Iso2(List.of("LA", "KZ", "CN", "MM", "RS").get(random.nextInt(5))),
                random.nextInt(4) == 0 ? null : text(),
                languages(),
                means(),
                false,
                ZoneId.of(List.of("Asia/Vientiane", "Asia/Almaty", "Europe/Belgrade", "UTC")
                        .get(random.nextInt(4))),
                hours(),
                null,
                verified(),
                false);
    }

    private String text() {
        var words = new ArrayList<String>();
        for (var i = 0; i <= random.nextInt(6); i++) {
            words.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join(" ", words);
    }

    private List<SpokenLanguage> languages() {
        return List.of("en", "ru", "zh", "lo", "kk", "fil").stream()
                .filter(tag -> random.nextBoolean())
                .map(tag -> new SpokenLanguage(tag, SpokenLanguage.Level.values()[random.nextInt(3)]))
                .toList();
    }

    private List<ContactMeans> means() {
        var means = new ArrayList<ContactMeans>();
        var preferred = random.nextInt(12);
        for (var kind : ContactMeans.Kind.values()) {
            if (random.nextBoolean()) {
                var value = kind.isNumber()
                        ? "+44207946%04d".formatted(random.nextInt(1000))
                        : kind == ContactMeans.Kind.MAIL ? "o'neil+a" + random.nextInt(99) + "@example.org" : "имя_9.x";
                means.add(new ContactMeans(kind, value, Visibility.NETWORK, kind.ordinal() == preferred));
            }
        }
        return means;
    }

    private @Nullable WorkingHours hours() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> WorkingHours.aroundTheClock();
            default ->
                new WorkingHours(
                        EnumSet.range(DayOfWeek.of(1 + random.nextInt(3)), DayOfWeek.of(4 + random.nextInt(4))),
                        LocalTime.of(random.nextInt(24), random.nextInt(60)),
                        LocalTime.of(random.nextInt(24), random.nextInt(60)));
        };
    }

    private EntryCard.@Nullable LastVerified verified() {
        var how = Verification.How.values()[random.nextInt(5)];
        var at = Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt());
        return random.nextInt(4) == 0 ? null : new EntryCard.LastVerified(at, null, how, random.nextBoolean());
    }

    /** An entry out of a card, by nothing but what ez-vcard read. */
    private static EntryCard read(VCard card) {
        var shown = new EnumMap<Lang, String>(Lang.class);
        String original = null;
        for (FormattedName name : card.getFormattedNames()) {
            if (name.getPref() != null) {
                shown.put(Lang.EN, name.getValue());
            } else if (name.getLanguage() != null) {
                shown.put(Lang.of(Locale.of(name.getLanguage())), name.getValue());
            } else {
                original = name.getValue();
            }
        }
        var nickname = card.getNickname();
        var address = card.getAddresses().isEmpty() ? null : card.getAddresses().getFirst();
        return new EntryCard(
                new EntryId(card.getUid().getValue().replace("urn:x-ozonenet:entry:", "")),
                card.getKind().isOrg() ? EntryKind.DESK : EntryKind.PERSON,
                new EntryName(new LocalizedText(shown), original, nickname == null ? List.of() : nickname.getValues()),
                card.getRoles().stream()
                        .map(role -> ContactFunction.valueOf(
                                role.getValue().toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .toList(),
                address == null ? null : new Iso2(address.getParameter("CC")),
                card.getOrganization() == null
                        ? null
                        : String.join(";", card.getOrganization().getValues()),
                card.getLanguages().stream()
                        .map(each -> new SpokenLanguage(
                                each.getValue(), SpokenLanguage.Level.valueOf(each.getParameter(ContactCards.LEVEL))))
                        .toList(),
                means(card),
                false,
                ZoneId.of(card.getTimezone().getText()),
                hours(card),
                null,
                verified(card),
                false);
    }

    private static List<ContactMeans> means(VCard card) {
        var means = new ArrayList<ContactMeans>();
        card.getTelephoneNumbers()
                .forEach(each -> means.add(new ContactMeans(
                        each.getTypes().contains(TelephoneType.CELL)
                                ? ContactMeans.Kind.MOBILE
                                : ContactMeans.Kind.TELEPHONE,
                        each.getUri().getNumber(),
                        Visibility.NETWORK,
                        each.getPref() != null)));
        card.getEmails()
                .forEach(each -> means.add(new ContactMeans(
                        ContactMeans.Kind.MAIL, each.getValue(), Visibility.NETWORK, each.getPref() != null)));
        card.getImpps()
                .forEach(each -> means.add(new ContactMeans(
                        ContactMeans.Kind.valueOf(each.getProtocol().toUpperCase(Locale.ROOT)),
                        each.getHandle(),
                        Visibility.NETWORK,
                        each.getPref() != null)));
        return means;
    }

    private static @Nullable WorkingHours hours(VCard card) {
        var property = card.getExtendedProperty("X-OZONENET-HOURS");
        if (property == null) {
            return null;
        }
        var parts = List.of(property.getValue().split(" "));
        var last = parts.size();
        return new WorkingHours(
                Set.copyOf(parts.subList(0, last - 2).stream()
                        .map(DayOfWeek::valueOf)
                        .toList()),
                LocalTime.parse(parts.get(last - 2)),
                LocalTime.parse(parts.get(last - 1)));
    }

    private static EntryCard.@Nullable LastVerified verified(VCard card) {
        var property = card.getExtendedProperty("X-OZONENET-VERIFIED");
        return property == null
                ? null
                : new EntryCard.LastVerified(
                        Instant.parse(property.getValue()),
                        null,
                        Verification.How.valueOf(property.getParameter("X-HOW")),
                        Boolean.parseBoolean(property.getParameter("X-CHANGED-SINCE")));
    }
}
