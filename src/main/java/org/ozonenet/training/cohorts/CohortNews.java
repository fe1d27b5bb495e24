package org.ozonenet.training.cohorts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.MemberJoined;
import org.ozonenet.access.MemberLeft;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.NoticeArgument;
import org.ozonenet.notices.Notices;
import org.ozonenet.training.assessment.HomeCountries;
import org.ozonenet.training.learning.CohortPlaces;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows in this room and for its people. The same event twice changes nothing. */
@Component
class CohortNews {

    private final CohortStore store;
    private final CohortRegister register;
    private final CohortPlaces places;
    private final HomeCountries homes;
    private final Notices notices;
    private final ActAs actAs;

    CohortNews(
            CohortStore store,
            CohortRegister register,
            CohortPlaces places,
            HomeCountries homes,
            Notices notices,
            ActAs actAs) {
        this.store = store;
        this.register = register;
        this.places = places;
        this.homes = homes;
        this.notices = notices;
        this.actAs = actAs;
    }

    @EventListener
    void on(MemberJoined event) {
        var id = cohort(event.space());
        if (event.role() == SpaceRole.CHAIR) {
            register.change(id, cohort -> cohort.trainedBy(event.person()));
            return;
        }
        var home = actAs.process(() -> homes.of(event.person())).orElse(null);
        register.change(
                id,
                cohort -> cohort.joinedBy(event.person(), home, event.header().at()));
        store.findById(id).ifPresent(cohort -> {
            actAs.process(() -> {
                places.join(event.person(), cohort.course(), id.value());
                return true;
            });
            tell(List.of(event.person()), event.header().eventId(), "cohorts.notice.joined", cohort, List.of());
        });
    }

    @EventListener
    void on(MemberLeft event) {
        var id = cohort(event.space());
        register.change(id, cohort -> cohort.leftBy(event.person()));
        store.findById(id).ifPresent(cohort -> places.leave(event.person(), cohort.course(), id.value()));
    }

    @EventListener
    void on(TrainingDayPlanned event) {
        store.findById(event.cohort())
                .ifPresent(cohort -> tell(
                        cohort.present().stream().map(Cohort.Place::learner).toList(),
                        event.header().eventId(),
                        event.off() ? "cohorts.notice.day-off" : "cohorts.notice.day",
                        cohort,
                        List.of(new NoticeArgument.Day(event.date()))));
    }

    @EventListener
    void on(CohortMessageWritten event) {
        store.findById(event.cohort())
                .ifPresent(cohort -> cohort.messages().stream()
                        .filter(message -> message.id().equals(event.message()))
                        .forEach(message -> tell(
                                message.to(), event.header().eventId(), "cohorts.notice.message", cohort, List.of())));
    }

    private void tell(
            Collection<PersonId> whom, String event, String sentence, Cohort cohort, List<NoticeArgument> more) {
        var arguments = new ArrayList<NoticeArgument>();
        arguments.add(new NoticeArgument.Text(cohort.plan().title()));
        arguments.addAll(more);
        notices.tell(
                whom,
                new Notice(
                        "cohort-" + event,
                        sentence,
                        arguments,
                        Tlp.GREEN,
                        "training/cohorts/" + cohort.id().value()));
    }

    private static CohortId cohort(SpaceId space) {
        return new CohortId(space.value());
    }
}
