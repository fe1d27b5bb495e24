package org.ozonenet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.TestPersons;
import org.ozonenet.documents.UploadRefusedException.Reason;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@RoomTest
class DocumentsRoomTests {

    private final Documents documents;
    private final Spaces spaces;
    private final ActAs actAs;
    private final MongoOperations store;
    private final TestPersons persons;
    private final SpaceId space = SpaceId.random();
    private final DocumentOwner owner = new DocumentOwner("closed-room", space, "papers");
    private PersonId chair = new PersonId("nobody");
    private PersonId member = new PersonId("nobody");
    private PersonId stranger = new PersonId("nobody");

    DocumentsRoomTests(
            @Autowired Documents documents,
            @Autowired Spaces spaces,
            @Autowired ActAs actAs,
            @Autowired MongoOperations store,
            @Autowired ApplicationContext context) {
        this.documents = documents;
        this.spaces = spaces;
        this.actAs = actAs;
        this.store = store;
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void aSpaceWithPeople() {
        chair = persons.with(Function.NOO, Scope.country("LA"));
        member = persons.with(Function.CUSTOMS_FOCAL_POINT, Scope.country("LA"));
        stranger = persons.with(Function.NOO, Scope.country("KG"));
        actAs.person(chair, () -> {
            spaces.open(space);
            spaces.add(space, member, SpaceRole.PARTICIPANT);
        });
    }

    @Test
    void givesBackTheBytesThatCameIn() {
        var id = stored(Tlp.AMBER);

        assertThat(read(member, id)).isEqualTo(SampleFiles.pdf());
        actAs.person(
                member,
                () -> assertThat(documents.list(owner)).singleElement().satisfies(line -> {
                    assertThat(line.mayChange()).isFalse();
                    assertThat(line.files().getFirst().sha256()).hasSize(64);
                    assertThat(line.files().getFirst().size()).isEqualTo(SampleFiles.pdf().length);
                }));
    }

    @Test
    void refusesAFileThatLiesAboutItsTypeAndKeepsNothingOfIt() {
        var before = files();

        assertThatThrownBy(() -> store(chair, Tlp.AMBER, "agenda.pdf", SampleFiles.program()))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_WHAT_IT_SAYS));

        assertThat(files()).isEqualTo(before);
        actAs.person(chair, () -> assertThat(documents.list(owner)).isEmpty());
    }

    @Test
    void refusesAFileOverTheLimitWithoutReadingItWhole() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read += length;
                return length;
            }
        };

        assertThatThrownBy(() -> actAs.person(chair, () -> {
                    try {
                        return documents.store(draft(Tlp.AMBER), new FileUpload("big.txt", "text/plain", endless));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(endless.read).isLessThan(26L * 1024 * 1024);
    }

    @Test
    void isReadByWhomItsMarkingLets() {
        var amber = stored(Tlp.AMBER);
        var red = stored(Tlp.RED);

        assertThat(read(member, amber)).isNotEmpty();
        assertThatThrownBy(() -> read(stranger, amber)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> read(member, red)).isInstanceOf(NotAllowedException.class);
        assertThat(read(chair, red)).isNotEmpty();
        actAs.person(
                member,
                () -> assertThat(documents.list(owner))
                        .extracting(DocumentLine::id)
                        .contains(amber)
                        .doesNotContain(red));
    }

    @Test
    void showsARedDocumentToThoseNamedAsLongAsTheyAreMembers() {
        var red = stored(Tlp.RED);
        actAs.person(chair, () -> documents.mark(red, Tlp.RED, Set.of(member, stranger)));

        assertThat(read(member, red)).isNotEmpty();
        assertThatThrownBy(() -> read(stranger, red)).isInstanceOf(NotAllowedException.class);
        actAs.person(chair, () -> spaces.remove(space, member));
        assertThatThrownBy(() -> read(member, red)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void keepsGreenDocumentsOfAClosedRoomInside() {
        var green = stored(Tlp.GREEN);

        assertThat(read(member, green)).isNotEmpty();
        assertThatThrownBy(() -> read(stranger, green)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aRaisedMarkingHoldsAtTheNextDownload() {
        var id = stored(Tlp.AMBER);
        assertThat(read(member, id)).isNotEmpty();

        actAs.person(chair, () -> documents.mark(id, Tlp.RED, Set.of()));

        assertThatThrownBy(() -> read(member, id)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isMarkedByThoseWhoRunTheSpaceAlone() {
        var id = stored(Tlp.AMBER);

        assertThatThrownBy(() -> actAs.person(member, () -> documents.mark(id, Tlp.GREEN, Set.of())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> store(member, Tlp.AMBER, "agenda.pdf", SampleFiles.pdf()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void countsVersionsForEachLanguage() {
        var id = stored(Tlp.AMBER);
        add(id, "en");
        add(id, "ru");

        actAs.person(member, () -> {
            assertThat(documents.versions(id))
                    .extracting(file -> file.language() + file.version())
                    .containsExactly("en2", "en1", "ru1");
            assertThat(documents.list(owner).getFirst().files())
                    .extracting(file -> file.language() + file.version())
                    .containsExactly("en2", "ru1");
        });
    }

    private DocumentId stored(Tlp marking) {
        return store(chair, marking, "agenda.pdf", SampleFiles.pdf());
    }

    private DocumentId store(PersonId by, Tlp marking, String name, byte[] bytes) {
        return actAs.person(by, () -> {
            try {
                return documents.store(draft(marking), new FileUpload(name, "", new ByteArrayInputStream(bytes)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void add(DocumentId id, String language) {
        actAs.person(chair, () -> {
            try {
                documents.add(
                        id, language, new FileUpload("agenda.pdf", "", new ByteArrayInputStream(SampleFiles.pdf())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] read(PersonId reader, DocumentId id) {
        return actAs.person(reader, () -> {
            try (var content = documents.open(id, "en", 1).content()) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private DocumentDraft draft(Tlp marking) {
        return new DocumentDraft(owner, LocalizedText.english("Agenda"), marking, "en");
    }

    private long files() {
        return store.count(new Query(), "fs.files");
    }
}
