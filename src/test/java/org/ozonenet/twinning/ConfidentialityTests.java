package org.ozonenet.twinning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.Grants;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SignedInAs;
import org.ozonenet.access.TestPersons;
import org.ozonenet.documents.DocumentDraft;
import org.ozonenet.documents.DocumentId;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Inbox;
import org.ozonenet.notices.TestPushService;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.search.Search;
import org.ozonenet.search.SearchFilters;
import org.ozonenet.twinning.discussion.Discussion;
import org.ozonenet.twinning.discussion.Saying;
import org.ozonenet.twinning.discussion.TopicDraft;
import org.ozonenet.twinning.discussion.TopicId;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquiryBoard;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.Urgency;
import org.ozonenet.twinning.evidence.EvidenceFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** Asks for every item by every person, by every way there is, and compares with an {@link Oracle}. */
@RoomTest
@Tag("long")
class ConfidentialityTests extends SpringBrowserlessTest {

    private static final List<String> COUNTRIES =
            List.of("LA", "TH", "VN", "KH", "MM", "MN", "CN", "KG", "KZ", "UZ", "TJ", "GE");
    private static final List<Function> FUNCTIONS = List.of(
            Function.NOO,
            Function.NOO,
            Function.NOO,
            Function.CUSTOMS_FOCAL_POINT,
            Function.CUSTOMS_FOCAL_POINT,
            Function.CUSTOMS_FOCAL_POINT,
            Function.CUSTOMS_OFFICER,
            Function.CUSTOMS_OFFICER,
            Function.TECHNICIAN,
            Function.TRAINER);
    private static final int PERSONS = 40;
    private static final int EXCHANGES = 15;
    private static final int ITEMS = 300;
    private static final String SECRET = "QZX-Siegel-";

    /** Something that only some may see; its text carries a word of its own. */
    private record Item(
            int number,
            ExchangeId exchange,
            Set<String> sides,
            EnquiryId enquiry,
            DocumentId document,
            TopicId topic,
            PersonId by) {

        String secret() {
            return SECRET + number + "-Ende";
        }
    }

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private EventsArrived events;

    private final Random random = new Random(2026);
    private final Oracle oracle = new Oracle();
    private final List<InsideItems> inside = new ArrayList<>();
    private final Map<String, PersonId> persons = new LinkedHashMap<>();
    private final List<ExchangeId> exchanges = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private TestPushService pushes;
    private int seen;
    private int refused;

    @Test
    @SignedInAs(function = Function.ADMINISTRATOR)
    void showsEachItemToThoseWhoMaySeeItAndToNobodyElse() {
        var begin = System.nanoTime();
        makePersons();
        pushes = new TestPushService(portal);
        persons.values().stream().limit(10).forEach(pushes::listenFor);
        makeExchanges();
        makeItems();
        var incidents = new InsideItems(portal, oracle, persons, SECRET);
        incidents.make(exchanges, COUNTRIES);
        inside.add(incidents);
        events.await();
        assertThat(items).hasSize(ITEMS);
        askForEverything("at first", persons.keySet(), exchanges);
        assertThat(seen).as("some see").isGreaterThan(500);
        nothingOutside();

        changeFunctions();
        events.await();
        askForEverything("after functions changed", changed(), exchanges);

        suspend();
        events.await();
        askForEverything("after exchanges were suspended", persons.keySet(), suspended());
        guess();
        pages();
        nothingOutside();
        pushes.close();
        System.out.printf(
                "%d persons, %d exchanges, %d items: %,d times seen as the rules say, %,d times refused, %.0f s%n",
                persons.size(), exchanges.size(), items.size(), seen, refused, (System.nanoTime() - begin) / 1e9);
    }

