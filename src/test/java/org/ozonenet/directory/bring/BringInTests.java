package org.ozonenet.directory.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.directory.ContactCards;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.ContactSheet;
import org.ozonenet.directory.ContactTable;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.DirectoryFixtures;
import org.ozonenet.directory.Visibility;
import org.ozonenet.paper.IncomingTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class BringInTests {

    @Autowired
    BringIn bringIn;

    @Autowired
    Directory directory;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    MongoOperations store;

    @BeforeEach
    void nobody() {
        store.getCollection("directory-entries").deleteMany(new Document());
    }

    @Test
    void nothingIsWrittenBeforeTheConfirmation() {
        var preview = preview("name,function,country\nOfficer,NOO,LA\n");

        assertThat(directory.count(DirectoryFilter.all())).isZero();
        var taken = bringIn.take(preview.good(false));
        assertThat(taken.entries()).hasSize(1);
        assertThat(directory.count(DirectoryFilter.all())).isEqualTo(1);
    }

    @Test
    void understandsWordsOfThreeLanguagesAndNumbersAsTheyAreTyped() {
        var preview = preview("Имя;Должность;Страна;Телефон;Почта;Языки;Пост;Мобильный\n"
                + "Сомсак;Национальный озоновый офицер;Лаос;12;;;;\n"
                + "Noy;customs officer;Lao People's Democratic Republic;+44 20 7946 0018;a@example.org;"
                + "English, лаосский:fluent;la-vn-01;+44 7911 123456\n");

        assertThat(preview.rows()).extracting(Preview.Row::line).containsExactly(2, 3);
        assertThat(preview.rows().getFirst().faults()).extracting(Fault::kind).contains(Fault.Kind.NUMBER_WRONG);
        var second = preview.rows().getLast();
        assertThat(second.faults()).isEmpty();
        assertThat(second.draft().functions()).containsExactly(ContactFunction.CUSTOMS_OFFICER);
        assertThat(second.draft().means())
                .extracting(ContactMeans::value)
                .containsExactlyInAnyOrder("+442079460018", "a@example.org", "+447911123456");
        assertThat(second.draft().means()).allMatch(means -> means.visibility() == Visibility.COUNTERPARTS);
        assertThat(second.draft().posts()).hasSize(1);
        assertThat(second.draft().languages()).extracting(each -> each.tag()).containsExactly("en", "lo");
    }

    @Test
    void findsTheSamePersonAcrossScriptsOrdersAndTypingErrors() {
        entries.add(
                DirectoryFixtures.person("LA", "Yuriy Shcherbakov", ContactFunction.CUSTOMS_OFFICER, null, List.of()));
        entries.add(DirectoryFixtures.person("LA", "Wang Xiaoming", ContactFunction.CUSTOMS_OFFICER, null, List.of()));

        var preview = preview("name,function,country\nЩербаков Юрий,NOO,LA\nYurij Scherbakow,NOO,LA\n王晓明,NOO,LA\n"
                + "Wang Xiaomnig,NOO,LA\nSomebody Else,NOO,LA\nСомбади Элсе,NOO,LA\n");

        assertThat(preview.rows().stream()
                        .map(row -> row.faults().stream()
                                .map(Fault::kind)
                                .findFirst()
                                .orElse(null)))
                .startsWith(
                        Fault.Kind.LIKE_AN_ENTRY,
                        Fault.Kind.LIKE_AN_ENTRY,
                        Fault.Kind.LIKE_AN_ENTRY,
                        Fault.Kind.LIKE_AN_ENTRY,
                        null);
        assertThat(preview.good(true)).hasSize(6);
        assertThat(preview.good(false).size()).isLessThan(3);
    }

    @Test
    void whatWasTakenOutAsTableWorkbookOrCardsIsReadBack() {
        entries.add(DirectoryFixtures.person(
                "LA",
                "Officer",
                ContactFunction.NOO,
                null,
                List.of(DirectoryFixtures.OPEN, DirectoryFixtures.PRIVATE)));
        entries.add(DirectoryFixtures.desk("LA", "=Desk, \"one\"", "la-vn-01"));
        var cards = directory.takeOut(DirectoryFilter.all(), PageRequest.of(0, 10));
        nobody();

        for (var file : List.of(
                ContactTable.of(cards).getBytes(StandardCharsets.UTF_8),
                ContactSheet.of(cards),
                ContactCards.of(cards).getBytes(StandardCharsets.UTF_8))) {
            var table = Cards.orTable(file);
            var preview = bringIn.preview(table, Choices.suggestedBy(table));
            var officer = preview.rows().stream()
                    .filter(row ->
                            row.draft() != null && row.draft().functions().contains(ContactFunction.NOO))
                    .findFirst()
                    .orElseThrow();
            assertThat(officer.draft().means())
                    .extracting(ContactMeans::value)
                    .containsExactlyInAnyOrder(DirectoryFixtures.OPEN.value(), DirectoryFixtures.PRIVATE.value());
            assertThat(officer.draft().languages()).isNotEmpty();
            assertThat(preview.rows().stream().flatMap(row -> row.faults().stream()))
                    .allMatch(fault -> fault.kind() == Fault.Kind.FORMULA);
        }
    }

    @Test
    void tenThousandRowsWithFiveHundredFaultsReportEachWithLineAndReason() {
        var planted = new TreeMap<Integer, Fault.Kind>();
        var preview = preview(tenThousand(planted));

        assertThat(planted).hasSize(500);
        var reported = preview.left(false).stream()
                .collect(Collectors.toMap(
                        Preview.Row::line, row -> row.faults().getFirst().kind(), (one, other) -> one, TreeMap::new));
        assertThat(reported).isEqualTo(planted);
        assertThat(preview.good(false)).hasSize(9_500);
    }

    @Test
    @Tag("long")
    void theRestOfTenThousandRowsIsTaken() {
        var began = System.nanoTime();
        var preview = preview(tenThousand(new TreeMap<>()));
        var looked = System.nanoTime();
        var taken = bringIn.take(preview.good(false));
        System.out.printf(
                "search: import of 10,000 rows: looked through in %.1f s, 9,500 written in %.1f s%n",
                (looked - began) / 1e9, (System.nanoTime() - looked) / 1e9);

        assertThat(taken.entries()).hasSize(9_500);
        assertThat(taken.left()).isEmpty();
        assertThat(directory.count(DirectoryFilter.all())).isEqualTo(9_500);
    }

    @Test
    @SignedInAs(function = Function.CUSTOMS_OFFICER, country = "LA")
    void whoMayNominateNobodyBringsNothingIn() {
        assertThatThrownBy(() -> preview("name,function,country\nOfficer,NOO,LA\n"))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> bringIn.take(List.of())).isInstanceOf(NotAllowedException.class);
    }

    /** Names of digits, for they must not resemble each other; every twentieth row has a fault, of ten kinds in turn. */
    private static String tenThousand(TreeMap<Integer, Fault.Kind> planted) {
        var text = new StringBuilder("name,function,country,telephone,mail,languages,time_zone,posts\r\n");
        for (var row = 0; row < 10_000; row++) {
            var cells = new String[] {
                "Desk %05d".formatted(row),
                "NOO",
                "LA",
                "+442079460018",
                "a%d@example.org".formatted(row),
                "lo",
                "Asia/Vientiane",
                "la-vn-01"
            };
            if (row % 20 == 7) {
                planted.put(row + 2, fault(cells, row / 20 % 10, row));
            }
            text.append(String.join(",", cells)).append("\r\n");
        }
        return text.toString();
    }

    private static Fault.Kind fault(String[] cells, int which, int row) {
        return switch (which) {
            case 0 -> with(cells, 0, "", Fault.Kind.NAME_MISSING);
            case 1 -> with(cells, 1, "king", Fault.Kind.FUNCTION_UNKNOWN);
            case 2 -> with(cells, 2, "Atlantis", Fault.Kind.COUNTRY_UNKNOWN);
            case 3 -> with(cells, 2, "VN", Fault.Kind.NOT_ALLOWED);
            case 4 -> with(cells, 3, "+44123", Fault.Kind.NUMBER_WRONG);
            case 5 -> with(cells, 4, "nobody at home", Fault.Kind.ADDRESS_WRONG);
            case 6 -> with(cells, 5, "klingon", Fault.Kind.LANGUAGE_UNKNOWN);
            case 7 -> with(cells, 6, "Asia/Nowhere", Fault.Kind.ZONE_UNKNOWN);
            case 8 -> with(cells, 7, "cn-kz-01", Fault.Kind.POST_ELSEWHERE);
            default -> with(cells, 4, "a%d@example.org".formatted(row - 1), Fault.Kind.LIKE_A_LINE);
        };
    }

    private static Fault.Kind with(String[] cells, int column, String text, Fault.Kind kind) {
        cells[column] = text;
        return kind;
    }

    private Preview preview(String text) {
        var table = IncomingTable.read(text.getBytes(StandardCharsets.UTF_8));
        return bringIn.preview(table, Choices.suggestedBy(table));
    }
}
