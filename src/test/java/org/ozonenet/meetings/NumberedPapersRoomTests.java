package org.ozonenet.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.documents.DocumentDraft;
import org.ozonenet.documents.DocumentId;
import org.ozonenet.documents.DocumentLine;
import org.ozonenet.documents.DocumentReference;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.documents.UploadRefusedException;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class NumberedPapersRoomTests {

    private final Documents documents;
    private final MeetingPlanning planning;
    private final ActAs actAs;
    private final TestPersons persons;
    private PersonId coordinator = new PersonId("nobody");

    NumberedPapersRoomTests(
            @Autowired Documents documents,
            @Autowired MeetingPlanning planning,
            @Autowired ActAs actAs,
            @Autowired ApplicationContext context) {
        this.documents = documents;
        this.planning = planning;
        this.actAs = actAs;
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void person() {
        coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
    }

    /** To two meetings of one series, every fifth a file that is refused. */
    @Test
    void fiftyUploadsAtOnceGetFiftyConsecutiveNumbers() throws Exception {
        var meetings = List.of(meeting(), meeting());
        var before = last(meetings);
        var start = new CyclicBarrier(60);
        try (var threads = Executors.newFixedThreadPool(60)) {
            var uploads = threads.invokeAll(IntStream.range(0, 60)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        start.await();
                        return upload(meetings.get(number % 2), "Paper " + number, number % 6 != 5);
                    })
                    .toList());
            var taken = 0;
            for (var each : uploads) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(50);
        }

        assertThat(numbers(meetings).stream().filter(number -> number > before))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 50).boxed().toList());
    }

    @Test
    void allLanguagesOfADocumentHaveOneReferenceThatIsNoSymbolOfTheUnitedNations() throws Exception {
        var meeting = meeting();
        upload(meeting, "Labels", true);
        var first = papers(meeting).getFirst();
        actAs.person(coordinator, () -> {
            try {
                documents.add(first.id(), "ru", file(true));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        var line = papers(meeting).getFirst();
        assertThat(line.files()).hasSize(2);
        assertThat(line.reference()).isEqualTo(first.reference());
        assertThat(line.reference()).isNotNull();
        assertThat(String.valueOf(line.reference().text()))
                .matches("OZN-SEA-NM-25-\\d{3}")
                .doesNotContain("/");
        assertThat(line.officialSymbol()).isNull();
    }

    @Test
    void anOfficialSymbolIsRecordedAndNeverMadeUp() throws Exception {
        var meeting = meeting();
        upload(meeting, "Decision", true);
        DocumentId id = papers(meeting).getFirst().id();

        actAs.person(coordinator, () -> documents.recordSymbol(id, " UNEP/OzL.Pro.28/12 "));
        assertThat(papers(meeting).getFirst().officialSymbol()).isEqualTo("UNEP/OzL.Pro.28/12");
        assertThatThrownBy(() -> actAs.person(coordinator, () -> documents.recordSymbol(id, "x".repeat(81))))
                .isInstanceOf(IllegalArgumentException.class);
        actAs.person(coordinator, () -> documents.recordSymbol(id, " "));
        assertThat(papers(meeting).getFirst().officialSymbol()).isNull();
    }

    private MeetingId meeting() {
        return actAs.person(coordinator, () -> planning.plan(null, SampleMeetings.laos()));
    }

    private boolean upload(MeetingId meeting, String title, boolean isGood) {
        return actAs.person(coordinator, () -> {
            try {
                documents.store(
                        new DocumentDraft(meeting.documents(), LocalizedText.english(title), Tlp.GREEN, "en"),
                        file(isGood));
                return true;
            } catch (UploadRefusedException refused) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static FileUpload file(boolean isGood) {
        var content = isGood ? "Some words about labels.\n" : "\u007fELF\u0002\u0001\u0001\u0000";
        return new FileUpload(
                "paper.txt", "text/plain", new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private int last(List<MeetingId> meetings) {
        return numbers(meetings).stream().mapToInt(each -> each).max().orElse(known());
    }

    /** What other tests of the same store have numbered in the series. */
    private int known() {
        var probe = meeting();
        upload(probe, "Probe", true);
        return numbers(List.of(probe)).getFirst();
    }

    private List<Integer> numbers(List<MeetingId> meetings) {
        var numbers = new ArrayList<Integer>();
        for (var meeting : meetings) {
            papers(meeting).stream()
                    .map(DocumentLine::reference)
                    .map(DocumentReference::number)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private List<DocumentLine> papers(MeetingId meeting) {
        return actAs.person(coordinator, () -> documents.list(meeting.documents()));
    }
}