    private void makePersons() {
        var made = TestPersons.in(portal);
        for (var i = 0; i < PERSONS; i++) {
            var country = COUNTRIES.get(i % COUNTRIES.size());
            // Every country has an ozone officer and a focal point, so that there is somebody to open and to answer.
            var function = i < COUNTRIES.size()
                    ? Function.NOO
                    : i < 2 * COUNTRIES.size()
                            ? Function.CUSTOMS_FOCAL_POINT
                            : FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
            var name = "conf-" + i;
            persons.put(name, made.named(name, function, Scope.country(country)));
            oracle.functions.put(name, new HashSet<>(Set.of(function.name() + " " + country)));
        }
    }

    private void makeExchanges() {
        var twins = new Twins(portal);
        var keeping = portal.getBean(ExchangeKeeping.class);
        for (var i = 0; i < EXCHANGES; i++) {
            var countries = new ArrayList<>(COUNTRIES);
            Collections.shuffle(countries, random);
            var chosen = countries.subList(0, 2 + i % 3);
            var parties = new TreeSet<Party>();
            chosen.forEach(country -> {
                parties.add(new Party(new Iso2(country), Authority.OZONE_UNIT));
                if (random.nextInt(5) > 0) {
                    parties.add(new Party(new Iso2(country), Authority.CUSTOMS));
                }
            });
            var draft = new ExchangeDraft(SECRET + "title" + i, "Purpose", parties, Set.of(), null);
            var id = i % 5 == 0 ? agreed(draft, chosen, twins, keeping) : opened(draft, chosen, twins, keeping);
            exchanges.add(id);
            oracle.parties.put(
                    id.value(),
                    new HashSet<>(parties.stream()
                            .map(party -> party.country() + " " + party.authority())
                            .toList()));
            fill(id, twins, keeping);
        }
    }

    private ExchangeId opened(ExchangeDraft draft, List<String> chosen, Twins twins, ExchangeKeeping keeping) {
        for (var network : List.of(NetworkId.SEA, NetworkId.ECA)) {
            try {
                return twins.as(twins.coordinator(network), () -> keeping.open(draft));
            } catch (NotAllowedException e) {
                // None of its countries is in that network.
            }
        }
        return agreed(draft, chosen, twins, keeping);
    }

    private ExchangeId agreed(ExchangeDraft draft, List<String> chosen, Twins twins, ExchangeKeeping keeping) {
        var id = twins.as(officer(chosen.getFirst()), () -> keeping.propose(draft));
        chosen.stream().skip(1).forEach(country -> twins.as(officer(country), () -> keeping.agree(id)));
        return id;
    }

    private PersonId officer(String country) {
        return persons.get("conf-" + COUNTRIES.indexOf(country));
    }

    /** Everybody tries to enter; of the officers of its countries one in two is let in before. */
    private void fill(ExchangeId id, Twins twins, ExchangeKeeping keeping) {
        var entered = oracle.accepted.computeIfAbsent(id.value(), none -> new HashSet<>());
        var officers = oracle.letIn.computeIfAbsent(id.value(), none -> new HashSet<>());
        persons.forEach((name, person) -> {
            if (name.matches("conf-([0-9]|1[01])") || random.nextInt(5) > 0) {
                twins.as(person, () -> {
                    try {
                        keeping.enter(id);
                        entered.add(name);
                    } catch (NotAllowedException e) {
                        // No seat.
                    }
                });
            }
        });
        persons.forEach((name, person) -> {
            var function = oracle.functions.get(name).iterator().next();
            var country = function.substring(function.indexOf(' ') + 1);
            var chief = persons.get("conf-" + COUNTRIES.indexOf(country));
            if (function.startsWith("CUSTOMS_OFFICER")
                    && oracle.parties.get(id.value()).contains(country + " CUSTOMS")
                    && random.nextBoolean()) {
                twins.as(chief, () -> keeping.letIn(id, person));
                officers.add(name);
                twins.as(person, () -> keeping.enter(id));
                entered.add(name);
            }
        });
    }

