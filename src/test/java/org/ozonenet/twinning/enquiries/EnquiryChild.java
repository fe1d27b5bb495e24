package org.ozonenet.twinning.enquiries;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ozonenet.Portal;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.Twins;
import org.ozonenet.twinning.evidence.EvidenceCheck;
import org.ozonenet.twinning.evidence.EvidenceFiles;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/**
 * The process that {@link EnquiryKillIT} kills: the portal, in which two officers take one step of many enquiries. It
 * says which steps the one before it has left, takes those again that are missing, as officers do who got no answer,
 * and says of each own step when it is acknowledged.
 */
final class EnquiryChild {

    static final int ENQUIRIES = 12;

    /** The rooms whose parts have to be there without being asked for; all others would make the start twice as long. */
    private static final List<String> ROOMS = List.of(
            "org.ozonenet.platform",
            "org.ozonenet.audit",
            "org.ozonenet.access",
            "org.ozonenet.notices",
            "org.ozonenet.twinning");

    enum Act {
        DRAFT,
        SEND,
        SEE,
        ACCEPT,
        ANSWER,
        CLOSE,
        VERIFY
    }

    private final ApplicationContext context;
    private final Twins twins;
    private final ExchangeId exchange;

    private EnquiryChild(ApplicationContext context) {
        this.context = context;
        this.twins = new Twins(context);
        var noo = twins.noo("KG");
        this.exchange = twins.as(noo, () -> context.getBean(Exchanges.class).mine()).stream()
                .map(line -> line.id())
                .findFirst()
                .orElseGet(() -> twins.inhabited(NetworkId.ECA, "KG", "KZ"));
    }

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(Portal.class)
                .web(WebApplicationType.SERVLET)
                .contextFactory(type -> new GenericWebApplicationContext(new MockServletContext()))
                .properties(
                        "ozonenet.data=" + args[0], "logging.level.root=off", "spring.main.lazy-initialization=true")
                .initializers(starting -> ((GenericWebApplicationContext) starting)
                        .registerBean(
                                LazyInitializationExcludeFilter.class,
                                () -> (name, definition, type) -> ROOMS.stream().anyMatch(type.getName()::startsWith)))
                .run();
        var child = new EnquiryChild(context);
        var act = Act.valueOf(args[1]);
        if (act != Act.DRAFT) {
            child.each(Act.values()[act.ordinal() - 1], true);
        }
        if (act == Act.VERIFY) {
            child.verify();
        } else {
            child.each(act, false);
        }
        say("done");
    }

    private void each(Act act, boolean again) {
        IntStream.range(0, ENQUIRIES)
                .mapToObj(number -> new EnquiryId("asked-" + number))
                .forEach(id -> {
                    var isThere = isTaken(act, id);
                    if (again && isThere) {
                        say("found " + act + " " + id.value());
                    }
                    if (!isThere || act == Act.SEND) {
                        take(act, id);
                    }
                    if (!again) {
                        say("took " + act + " " + id.value());
                    }
                });
    }

    private boolean isTaken(Act act, EnquiryId id) {
        var state = sheet(id, asker());
        return switch (act) {
            case DRAFT ->
                state != null
                        || twins.as(
                                        asker(),
                                        () -> context.getBean(EnquiryDrafts.class)
                                                .open(exchange, id))
                                .isPresent();
            case SEND -> state != null;
            case SEE -> state != null && state.line().state() != EnquiryState.SENT;
            case ACCEPT -> state != null && has(state, StepKind.ACCEPT);
            case ANSWER -> state != null && has(state, StepKind.ANSWER);
            case CLOSE -> state != null && has(state, StepKind.CLOSE);
            case VERIFY -> true;
        };
    }

    private void take(Act act, EnquiryId id) {
        var asking = context.getBean(EnquiryAsking.class);
        var answering = context.getBean(EnquiryAnswering.class);
        switch (act) {
            case DRAFT ->
                twins.as(asker(), () -> context.getBean(EnquiryDrafts.class).keep(draft(id)));
            case SEND -> twins.as(asker(), () -> asking.send(draft(id)));
            case SEE -> twins.as(answerer(), () -> answering.see(id));
            case ACCEPT -> twins.as(answerer(), () -> answering.accept(id));
            case ANSWER ->
                twins.as(
                        answerer(),
                        () -> answering.answer(new AnswerDraft(
                                id,
                                0,
                                Map.of("licence-genuine", Verdict.NO, "release", Verdict.YES),
                                Map.of(),
                                "许可证系伪造",
                                "zh")));
            case CLOSE -> twins.as(asker(), () -> asking.close(id, new Closing(Closing.Outcome.REFUTED, 5, 4)));
            case VERIFY -> {}
        }
    }

    /** Says of each enquiry which steps it has, whether its evidence is intact, and how often each side was told. */
    private void verify() {
        context.getBean(EventsArrived.class).await();
        var store = context.getBean(MongoOperations.class);
        var notices = store.getCollection("notices");
        IntStream.range(0, ENQUIRIES)
                .mapToObj(number -> new EnquiryId("asked-" + number))
                .forEach(id -> {
                    var kinds = twins
                            .as(asker(), () -> context.getBean(Enquiries.class).sheet(id))
                            .orElseThrow()
                            .steps()
                            .stream()
                            .map(step -> step.kind().name())
                            .toList();
                    var file = twins.as(
                            asker(), () -> context.getBean(EvidenceFiles.class).of(id));
                    var told = notices.countDocuments(new org.bson.Document(
                            "notice.link", "twinning/%s/enquiries/%s".formatted(exchange.value(), id.value())));
                    say("verified %s %s %s %d"
                            .formatted(
                                    id.value(),
                                    String.join(",", kinds),
                                    context.getBean(EvidenceCheck.class).check(file),
                                    told));
                });
        say("drafts "
                + twins.as(asker(), () -> context.getBean(EnquiryDrafts.class).mine(exchange))
                        .size());
    }

    private EnquiryDraft draft(EnquiryId id) {
        var draft = Twins.enquiry(exchange, "KG", "KZ");
        return new EnquiryDraft(
                id,
                draft.exchange(),
                draft.template(),
                draft.asking(),
                draft.answering(),
                draft.addressee(),
                draft.urgency(),
                draft.marking(),
                draft.post(),
                draft.fields(),
                draft.questions(),
                draft.note(),
                draft.language(),
                draft.askedAt());
    }

    private @org.jspecify.annotations.Nullable EnquirySheet sheet(EnquiryId id, PersonId reader) {
        return twins.as(reader, () -> context.getBean(Enquiries.class).sheet(id))
                .orElse(null);
    }

    private static boolean has(EnquirySheet sheet, StepKind kind) {
        return sheet.steps().stream().anyMatch(step -> step.kind() == kind);
    }

    private PersonId asker() {
        return twins.customs("KG");
    }

    private PersonId answerer() {
        return twins.customs("KZ");
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
