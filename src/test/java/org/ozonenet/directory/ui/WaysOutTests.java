package org.ozonenet.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.directory.BorderCounterparts;
import org.ozonenet.directory.ContactCards;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.ContactSheet;
import org.ozonenet.directory.ContactTable;
import org.ozonenet.directory.Conversations;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.DirectoryEntries;
import org.ozonenet.directory.DirectoryFilter;
import org.ozonenet.directory.DirectoryFixtures;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.EntryKind;
import org.ozonenet.directory.FocalPoints;
import org.ozonenet.directory.MessageDraft;
import org.ozonenet.directory.PhoneNumber;
import org.ozonenet.directory.Visibility;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.PostId;
import org.ozonenet.search.SearchSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.ui.ExtendedModelMap;

/** Whatever the way out of the directory, each function of each place gets the same fields: page, list, card, paper. */
@RoomTest
@SignedInAs(function = Function.NOO, country = "LA")
class WaysOutTests {

    private static final String POST = "la-vn-01";
    private static final String NETWORK = "+442079460001";
    private static final String COUNTERPARTS = "+442079460002";
    private static final String OWN_COUNTRY = "+442079460003";
    private static final Set<Function> OFFICIALS =
            Set.of(Function.NOO, Function.CUSTOMS_FOCAL_POINT, Function.CUSTOMS_OFFICER);

    @Autowired
    Directory directory;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    FocalPoints focalPoints;

    @Autowired
    PocketDirectory pocket;

    @Autowired
    PocketPages kept;

    @Autowired
    Conversations conversations;

    @Autowired
    EventsArrived events;

    @Autowired
    List<SearchSource> sources;

    @Autowired
    ActAs actAs;

    @Autowired
    MongoOperations store;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void oneEntryOfEachFunction() {
        store.getCollection("directory-entries").deleteMany(new Document());
        var means = List.of(
                number(NETWORK, Visibility.NETWORK),
                number(COUNTERPARTS, Visibility.COUNTERPARTS),
                number(OWN_COUNTRY, Visibility.OWN_COUNTRY));
        for (var function : ContactFunction.values()) {
            entries.add(DirectoryFixtures.person("LA", "Who is " + function, function, null, means));
        }
        entries.add(DirectoryFixtures.desk("LA", "Desk", POST, means));
    }