    private void makeItems() {
        var twins = new Twins(portal);
        for (var i = 0; i < ITEMS; i++) {
            var exchange = exchanges.get(i % exchanges.size());
            var countries = new ArrayList<>(new TreeSet<>(oracle.parties.get(exchange.value()).stream()
                    .map(party -> party.substring(0, 2))
                    .toList()));
            Collections.shuffle(countries, random);
            var asking = countries.get(0);
            var answering = countries.get(1);
            var by = persons.get("conf-" + COUNTRIES.indexOf(asking));
            var number = i;
            var kind = i % 4;
            items.add(twins.as(by, () -> switch (kind) {
                case 0 ->
                    new Item(
                            number,
                            exchange,
                            Set.of(asking, answering),
                            enquiry(number, exchange, asking, answering),
                            null,
                            null,
                            by);
                case 1 -> new Item(number, exchange, Set.of(), null, document(number, exchange.documents()), null, by);
                case 2 -> new Item(number, exchange, Set.of(), null, null, topic(number, exchange), by);
                default ->
                    new Item(
                            number,
                            exchange,
                            Set.of(asking, answering),
                            null,
                            document(
                                    number,
                                    new DocumentOwner(
                                            "twinning",
                                            exchange.spaceOf(new Iso2(asking), new Iso2(answering)),
                                            "enquiry-" + number)),
                            null,
                            by);
            }));
        }
    }

    private EnquiryId enquiry(int number, ExchangeId exchange, String asking, String answering) {
        return portal.getBean(EnquiryAsking.class)
                .send(new EnquiryDraft(
                        EnquiryId.random(),
                        exchange,
                        "free",
                        new Iso2(asking),
                        new Iso2(answering),
                        Authority.OZONE_UNIT,
                        Urgency.NORMAL,
                        Tlp.AMBER,
                        null,
                        Map.of("subject", SECRET + number + "-Ende"),
                        List.of("answer"),
                        SECRET + number + "-Ende",
                        "en",
                        null));
    }

    private TopicId topic(int number, ExchangeId exchange) {
        var text = SECRET + number + "-Ende";
        return portal.getBean(Discussion.class)
                .begin(new TopicDraft(
                        TopicId.random(), exchange, text, Tlp.AMBER, new Saying("first-" + number, text, "en")));
    }

