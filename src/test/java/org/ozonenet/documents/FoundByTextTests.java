package org.ozonenet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.search.Search;
import org.ozonenet.search.SearchFilters;
import org.ozonenet.search.SearchHit;
import org.ozonenet.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.unit.DataSize;

@RoomTest
class FoundByTextTests {

    private static final List<FileType> FORMATS = List.of(FileType.PDF, FileType.DOCX, FileType.PPTX, FileType.XLSX);
    private static final String FONT = "NotoSans-Regular.ttf";
    private static final Instant MORNING = Instant.parse("2030-03-04T06:00:00Z");
    private static final Instant NOON = Instant.parse("2030-03-04T12:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ActAs actAs;

    @Autowired
    private Spaces spaces;

    @Autowired
    private Search search;

    private final SettableClock clock = new SettableClock(MORNING);
    private final SpaceId space = SpaceId.random();
    private final DocumentOwner owner = new DocumentOwner("meetings", space, "papers");
    private Documents documents;
    private TextReading reading;
    private EmbargoEnds ends;
    private PersonId chair;
    private PersonId member;
    private PersonId stranger;

    @BeforeEach
    void aSpaceOnAClockOfItsOwn() {
        var store = context.getBean(DocumentStore.class);
        var mongo = context.getBean(MongoOperations.class);
        var bytes = context.getBean(FileBytes.class);
        var texts = context.getBean(FileTexts.class);
        var shelves = context.getBean(DocumentShelves.class);
        var entries = new DocumentEntries(store, mongo, texts, shelves, context.getBean(SearchIndex.class), clock);
        reading = new TextReading(store, mongo, bytes, texts, entries, java.time.Duration.ofSeconds(30), clock);
        ends = new EmbargoEnds(store, mongo, entries, clock);
        documents = new Documents(
                store,
                bytes,
                texts,
                new DocumentIntake(store, context.getBean(DocumentNumbers.class), bytes, reading, entries, clock),
                entries,
                context.getBean(Rights.class),
                context.getBean(CurrentActor.class),
                shelves,
                DataSize.ofMegabytes(20),
                Set.of(),
                clock);
        var persons = TestPersons.in(context);
        chair = persons.with(Function.NOO, Scope.country("LA"));
        member = persons.with(Function.CUSTOMS_FOCAL_POINT, Scope.country("LA"));
        stranger = persons.with(Function.NOO, Scope.country("KG"));
        actAs.person(chair, () -> {
            spaces.open(space);
            spaces.add(space, member, SpaceRole.PARTICIPANT);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "under a licence,        Reclaimed HCFC-22 enters the country under a licence of the ozone unit., NotoSans-Regular.ttf",
        "ввозят по разрешению,   Регенерированный хладагент ввозят по разрешению уполномоченного органа., NotoSans-Regular.ttf",
        "制冷剂进口,              再生制冷剂进口需要许可证，由主管部门进行配额管理。, NotoSansCJKsc-Regular.ttf",
        "môi chất lạnh,          Giấy phép nhập khẩu môi chất lạnh do cơ quan có thẩm quyền cấp., NotoSans-Regular.ttf",
        "สารทำความเย็น,            ใบอนุญาตนำเข้าสารทำความเย็นออกโดยหน่วยงานที่มีอำนาจ, NotoSansThai-Regular.ttf",
        "ສານທຳຄວາມເຢັນ,          ໃບອະນຸຍາດນຳເຂົ້າສານທຳຄວາມເຢັນອອກໂດຍອົງການທີ່ມີສິດ, NotoSansLao-Regular.ttf",
        "សារធាតុធ្វើឱ្យត្រជាក់,    អាជ្ញាប័ណ្ណនាំចូលសារធាតុធ្វើឱ្យត្រជាក់ចេញដោយអាជ្ញាធរមានសមត្ថកិច្ច, NotoSansKhmer-Regular.ttf"
    })
    void findsAPhraseInEachFormat(String phrase, String sentence, String font) {
        var stored = FORMATS.stream()
                .map(type -> store(Tlp.AMBER, type, TextFiles.of(type, sentence, font), null))
                .map(DocumentId::value)
                .toList();

        assertThat(found(member, phrase)).extracting(SearchHit::id).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(found(stranger, phrase)).isEmpty();
    }

    @Test
    void findsTheNewestVersionAloneAndNothingThatIsWithdrawn() {
        var id = store(Tlp.AMBER, FileType.PDF, TextFiles.pdf("The first text of plumbago.", FONT), null);
        add(id, TextFiles.pdf("The second text of verbena.", FONT));

        assertThat(found(member, "plumbago")).isEmpty();
        assertThat(found(member, "verbena")).hasSize(1);

        actAs.person(chair, () -> documents.withdraw(id, "en", 2));
        assertThat(found(member, "plumbago")).hasSize(1);
        assertThat(found(member, "verbena")).isEmpty();

        actAs.person(chair, () -> documents.withdraw(id, "en", 1));
        assertThat(found(member, "plumbago")).isEmpty();
        actAs.person(member, () -> assertThat(documents.list(owner)).isEmpty());
    }

    @Test
    void aRedDocumentIsFoundByNobody() {
        var id = store(Tlp.AMBER, FileType.PDF, TextFiles.pdf("A word like saxifrage.", FONT), null);
        assertThat(found(member, "saxifrage")).hasSize(1);

        actAs.person(chair, () -> documents.mark(id, Tlp.RED, Set.of()));

        assertThat(found(member, "saxifrage")).isEmpty();
        assertThat(found(chair, "saxifrage")).isEmpty();
    }

    @Test
    void showsAFileUnderEmbargoToTheOthersFromItsInstantOn() {
        var id = store(Tlp.AMBER, FileType.PDF, TextFiles.pdf("Nobody says gentian yet.", FONT), NOON);

        actAs.person(
                chair,
                () -> assertThat(documents.list(owner))
                        .singleElement()
                        .satisfies(line ->
                                assertThat(line.files().getFirst().embargo()).isEqualTo(NOON)));
        actAs.person(member, () -> {
            assertThat(documents.list(owner)).isEmpty();
            assertThat(documents.inSpace("meetings", space)).isEmpty();
            Assertions.assertThatThrownBy(() -> documents.versions(id)).isInstanceOf(NoSuchElementException.class);
            Assertions.assertThatThrownBy(() -> documents.open(id, "en", 1)).isInstanceOf(NoSuchElementException.class);
        });
        ends.tell();
        assertThat(found(member, "gentian")).isEmpty();

        clock.moveTo(NOON);
        actAs.person(member, () -> {
            assertThat(documents.list(owner)).singleElement().satisfies(line -> {
                assertThat(line.files().getFirst().embargo()).isNull();
                assertThat(line.files().getFirst().seenFrom()).isEqualTo(NOON);
            });
            assertThat(documents.versions(id)).hasSize(1);
        });
        ends.tell();
        assertThat(found(member, "gentian")).hasSize(1);
    }

    @Test
    void theVersionBeforeAnEmbargoStaysTheOneThatOthersSee() {
        var id = store(Tlp.AMBER, FileType.PDF, TextFiles.pdf("Known as campion.", FONT), null);
        add(id, TextFiles.pdf("Later called betony.", FONT));
        actAs.person(chair, () -> documents.hold(id, "en", 2, NOON));

        assertThat(found(member, "campion")).hasSize(1);
        assertThat(found(member, "betony")).isEmpty();
        actAs.person(
                member,
                () -> assertThat(documents
                                .list(owner)
                                .getFirst()
                                .files()
                                .getFirst()
                                .version())
                        .isEqualTo(1));

        actAs.person(chair, () -> documents.hold(id, "en", 2, MORNING));
        assertThat(found(member, "betony")).hasSize(1);
    }

    @Test
    void saysInTheListWhatBecameOfTheText() {
        store(Tlp.AMBER, FileType.PDF, TextFiles.scanned(), null);

        actAs.person(
                member,
                () -> assertThat(documents
                                .list(owner)
                                .getFirst()
                                .files()
                                .getFirst()
                                .text())
                        .isEqualTo(TextState.SCANNED));
    }

    private DocumentId store(Tlp marking, FileType type, byte[] bytes, Instant until) {
        var name = "paper." + type.endings().getFirst();
        var id = actAs.person(chair, () -> {
            try {
                return documents.store(
                        new DocumentDraft(owner, LocalizedText.english("Paper"), marking, "en"),
                        new FileUpload(name, "", new ByteArrayInputStream(bytes)).heldUntil(until));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reading.await();
        return id;
    }

    private void add(DocumentId id, byte[] bytes) {
        actAs.person(chair, () -> {
            try {
                documents.add(id, "en", new FileUpload("paper.pdf", "", new ByteArrayInputStream(bytes)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reading.await();
    }

    private List<SearchHit> found(PersonId person, String phrase) {
        return actAs.person(
                person,
                () -> search.find(phrase, SearchFilters.kind("document"), 50).hits());
    }
}
