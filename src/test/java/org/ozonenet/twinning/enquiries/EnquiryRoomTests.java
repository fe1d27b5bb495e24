package org.ozonenet.twinning.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.notices.Inbox;
import org.ozonenet.notices.InboxLine;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeKeeping;
import org.ozonenet.twinning.ExchangeState;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class EnquiryRoomTests {

    private final ApplicationContext context;
    private final Enquiries enquiries;
    private final EnquiryAsking asking;
    private final EnquiryAnswering answering;
    private final EnquiryDrafts drafts;
    private final EventsArrived events;
    private final Twins twins;

    EnquiryRoomTests(@Autowired ApplicationContext context, @Autowired EventsArrived events) {
        this.context = context;
        this.enquiries = context.getBean(Enquiries.class);
        this.asking = context.getBean(EnquiryAsking.class);
        this.answering = context.getBean(EnquiryAnswering.class);
        this.drafts = context.getBean(EnquiryDrafts.class);
        this.events = events;
        this.twins = new Twins(context);
    }

    @Test
    void goesFromQuestionToAnswerAndCloses() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");

        twins.as(twins.customs("CN"), () -> {
            assertThat(enquiries.waiting()).extracting(EnquiryLine::id).contains(id);
            answering.see(id);
            answering.see(id);
            answering.accept(id);
            answering.answer(answer(id, 0, Map.of("licence-genuine", Verdict.NO)));
        });
        twins.as(twins.noo("KG"), () -> assertThat(sheet(id).line().state()).isEqualTo(EnquiryState.PARTLY_ANSWERED));
        twins.as(twins.noo("CN"), () -> answering.answer(answer(id, 1, Map.of("release", Verdict.YES))));
        twins.as(twins.customs("KG"), () -> {
            assertThat(sheet(id).answers().get("release").verdict()).isEqualTo(Verdict.YES);
            assertThat(sheet(id).subject().fields()).containsEntry("quantity", "1200.5");
            asking.close(id, new Closing(Closing.Outcome.REFUTED, 5, 4));
            assertThat(sheet(id).line().state()).isEqualTo(EnquiryState.CLOSED);
            assertThat(sheet(id).steps())
                    .extracting(Step::kind)
                    .containsExactly(
                            StepKind.SEND,
                            StepKind.SEE,
                            StepKind.ACCEPT,
                            StepKind.ANSWER_PARTLY,
                            StepKind.ANSWER,
                            StepKind.CLOSE);
        });
    }

    @Test
    void makesOneEnquiryOfAFormThatIsSentTwice() throws Exception {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var draft = Twins.enquiry(exchange, "KG", "CN");
        var begin = new CountDownLatch(1);
        try (var thumbs = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                thumbs.submit(() -> {
                    begin.await();
                    return twins.as(twins.customs("KG"), () -> asking.send(draft));
                });
            }
            begin.countDown();
        }
        twins.as(twins.noo("KG"), () -> assertThat(enquiries.of(exchange)).hasSize(1));
    }

    @Test
    void letsOneOfTwoAnswersWinAndKeepsTheTextOfTheOther() throws Exception {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        var begin = new CountDownLatch(1);
        var overtaken = new java.util.concurrent.ConcurrentLinkedQueue<PersonId>();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var officer : List.of(twins.customs("CN"), twins.noo("CN"))) {
                two.submit(() -> {
                    begin.await();
                    twins.as(officer, () -> {
                        try {
                            answering.answer(
                                    answer(id, 0, Map.of("licence-genuine", Verdict.YES, "release", Verdict.NO)));
                        } catch (AnswerOvertakenException e) {
                            overtaken.add(officer);
                        }
                    });
                    return true;
                });
            }
            begin.countDown();
        }
        events.await();
        assertThat(overtaken).hasSize(1);
        var loser = overtaken.iterator().next();
        twins.as(loser, () -> {
            assertThat(sheet(id).answersSeen()).isEqualTo(1);
            assertThat(sheet(id).keptTexts()).singleElement().asString().contains("licence-genuine: YES", "seal 4711");
            assertThat(inbox()).anyMatch(line -> line.sentence().contains("Your text is kept"));
        });
        var winner = loser.equals(twins.noo("CN")) ? twins.customs("CN") : twins.noo("CN");
        twins.as(winner, () -> assertThat(sheet(id).keptTexts()).isEmpty());
    }

    @Test
    void isHandedOnWithItsDateAndSplitIntoPartsOfTheirOwn() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        var due = twins.as(twins.noo("CN"), () -> sheet(id).line().dueAt());
        twins.as(twins.customs("CN"), () -> {
            answering.accept(id);
            answering.forward(id, Authority.OZONE_UNIT, "It is theirs");
        });
        twins.as(twins.noo("CN"), () -> {
            assertThat(sheet(id).addressee()).isEqualTo(Authority.OZONE_UNIT);
            assertThat(sheet(id).line().dueAt()).isEqualTo(due);
            answering.accept(id);
            answering.split(id, List.of("release"), Authority.CUSTOMS);
        });
        events.await();
        twins.as(twins.customs("KG"), () -> {
            assertThat(enquiries.of(exchange)).hasSize(2);
            var part = enquiries.of(exchange).stream()
                    .filter(line -> !line.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(sheet(part.id()).subject().questions()).containsExactly("release");
            assertThat(sheet(part.id()).subject().parent()).isEqualTo(id);
        });
        twins.as(twins.noo("CN"), () -> answering.answer(answer(id, 0, Map.of("licence-genuine", Verdict.UNKNOWN))));
        twins.as(twins.noo("KG"), () -> assertThat(sheet(id).line().state()).isEqualTo(EnquiryState.ANSWERED));
    }

    @Test
    void asksBackAsksForAnotherDayAndAsksOn() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        var day = LocalDate.now(context.getBean(Clock.class)).plusDays(9);
        twins.as(twins.customs("CN"), () -> {
            answering.accept(id);
            answering.askMore(id, "Which seal?");
        });
        twins.as(twins.customs("KG"), () -> asking.supply(id, "4711"));
        twins.as(twins.customs("CN"), () -> answering.proposeDate(id, day, "The archive is closed"));
        twins.as(twins.customs("KG"), () -> {
            asking.agreeDate(id);
            assertThat(sheet(id).line().dueAt().toString()).startsWith(day + "T15:59:59");
        });
        twins.as(twins.customs("CN"), () -> answering.decline(id, "Not ours to say"));
        twins.as(twins.customs("KG"), () -> {
            asking.followUp(id, "Then whose?");
            assertThat(sheet(id).line().state()).isEqualTo(EnquiryState.ACCEPTED);
            asking.withdraw(id, "Solved by telephone");
            assertThatThrownBy(() -> asking.supply(id, "x")).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void startsTheClockOfWhatIsEnteredLaterWhenItIsEntered() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var now = context.getBean(Clock.class).instant();
        var asked = now.minus(Duration.ofHours(7));
        var plain = Twins.enquiry(exchange, "KG", "CN");
        twins.as(twins.customs("KG"), () -> {
            var id = asking.send(later(plain, asked));
            assertThat(sheet(id).line().dueAt()).isAfter(now.plus(Duration.ofHours(3)));
            assertThat(sheet(id).steps().getFirst().facts()).containsEntry("askedAt", asked.toString());
            assertThatThrownBy(() -> asking.send(later(Twins.enquiry(exchange, "KG", "CN"), now.plusSeconds(900))))
                    .isInstanceOf(IncompleteFormException.class);
        });
    }

    @Test
    void tellsTheOfficerAndThenTheCoordinatorThatItIsLateAndNotWhat() {
        var exchange = twins.inhabited(NetworkId.SEA, "LA", "TH");
        var id = twins.sent(exchange, twins.customs("LA"), "LA", "TH");
        events.await();
        var sweepAt = context.getBean(Clock.class).instant();
        for (var hours : List.of(3, 4, 5, 5, 7)) {
            new EnquirySweep(
                            context.getBean(EnquiryStore.class),
                            Clock.fixed(sweepAt.plus(Duration.ofHours(hours)), java.time.ZoneOffset.UTC))
                    .sweep();
            events.await();
        }
        twins.as(twins.noo("TH"), () -> {
            assertThat(inbox())
                    .extracting(InboxLine::sentence)
                    .contains("The time for answering an enquiry comes to its end.", "An enquiry is late.");
            assertThat(sheet(id).steps())
                    .filteredOn(step -> step.kind() == StepKind.REMIND)
                    .hasSize(3);
        });
        twins.as(twins.coordinator(NetworkId.SEA), () -> {
            assertThat(inbox())
                    .filteredOn(line -> line.sentence().startsWith("Something is late"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.link()).isEqualTo("twinning/overview"));
            assertThat(enquiries.sheet(id)).isEmpty();
            assertThat(context.getBean(Exchanges.class).overview())
                    .filteredOn(line -> line.id().equals(exchange))
                    .singleElement()
                    .satisfies(line -> assertThat(line.counts().open()).isEqualTo(1));
        });
    }

    @Test
    void isReadByItsTwoSidesAloneInAnExchangeOfThree() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG", "KZ");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        twins.as(twins.noo("KZ"), () -> {
            assertThat(context.getBean(Exchanges.class).sheet(exchange)).isPresent();
            assertThat(enquiries.sheet(id)).isEmpty();
            assertThat(enquiries.of(exchange)).isEmpty();
            assertThatThrownBy(() -> answering.accept(id)).hasMessage("Not allowed: WRITE");
            assertThatThrownBy(() -> answering.accept(EnquiryId.random())).hasMessage("Not allowed: WRITE");
        });
    }

    @Test
    void takesNoStepWhileTheExchangeIsSuspended() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var id = twins.sent(exchange, twins.customs("KG"), "KG", "CN");
        twins.as(
                twins.noo("KG"),
                () -> context.getBean(ExchangeKeeping.class).move(exchange, ExchangeState.SUSPENDED, "Looked into"));
        twins.as(twins.customs("CN"), () -> {
            assertThat(enquiries.sheet(id)).isEmpty();
            assertThatThrownBy(() -> answering.accept(id)).isInstanceOf(NotAllowedException.class);
        });
        twins.as(twins.noo("CN"), () -> {
            assertThat(sheet(id).possible()).isEmpty();
            assertThatThrownBy(() -> answering.accept(id)).isInstanceOf(NotAllowedException.class);
        });
    }

    @Test
    void keepsDraftsForTheirWriterAlone() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var draft = Twins.enquiry(exchange, "KG", "CN");
        twins.as(twins.customs("KG"), () -> {
            drafts.keep(draft);
            assertThat(drafts.open(exchange, draft.id())).contains(draft);
        });
        twins.as(twins.noo("KG"), () -> {
            assertThat(drafts.open(exchange, draft.id())).isEmpty();
            assertThatThrownBy(() -> drafts.keep(draft)).isInstanceOf(NotAllowedException.class);
        });
        twins.as(twins.customs("KG"), () -> {
            asking.send(draft);
            assertThat(drafts.mine(exchange)).isEmpty();
        });
    }

    @Test
    void namesWhatMissesAndNothingThatWasTyped() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var full = Twins.enquiry(exchange, "KG", "CN");
        var empty = new EnquiryDraft(
                full.id(),
                exchange,
                full.template(),
                full.asking(),
                full.answering(),
                full.addressee(),
                Urgency.NORMAL,
                full.marking(),
                null,
                Map.of("container", "secret-box"),
                List.of(),
                "",
                "en",
                null);
        twins.as(
                twins.customs("KG"),
                () -> assertThatThrownBy(() -> asking.send(empty))
                        .isInstanceOfSatisfying(IncompleteFormException.class, failure -> {
                            assertThat(failure.fields())
                                    .containsExactly("substance", "container", "urgency", "questions");
                            assertThat(failure.getMessage()).doesNotContain("secret-box");
                        }));
    }

    private List<InboxLine> inbox() {
        return context.getBean(Inbox.class).page(0, 100, Lang.EN);
    }

    private EnquirySheet sheet(EnquiryId id) {
        return enquiries.sheet(id).orElseThrow();
    }

    private static AnswerDraft answer(EnquiryId id, int basedOn, Map<String, Verdict> verdicts) {
        return new AnswerDraft(id, basedOn, verdicts, Map.of(), "seal 4711", "en");
    }

    private static EnquiryDraft later(EnquiryDraft draft, Instant askedAt) {
        return new EnquiryDraft(
                draft.id(),
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
                askedAt);
    }
}
