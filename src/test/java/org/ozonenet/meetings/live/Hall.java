package org.ozonenet.meetings.live;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.SampleMeetings;
import org.springframework.context.ApplicationContext;

/** A meeting that sits, with a rapporteur, a participant from Laos, and whoever else a test takes in. */
final class Hall {

    final ActAs actAs;
    final PersonId coordinator;
    final PersonId rapporteur;
    final PersonId participant;
    final MeetingId meeting;
    private final TestPersons persons;
    private final Spaces spaces;

    Hall(ApplicationContext context) {
        actAs = context.getBean(ActAs.class);
        spaces = context.getBean(Spaces.class);
        persons = TestPersons.in(context);
        coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        rapporteur = persons.with(Function.NOO, Scope.country("KH"));
        participant = persons.with(Function.NOO, Scope.country("LA"));
        var planning = context.getBean(MeetingPlanning.class);
        meeting = actAs.person(coordinator, () -> {
            var id = planning.plan(null, SampleMeetings.laos());
            planning.publish(id, Tlp.CLEAR);
            return id;
        });
        take(rapporteur, SpaceRole.SECRETARY);
        take(participant, SpaceRole.PARTICIPANT);
    }

    void take(PersonId person, SpaceRole role) {
        actAs.person(coordinator, () -> spaces.add(meeting.space(), person, role));
    }

    void sendOut(PersonId person) {
        actAs.person(coordinator, () -> spaces.remove(meeting.space(), person));
    }

    PersonId from(String country, Function function) {
        return persons.with(function, Scope.country(country));
    }

    /** So many participants of this country. */
    PersonId[] crowd(int size, String country) {
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    var one = persons.named("crowd-" + Id.random(), Function.NOO, Scope.country(country));
                    take(one, SpaceRole.PARTICIPANT);
                    return one;
                })
                .toArray(PersonId[]::new);
    }

    static NoteDraft draft(NoteKind kind, String text) {
        return draft(Id.random(), kind, text);
    }

    static NoteDraft draft(String sentAs, NoteKind kind, String text) {
        return new NoteDraft(sentAs, kind, text, Lang.EN, Set.of(new Iso2("LA")), "", null);
    }

    /** Everybody at the same moment. */
    static void atOnce(int size, Task task) throws Exception {
        var start = new CyclicBarrier(size);
        try (var threads = Executors.newFixedThreadPool(size)) {
            var work = IntStream.range(0, size)
                    .<Callable<@Nullable Void>>mapToObj(i -> () -> {
                        start.await();
                        task.run(i);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    interface Task {
        void run(int number) throws Exception;
    }
}
