package org.ozonenet.twinning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.ozonenet.RoomTest;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.notices.Inbox;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Party;
import org.ozonenet.twinning.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class PlanRoomTests {

    private final ApplicationContext context;
    private final WorkPlans plans;
    private final Twins twins;

    PlanRoomTests(@Autowired ApplicationContext context) {
        this.context = context;
        this.plans = context.getBean(WorkPlans.class);
        this.twins = new Twins(context);
    }

    @Test
    void isKeptByMembersOfBothSidesAndReadByNobodyElse() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        var draft = TestPlans.training(exchange, "KG", LocalDate.of(2026, 3, 1));
        twins.as(twins.noo("CN"), () -> {
            plans.keep(draft);
            plans.keep(draft);
        });
        twins.as(twins.customs("KG"), () -> {
            plans.move(draft.id(), PlanState.UNDER_WAY, "Зал заказан");
            var line = plans.of(exchange).getFirst();
            assertThat(line.state()).isEqualTo(PlanState.UNDER_WAY);
            assertThat(line.entries()).hasSize(2);
            assertThat(line.late()).isTrue();
        });
        twins.as(twins.noo("UZ"), () -> {
            assertThatThrownBy(() -> plans.of(exchange)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> plans.move(draft.id(), PlanState.DONE, ""))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> plans.summary(exchange, 2026, false, Lang.EN))
                    .isInstanceOf(NotAllowedException.class);
        });
    }

    @Test
    void isNotGivenToAPartyThatIsNotThere() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        twins.as(
                twins.noo("CN"),
                () -> assertThatThrownBy(() -> plans.keep(TestPlans.training(exchange, "UZ", LocalDate.of(2026, 3, 1))))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void tellsTheResponsiblePartyWithoutSayingWhat() {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        twins.as(twins.noo("CN"), () -> plans.keep(TestPlans.training(exchange, "KG", LocalDate.of(2026, 3, 1))));
        context.getBean(EventsArrived.class).await();
        twins.as(
                twins.noo("KG"),
                () -> assertThat(
                                context.getBean(Inbox.class).page(0, 5, Lang.EN).toString())
                        .contains("An activity was planned")
                        .doesNotContain("Torugart"));
    }

    @Test
    void countsInAHalfYearWhatWasDueOrMovedOrWasLeftOver() {
        var due = LocalDate.of(2026, 3, 1);
        var planned = entry("2026-01-10T08:00:00Z", PlanState.PLANNED);
        var inFirst = line(due, planned);
        var doneLater = line(due, planned, entry("2026-08-01T08:00:00Z", PlanState.DONE));
        var future = line(LocalDate.of(2027, 1, 1), entry("2026-09-10T08:00:00Z", PlanState.PLANNED));

        var first = HalfYear.of(LocalDate.of(2026, 1, 1), List.of(inFirst, doneLater, future));
        assertThat(first.lines()).hasSize(2);
        assertThat(first.counts()).containsEntry(PlanState.PLANNED, 2L).hasSize(1);
        assertThat(first.lines()).allMatch(PlanLine::late);
        assertThat(first.last()).isEqualTo("2026-06-30");

        var second = HalfYear.of(LocalDate.of(2026, 7, 1), List.of(inFirst, doneLater, future));
        assertThat(second.lines()).hasSize(3);
        assertThat(second.counts()).containsEntry(PlanState.PLANNED, 2L).containsEntry(PlanState.DONE, 1L);
        var third = HalfYear.of(LocalDate.of(2027, 1, 1), List.of(doneLater));
        assertThat(third.lines()).isEmpty();
    }

    @Test
    void printsTheSummaryInEachLanguage() throws IOException {
        var exchange = twins.inhabited(NetworkId.ECA, "CN", "KG");
        twins.as(twins.noo("CN"), () -> plans.keep(TestPlans.training(exchange, "KG", LocalDate.of(2026, 3, 1))));
        for (var lang : Lang.values()) {
            var file = twins.as(twins.noo("KG"), () -> plans.summary(exchange, 2026, false, lang));
            try (var reader = new PdfReader(file)) {
                assertThat(reader.getNumberOfPages()).isPositive();
                if (lang == Lang.EN) {
                    assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("TLP:AMBER");
                }
            }
        }
    }

    private static PlanEntry entry(String at, PlanState state) {
        return new PlanEntry(Instant.parse(at), new PersonId("x"), Function.NOO, new Iso2("KG"), state, "");
    }

    private static PlanLine line(LocalDate due, PlanEntry... entries) {
        var plan = new PlanDraft(
                PlanItemId.random(),
                new ExchangeId("x"),
                PlanKind.OTHER,
                "Title",
                "",
                new Party(new Iso2("KG"), Authority.CUSTOMS),
                due,
                Set.of(),
                Set.of());
        return new PlanLine(plan, entries[entries.length - 1].state(), List.of(entries), false);
    }
}