    private DocumentId document(int number, DocumentOwner owner) {
        var text = SECRET + number + "-Ende";
        try {
            return portal.getBean(Documents.class)
                    .store(
                            new DocumentDraft(owner, LocalizedText.english(text), Tlp.AMBER, "en"),
                            new FileUpload(
                                    text + ".txt",
                                    "text/plain",
                                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void askForEverything(String when, Collection<String> who, Collection<ExchangeId> where) {
        var twins = new Twins(portal);
        var wrong = new ArrayList<String>();
        who.forEach(name -> twins.as(persons.get(name), () -> {
            for (var item : items) {
                if (!where.contains(item.exchange())) {
                    continue;
                }
                var expected = oracle.sees(name, item.exchange().value(), item.sides());
                if (reads(item) != expected) {
                    wrong.add("%s: %s %s item %d of %s"
                            .formatted(
                                    when,
                                    name,
                                    expected ? "does not see" : "sees",
                                    item.number(),
                                    item.exchange().value()));
                }
                seen += expected ? 1 : 0;
                refused += expected ? 0 : 1;
            }
            for (var exchange : where) {
                var inside = oracle.sees(name, exchange.value(), Set.of());
                if (portal.getBean(Exchanges.class).sheet(exchange).isPresent() != inside) {
                    wrong.add("%s: %s and the inside of %s".formatted(when, name, exchange.value()));
                }
                if (isCounted(exchange) != inside) {
                    wrong.add("%s: %s and the figures of %s".formatted(when, name, exchange.value()));
                }
                wrong.addAll(listed(name, exchange, when));
            }
            search(name, when, wrong);
            inside.forEach(each -> wrong.addAll(each.ask(name, where, when)));
        }));
        assertThat(wrong).isEmpty();
    }

    /** Those whose functions were changed, and as many others. */
    private List<String> changed() {
        return persons.keySet().stream()
                .filter(name -> Integer.parseInt(name.substring(5)) % 4 > 1)
                .toList();
    }

    private List<ExchangeId> suspended() {
        return exchanges.stream()
                .filter(id -> oracle.suspended.contains(id.value()))
                .toList();
    }

    private boolean reads(Item item) {
        if (item.enquiry() != null) {
            var isRead = portal.getBean(Enquiries.class).sheet(item.enquiry()).isPresent();
            // Signing takes its time: those who read get one file in ten.
            if (!isRead || item.number() % 10 == 0) {
                assertThat(isExported(item.enquiry())).isEqualTo(isRead);
            }
            return isRead;
        }
        if (item.topic() != null) {
            return portal.getBean(Discussion.class)
                    .sheet(item.topic())
                    .map(sheet -> sheet.title().equals(item.secret()))
                    .orElse(false);
        }
        try (var file =
                portal.getBean(Documents.class).open(item.document(), "en", 1).content()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).equals(item.secret());
        } catch (NotAllowedException | NoSuchElementException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isExported(EnquiryId id) {
        try {
            return portal.getBean(EvidenceFiles.class).of(id).length > 0;
        } catch (NotAllowedException e) {
            return false;
        }
    }

    /** Figures and topics are for those inside alone. */
    private boolean isCounted(ExchangeId exchange) {
        try {
            portal.getBean(EnquiryBoard.class).of(exchange);
            portal.getBean(Discussion.class).of(exchange);
            return true;
        } catch (NotAllowedException e) {
            return false;
        }
    }

    private List<String> listed(String name, ExchangeId exchange, String when) {
        var expected = new TreeSet<String>();
        items.stream()
                .filter(item -> item.exchange().equals(exchange) && item.enquiry() != null)
                .filter(item -> oracle.sees(name, exchange.value(), item.sides()))
                .forEach(item -> expected.add(item.enquiry().value()));
        var found = new TreeSet<String>();
        try {
            portal.getBean(Enquiries.class)
                    .of(exchange)
                    .forEach(line -> found.add(line.id().value()));
        } catch (NotAllowedException e) {
            // Outside: nothing is listed.
        }
        return found.equals(expected) ? List.of() : List.of(when + ": the list of " + name + " in " + exchange);
    }

    /** Nothing of an exchange is in the index at all. */
    private void search(String name, String when, List<String> wrong) {
        var search = portal.getBean(Search.class);
        for (var word : List.of(
                SECRET + "title1", items.getFirst().secret(), items.get(1).secret())) {
            var hits = search.find(word, SearchFilters.none(), 10);
            if (hits.toString().contains(SECRET)) {
                wrong.add("%s: %s finds %s".formatted(when, name, word));
            }
        }
    }

    /** Mails, notices, events in the trail, outboxes, meters: no word of an item. */
    private void nothingOutside() {
        var store = portal.getBean(MongoOperations.class);
        var ofMembers = Set.of(
                "enquiries",
                "exchanges",
                "documents",
                "enquiry-drafts",
                "kept-answers",
                "incidents",
                "incident-drafts",
                "plan-items",
                "topics");
        for (var collection : store.getCollectionNames()) {
            if (!ofMembers.contains(collection) && !collection.startsWith("fs.") && !collection.startsWith("files")) {
                for (Document document : store.getCollection(collection).find()) {
                    assertThat(document.toJson()).as(collection).doesNotContain(SECRET);
                }
            }
        }
        assertThat(store.getCollection("audit").countDocuments()).isPositive();
        assertThat(store.getCollection("notices").countDocuments()).isPositive();
        // Pushes carry nothing at all, and their addresses and headers no word of an item.
        assertThat(pushes.heads()).isNotEmpty().noneMatch(head -> head.contains(SECRET));
        assertThat(pushes.bodies()).allMatch(String::isEmpty);
        var twins = new Twins(portal);
        persons.forEach((name, person) -> twins.as(
                person,
                () -> assertThat(portal.getBean(Inbox.class)
                                .page(0, 500, Lang.EN)
                                .toString())
                        .doesNotContain(SECRET)));
    }

    private void changeFunctions() {
        var twins = new Twins(portal);
        var grants = portal.getBean(Grants.class);
        for (var i = 3; i < PERSONS; i += 4) {
            var name = "conf-" + i;
            var person = persons.get(name);
            twins.as(
                    person,
                    () -> grants.revoke(
                            person, grants.history(person).getFirst().grant()));
            oracle.functions.get(name).clear();
        }
        // Some come back to a function: elsewhere, or where they were.
        for (var i = 15; i < PERSONS; i += 8) {
            var name = "conf-" + i;
            var country = COUNTRIES.get((i + random.nextInt(2)) % COUNTRIES.size());
            twins.as(persons.get("conf-" + COUNTRIES.indexOf(country)), () -> {
                try {
                    grants.grant(persons.get(name), Function.CUSTOMS_FOCAL_POINT, Scope.country(country));
                    oracle.functions.get(name).add("CUSTOMS_FOCAL_POINT " + country);
                } catch (NotAllowedException e) {
                    // The ozone officer of that country has gone.
                }
            });
        }
    }

    private void suspend() {
        var twins = new Twins(portal);
        for (var i = 0; i < EXCHANGES; i += 4) {
            var id = exchanges.get(i);
            twins.as(twins.coordinator(NetworkId.SEA), () -> {
                try {
                    portal.getBean(ExchangeKeeping.class).move(id, ExchangeState.SUSPENDED, "Looked into");
                    oracle.suspended.add(id.value());
                } catch (NotAllowedException e) {
                    // Of the other network.
                }
            });
        }
        assertThat(oracle.suspended).isNotEmpty();
    }

    /** Identifiers next to real ones are answered exactly like closed ones. */
    private void guess() {
        var twins = new Twins(portal);
        var outsider = TestPersons.in(portal).named("conf-outsider", Function.NOO, Scope.country("TR"));
        twins.as(outsider, () -> {
            for (var item : items) {
                if (item.enquiry() != null) {
                    var value = item.enquiry().value();
                    var near = new EnquiryId(value.substring(0, 25) + (value.charAt(25) == 'a' ? 'b' : 'a'));
                    for (var id : List.of(item.enquiry(), near)) {
                        assertThat(portal.getBean(Enquiries.class).sheet(id)).isEmpty();
                        assertThat(failure(() ->
                                        portal.getBean(EnquiryAnswering.class).accept(id)))
                                .isEqualTo("Not allowed: WRITE");
                    }
                }
            }
        });
    }

    private static String failure(Runnable work) {
        try {
            work.run();
            return "none";
        } catch (NotAllowedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The pages, by deep link: one item in nine for every person, and an administrator who is in none of them. */
    private void pages() {
        var twins = new Twins(portal);
        var wrong = new ArrayList<String>();
        var tried = items.stream().filter(item -> item.number() % 9 < 3).toList();
        persons.forEach((name, person) -> twins.as(person, () -> {
            for (var item : tried) {
                var html = page(item);
                var expected = oracle.sees(name, item.exchange().value(), item.sides());
                if (html != null && html.contains(item.secret()) != expected) {
                    wrong.add("the page of item %d shown to %s".formatted(item.number(), name));
                }
            }
        }));
        assertThat(wrong).isEmpty();
        for (var item : items.subList(0, 60)) {
            var html = page(item);
            if (html != null) {
                assertThat(html).as("to an administrator").doesNotContain(SECRET);
            }
            assertThat(html("twinning/" + item.exchange().value())).doesNotContain(SECRET);
        }
        inside.forEach(each -> each.open(
                () -> assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                        .doesNotContain(SECRET)));
    }

    /** @return null where an item has no page of its own */
    private String page(Item item) {
        if (item.enquiry() != null) {
            return html("twinning/%s/enquiries/%s"
                    .formatted(item.exchange().value(), item.enquiry().value()));
        }
        return item.topic() == null
                ? null
                : html("twinning/%s/talk/%s"
                        .formatted(item.exchange().value(), item.topic().value()));
    }

    private String html(String path) {
        UI.getCurrent().navigate(path);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