    @Test
    void everyFunctionSeesOfEveryFunctionWhatItsPlaceAllowsByEveryWayOut() {
        var persons = TestPersons.in(context);
        var scopes = Stream.concat(
                        Stream.of("LA", "VN", "PH", "AL").<Scope>map(code -> new Scope.Country(new Iso2(code))),
                        Stream.of(
                                new Scope.Network(NetworkId.SEA),
                                new Scope.Network(NetworkId.ECA),
                                new Scope.Organisation("multilateral-fund"),
                                new Scope.Portal()))
                .toList();
        var looked = 0;
        for (var function : Function.values()) {
            for (var scope : scopes.stream().filter(function::isHeldFor).toList()) {
                var expected = expected(function, scope);
                actAs.person(
                        persons.with(function, scope), () -> everyWayOutShows(function + " of " + scope, expected));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    @Test
    void theSearchIsGivenNoWayToReachAnybody() {
        var entriesToFind = sources.stream()
                .filter(source -> source.kind().equals("contact"))
                .findFirst()
                .orElseThrow();

        assertThat(actAs.process(
                        () -> entriesToFind.everything().map(Object::toString).toList()))
                .hasSizeGreaterThan(8)
                .noneMatch(entry -> entry.contains("+44") || entry.contains("example.org"));
    }

    private void everyWayOutShows(String who, Set<String> expected) {
        var ways = new TreeMap<String, List<EntryCard>>();
        var listed = directory.takeOut(DirectoryFilter.all(), PageRequest.of(0, 50));
        onlyWhatTheNetworkSees(who, expected);
        var both = directory.counterpartsAt(new PostId(POST)).orElseThrow();
        ways.put("list", listed);
        ways.put(
                "page",
                listed.stream()
                        .map(card -> directory.entry(card.id()).orElseThrow().card())
                        .toList());
        ways.put("post", cards(both));
        ways.forEach((way, cards) -> {
            assertThat(cards).as(who + " by " + way).isNotEmpty();
            for (var card : cards) {
                assertThat(card.means().stream().map(ContactMeans::value))
                        .as(who + " by " + way + ": " + card.name())
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(numbersOfTheCard(card)).as(who + " by vCard").isEqualTo(expected);
            }
        });
        for (var number : Set.of(NETWORK, COUNTERPARTS, OWN_COUNTRY)) {
            assertThat(ContactTable.of(listed).contains(number))
                    .as(who + " by table: " + number)
                    .isEqualTo(expected.contains(number));
        }
        var sheet = IncomingTable.read(ContactSheet.of(listed)).toString();
        var kept = kept();
        for (var number : Set.of(NETWORK, COUNTERPARTS, OWN_COUNTRY)) {
            assertThat(sheet.contains(number))
                    .as(who + " by workbook: " + number)
                    .isEqualTo(expected.contains(number));
            assertThat(kept.contains(number))
                    .as(who + " on the telephone without a link: " + number)
                    .isEqualTo(
                            !directory.myPosts().isEmpty() && faces(directory.myPosts()) && expected.contains(number));
        }
        var printed = read(pocket.print("Lao", "directory", List.of(both), PaperSize.A6));
        for (var number : Set.of(NETWORK, COUNTERPARTS, OWN_COUNTRY)) {
            var international = new PhoneNumber(number).international();
            assertThat(printed.contains(international))
                    .as(who + " by paper: " + number)
                    .isEqualTo(expected.contains(number));
        }
    }

    /** Lists and the page of the country, which show no ways to reach, are not even given the private ones. */
    private void onlyWhatTheNetworkSees(String who, Set<String> expected) {
        var seen = expected.contains(NETWORK) ? Set.of(NETWORK) : Set.<String>of();
        var cards = Stream.concat(
                        directory.page(DirectoryFilter.all(), PageRequest.of(0, 50)).stream(),
                        focalPoints.of(new Iso2("LA")).stream().flatMap(point -> point.holders().stream()))
                .toList();
        assertThat(cards)
                .hasSizeGreaterThan(10)
                .allSatisfy(card -> assertThat(card.means().stream().map(ContactMeans::value))
                        .as(who + " in lists: " + card.name())
                        .containsExactlyInAnyOrderElementsOf(seen));
    }

    private static boolean faces(List<BorderPost> posts) {
        return posts.stream().anyMatch(post -> post.id().equals(new PostId(POST)));
    }

    private String kept() {
        var model = new ExtendedModelMap();
        kept.mine(Locale.ENGLISH, model);
        return String.valueOf(model.get("posts"));
    }

    @Test
    void noNumberStandsInAMessageItsNoticeOrItsMail() {
        var focal = TestPersons.in(context).with(Function.CUSTOMS_FOCAL_POINT, new Scope.Country(new Iso2("LA")));
        var to = directory
                .page(DirectoryFilter.all().of(EntryKind.DESK), PageRequest.of(0, 1))
                .getFirst()
                .id();
        var writer = TestPersons.in(context).with(Function.NOO, new Scope.Country(new Iso2("PH")));
        var read = actAs.person(writer, () -> {
            var id = conversations.begin(new MessageDraft(Set.of(to), "A container", "Known to you?", Tlp.AMBER));
            return conversations.read(id).toString() + conversations.mine();
        });
        events.await();

        assertThat(read + actAs.person(focal, () -> conversations.mine().toString()))
                .contains("A container")
                .doesNotContain("+44", "2079460");
        for (var collection : List.of("notices", "outgoing-mails", "directory-conversations")) {
            var all = new StringBuilder();
            store.getCollection(collection).find().forEach(each -> all.append(each.toJson()));
            assertThat(all.toString()).as(collection).doesNotContain(NETWORK, COUNTERPARTS, OWN_COUNTRY);
        }
    }

    private static Set<String> numbersOfTheCard(EntryCard card) {
        var written = ContactCards.of(List.of(card));
        var read = Ezvcard.parse(written).first();
        assertThat(read.validate(VCardVersion.V4_0).toString()).isEmpty();
        assertThat(read.getFormattedName().getValue())
                .isEqualTo(card.name().shown().in(org.ozonenet.kernel.Lang.EN));
        return read.getTelephoneNumbers().stream()
                .map(telephone -> telephone.getUri().getNumber())
                .collect(java.util.stream.Collectors.toSet());
    }

    /** As PRODUCT has it, written down anew: the network, the countries that face each other, the own country. */
    private static Set<String> expected(Function function, Scope scope) {
        var official = OFFICIALS.contains(function);
        return switch (scope) {
            case Scope.Country(Iso2 country) ->
                switch (country.value()) {
                    case "LA" -> official ? Set.of(NETWORK, COUNTERPARTS, OWN_COUNTRY) : Set.of(NETWORK);
                    case "VN" -> official ? Set.of(NETWORK, COUNTERPARTS) : Set.of(NETWORK);
                    case "PH" -> Set.of(NETWORK);
                    default -> Set.of();
                };
            case Scope.Network(NetworkId network) -> network.equals(NetworkId.SEA) ? Set.of(NETWORK) : Set.of();
            default -> Set.of();
        };
    }

    private static List<EntryCard> cards(BorderCounterparts both) {
        return both.sides().stream()
                .flatMap(side -> Stream.concat(side.serving().stream(), side.nextLevel().stream()))
                .toList();
    }

    private static ContactMeans number(String number, Visibility visibility) {
        return new ContactMeans(ContactMeans.Kind.MOBILE, number, visibility, false);
    }

    private static String read(byte[] pdf) {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
