package org.ozonenet.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.Contact;
import org.ozonenet.twinning.ExchangeDraft;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.ExchangeLine;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.Party;
import org.ozonenet.twinning.enquiries.AnswerDraft;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.Urgency;
import org.ozonenet.twinning.enquiries.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens sample exchanges and goes through the doors of enquiries for the persons of the sample data. */
@Component
@Profile("demo")
class DemoExchanges {

    private final Exchanges exchanges;
    private final ExchangeKeeping keeping;
    private final Enquiries enquiries;
    private final EnquiryAsking asking;
    private final EnquiryAnswering answering;

    DemoExchanges(
            Exchanges exchanges,
            ExchangeKeeping keeping,
            Enquiries enquiries,
            EnquiryAsking asking,
            EnquiryAnswering answering) {
        this.exchanges = exchanges;
        this.keeping = keeping;
        this.enquiries = enquiries;
        this.asking = asking;
        this.answering = answering;
    }

    /** Null where the exchange is there already. */
    @Nullable ExchangeId exchange(
            DemoPart.Cast cast, String coordinator, String title, String one, String other, String... posts) {
        var there = new AtomicBoolean();
        cast.as(
                person("noo", one),
                () -> there.set(
                        exchanges.mine().stream().map(ExchangeLine::title).anyMatch(title::equals)));
        if (there.get()) {
            return null;
        }
        var parties = new TreeSet<Party>();
        for (var country : List.of(one, other)) {
            for (var authority : Authority.values()) {
                parties.add(new Party(new Iso2(country), authority));
            }
        }
        var id = made(
                cast,
                coordinator,
                () -> keeping.open(new ExchangeDraft(
                        title,
                        "To ask each other about shipments of controlled substances before they cross, and to warn each other.",
                        parties,
                        Set.copyOf(Arrays.stream(posts).map(PostId::new).toList()),
                        null)));
        for (var country : List.of(one, other)) {
            for (var function : List.of("noo", "customs")) {
                cast.as(person(function, country), () -> keeping.enter(id));
            }
            cast.as(
                    person("customs", country),
                    () -> keeping.nameContacts(
                            id,
                            new Iso2(country),
                            List.of(new Contact(new Iso2(country), cast.person(person("customs", country)), true))));
        }
        return id;
    }

    EnquiryId ask(
            DemoPart.Cast cast,
            String by,
            ExchangeId exchange,
            String from,
            String to,
            String template,
            Urgency urgency,
            @Nullable String post,
            Map<String, String> fields,
            String note,
            String language) {
        var questions = List.of(
                "importer-registered",
                "exporter-registered",
                "applied",
                "quota-left",
                "consent",
                "licence-genuine",
                "licence-covers",
                "left-your-side",
                "declared-same",
                "release",
                "issued",
                "valid",
                "holder",
                "quantity-left",
                "exists",
                "entitled",
                "breaches",
                "made-there",
                "label-true",
                "exported",
                "inspected",
                "as-declared",
                "measured",
                "seized",
                "answer");
        return made(
                cast,
                by,
                () -> asking.send(new EnquiryDraft(
                        EnquiryId.random(),
                        exchange,
                        template,
                        new Iso2(from),
                        new Iso2(to),
                        Authority.CUSTOMS,
                        urgency,
                        Tlp.AMBER,
                        post == null ? null : new PostId(post),
                        fields,
                        questions,
                        note,
                        language,
                        null)));
    }

    void answer(DemoPart.Cast cast, String by, EnquiryId id, Verdict verdict, String text, String language) {
        cast.as(by, () -> {
            var sheet = enquiries.sheet(id).orElseThrow();
            var verdicts = new TreeMap<String, Verdict>();
            sheet.subject().questions().forEach(question -> verdicts.put(question, verdict));
            answering.see(id);
            answering.accept(id);
            answering.answer(new AnswerDraft(id, 0, verdicts, Map.of(), text, language));
        });
    }

    private static <T> T made(DemoPart.Cast cast, String by, Supplier<T> work) {
        var made = new AtomicReference<T>();
        cast.as(by, () -> made.set(work.get()));
        return Objects.requireNonNull(made.get());
    }

    private static String person(String function, String country) {
        return function + "." + country.toLowerCase(Locale.ROOT);
    }
}
