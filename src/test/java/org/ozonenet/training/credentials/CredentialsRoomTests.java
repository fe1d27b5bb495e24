package org.ozonenet.training.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.training.assessment.CompetencyShown;
import org.ozonenet.training.assessment.Shown;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class CredentialsRoomTests {

    private static final SchemeCode SCHEME = new SchemeCode("OZN-EV");
    private static final CategoryCode HV = new CategoryCode("HV");
    private static final Iso2 LAOS = new Iso2("LA");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final ApplicationContext context;
    private final Certificates certificates;
    private final CertificateDecisions decisions;
    private final CertificateCheck check;
    private final CredentialCheck credentials;
    private final CertificateStore store;
    private final ActAs actAs;
    private final EventsArrived events;
    private final TestPersons persons;
    private final Shown shown;
    private final MockMvc web;
    private PersonId officer = new PersonId("none");
    private PersonId holder = new PersonId("none");

    CredentialsRoomTests(
            @Autowired WebApplicationContext context,
            @Autowired Certificates certificates,
            @Autowired CertificateDecisions decisions,
            @Autowired CertificateCheck check,
            @Autowired CredentialCheck credentials,
            @Autowired CertificateStore store,
            @Autowired ActAs actAs,
            @Autowired EventsArrived events) {
        this.context = context;
        this.certificates = certificates;
        this.decisions = decisions;
        this.check = check;
        this.credentials = credentials;
        this.store = store;
        this.actAs = actAs;
        this.events = events;
        this.persons = TestPersons.in(context);
        this.shown = Shown.in(context);
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @BeforeEach
    void people() {
        officer = persons.with(Function.NOO, Scope.country("LA"));
        holder = newcomer();
    }

    @Test
    void issuesOnceWhenTheRuleIsMetHoweverOftenItIsTold() throws Exception {
        shown.theory(holder, "EV-U1", TODAY);
        shown.theory(holder, "EV-U2", TODAY);
        shown.practice(holder, "EV-U1", TODAY);
        events.await();
        assertThat(mine()).isEmpty();

        shown.practice(holder, "EV-U2", TODAY);
        events.await();
        context.publishEvent(new CompetencyShown(
                EventHeader.portal(Instant.now(), null), holder, new org.ozonenet.training.UnitCode("EV-U2")));
        events.await();

        assertThat(mine()).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo(CertificateStatus.VALID);
            assertThat(line.validUntil()).isEqualTo(TODAY.plusMonths(24));
            assertThat(line.serial()).matches("LA-NOU-%d-\\d{6}".formatted(TODAY.getYear()));
        });
    }

    @Test
    void givesSerialNumbersWithoutGapsOrDoublesWhenManyAreIssuedAtOnce() throws Exception {
        var day = LocalDate.of(2025, 5, 5);
        var before = numbersOf(2025);
        var holders = IntStream.range(0, 24).mapToObj(i -> newcomer()).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done = new ArrayList<Future<?>>();
            for (var each : holders) {
                // Each twice: the second one finds the first.
                done.add(threads.submit(() -> issue(each, day)));
                done.add(threads.submit(() -> issue(each, day)));
            }
            for (var each : done) {
                try {
                    each.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }

        var numbers = numbersOf(2025);
        assertThat(numbers).hasSize(before.size() + holders.size());
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void anybodyChecksTheCodeAndIsToldWhatStandsOnThePaper() {
        var code = code(issue(holder, TODAY.minusMonths(1)));

        var answer = (CheckAnswer.Known) check.look(code.value().toLowerCase(java.util.Locale.ROOT));
        assertThat(answer.facts().status()).isEqualTo(CertificateStatus.VALID);
        assertThat(answer.facts().units()).hasSize(2);
        assertThat(check.look(CheckCode.random().value())).isEqualTo(new CheckAnswer.Unknown());
        assertThat(check.look("nothing")).isEqualTo(new CheckAnswer.NoCode());
    }

    @Test
    void isSuspendedReinstatedAndRevokedByTheIssuingBodyAlone() {
        var id = issue(holder, TODAY.minusMonths(1));
        var code = code(id);
        assertThatThrownBy(() -> actAs.person(holder, () -> decisions.revoke(id, StateReason.HOLDER_ASKED)))
                .isInstanceOf(NotAllowedException.class);

        actAs.person(officer, () -> {
            decisions.suspend(id, StateReason.INQUIRY);
            assertThat(statusOf(code)).isEqualTo(CertificateStatus.SUSPENDED);
            decisions.reinstate(id);
            assertThat(statusOf(code)).isEqualTo(CertificateStatus.VALID);
            decisions.revoke(id, StateReason.OBTAINED_FALSELY);
            assertThat(statusOf(code)).isEqualTo(CertificateStatus.REVOKED);
            assertThatThrownBy(() -> decisions.reinstate(id)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void aCorrectedAssessmentSuspendsWhatRestedOnIt() throws Exception {
        shown.all(holder, TODAY, "EV-U1", "EV-U2");
        events.await();
        shown.withdrawPractice(holder, "EV-U2");
        events.await();

        assertThat(mine())
                .singleElement()
                .satisfies(line -> assertThat(line.status()).isEqualTo(CertificateStatus.SUSPENDED));
    }

    @Test
    void anotherOneTakesThePlaceOfOneThatWasWrong() throws Exception {
        var id = issue(holder, TODAY.minusMonths(1));
        var code = code(id);
        var next = actAs.person(officer, () -> decisions.replace(id));
        events.await();

        assertThat(statusOf(code)).isEqualTo(CertificateStatus.REPLACED);
        assertThat(statusOf(code(next))).isEqualTo(CertificateStatus.VALID);
        assertThat(store.findById(next).orElseThrow().validUntil())
                .isEqualTo(store.findById(id).orElseThrow().validUntil());
    }

    @Test
    void expiresAndIsRenewedByANewOneThatNamesTheOldWhenTheClockMoves() {
        // Years that are still to come, so that the portal's own clock sees no evidence yet.
        var clock = new MovedClock(LocalDate.of(2030, 3, 10));
        var issuing = issuingWith(clock);
        shown.all(holder, LocalDate.of(2030, 3, 10), "EV-U1", "EV-U2");
        look(issuing);
        var first = newest();
        assertThat(first.validUntil()).isEqualTo(LocalDate.of(2032, 3, 10));
        assertThat(first.statusOn(LocalDate.of(2032, 3, 11))).isEqualTo(CertificateStatus.EXPIRED);

        clock.moveTo(LocalDate.of(2031, 6, 1));
        shown.all(holder, LocalDate.of(2031, 6, 1), "EV-U1", "EV-U2");
        look(issuing);
        assertThat(newest().id()).as("too early: outside the window").isEqualTo(first.id());

        clock.moveTo(LocalDate.of(2032, 1, 20));
        shown.theory(holder, "EV-U1", LocalDate.of(2032, 1, 20));
        shown.theory(holder, "EV-U2", LocalDate.of(2032, 1, 20));
        look(issuing);
        var second = newest();
        assertThat(second.follows()).isEqualTo(first.id());
        assertThat(second.issuedOn()).isEqualTo(LocalDate.of(2032, 1, 20));
        assertThat(second.validUntil()).isEqualTo(LocalDate.of(2034, 1, 20));
        assertThat(second.serial()).startsWith("LA-NOU-2032-");
        assertThat(first.code()).isNotEqualTo(second.code());

        clock.moveTo(LocalDate.of(2034, 2, 1));
        shown.theory(holder, "EV-U1", LocalDate.of(2034, 2, 1));
        shown.theory(holder, "EV-U2", LocalDate.of(2034, 2, 1));
        look(issuing);
        assertThat(newest().id()).as("a refresher after the end does not help").isEqualTo(second.id());
        shown.practice(holder, "EV-U1", LocalDate.of(2034, 2, 1));
        shown.practice(holder, "EV-U2", LocalDate.of(2034, 2, 1));
        look(issuing);
        assertThat(newest().follows()).as("an evaluation does").isEqualTo(second.id());
    }

    @Test
    void remindsOnceForEachOfItsDaysAndNotOfARenewedOne() {
        var clock = new MovedClock(LocalDate.of(2026, 1, 1));
        var id = issue(holder, LocalDate.of(2024, 6, 1));
        var reminders = new Reminders(store, clock);
        reminders.remind();
        reminders.remind();
        assertThat(store.findById(id).orElseThrow().remindedOf()).containsExactly(180);

        clock.moveTo(LocalDate.of(2026, 5, 28));
        reminders.remind();
        assertThat(store.findById(id).orElseThrow().remindedOf()).containsExactly(180, 7);
        clock.moveTo(LocalDate.of(2026, 6, 2));
        reminders.remind();
        assertThat(store.findById(id).orElseThrow().remindedOf()).hasSize(2);
    }

    @Test
    void standsInTheRegisterForAllOnlyWhenTheHolderAgrees() {
        var id = issue(holder, TODAY.minusMonths(1));
        var stranger = persons.with(Function.NOO, Scope.country("KG"));
        actAs.person(
                stranger,
                () -> assertThat(certificates.register(LAOS, SCHEME))
                        .extracting(CertificateLine::id)
                        .doesNotContain(id));
        actAs.person(
                officer,
                () -> assertThat(certificates.register(LAOS, SCHEME))
                        .extracting(CertificateLine::id)
                        .contains(id));

        actAs.person(holder, () -> certificates.list(id, true));
        actAs.person(
                stranger,
                () -> assertThat(certificates.register(LAOS, SCHEME))
                        .filteredOn(line -> line.id().equals(id))
                        .singleElement()
                        .satisfies(line -> assertThat(line.code()).isNull()));
    }

    @Test
    void theCredentialIsVerifiedByAnotherLibraryAndOneChangedByteIsNot() throws Exception {
        var id = issue(holder, TODAY.minusMonths(1));
        var jwt = actAs.person(holder, () -> certificates.credential(id));

        var jws = verifiedElsewhere(jwt);
        var credential = JsonMapper.shared().readTree(jws.getPayload());
        assertThat(credential.path("type").toString()).contains("OpenBadgeCredential");
        assertThat(credential.path("iss").asString())
                .isEqualTo(credential.path("issuer").path("id").asString());
        assertThat(credential.path("credentialSubject").path("achievement").path("alignment"))
                .hasSize(2);
        assertThat(Instant.parse(credential.path("validUntil").asString())).isAfter(Instant.now());
        assertThat(jwt)
                .as("no name in clear")
                .doesNotContain(Base64.getUrlEncoder().encodeToString(bytes("newcomer")));
        assertThat(jws.getPayload()).doesNotContain("newcomer-");
        assertThat(bit(credential, "revocation")).isFalse();

        // Not the last character: two of its six bits belong to the signature, the others say nothing.
        for (var place = 0; place < jwt.length() - 1; place += 7) {
            var changed = new StringBuilder(jwt);
            changed.setCharAt(place, jwt.charAt(place) == 'A' ? 'B' : 'A');
            assertThat(verifiesElsewhere(changed.toString()))
                    .as("changed at " + place)
                    .isFalse();
        }

        actAs.person(officer, () -> decisions.revoke(id, StateReason.MISCONDUCT));
        events.await();
        assertThat(bit(credential, "revocation")).isTrue();
        assertThat(bit(credential, "suspension")).isFalse();
        assertThat(credentials.look(bytes(jwt)).verdict()).isEqualTo(CredentialAnswer.Verdict.REVOKED);
    }

    private JsonWebSignature verifiedElsewhere(String jwt) throws Exception {
        var jws = new JsonWebSignature();
        jws.setCompactSerialization(jwt);
        jws.setKey(JsonWebKey.Factory.newJwk(fetched(jws.getKeyIdHeaderValue())).getKey());
        assertThat(jws.verifySignature()).isTrue();
        return jws;
    }

    private boolean verifiesElsewhere(String jwt) {
        try {
            verifiedElsewhere(jwt);
            return true;
        } catch (AssertionError | Exception e) {
            return false;
        }
    }

    /** Reads the published list as the standard says: the highest bit of the first byte is place 0. */
    private boolean bit(JsonNode credential, String purpose) throws Exception {
        for (var entry : credential.path("credentialStatus")) {
            if (entry.path("statusPurpose").asString().equals(purpose)) {
                var list = JsonMapper.shared()
                        .readTree(verifiedElsewhere(fetched(
                                        entry.path("statusListCredential").asString()))
                                .getPayload());
                assertThat(list.path("credentialSubject").path("statusPurpose").asString())
                        .isEqualTo(purpose);
                var encoded = list.path("credentialSubject").path("encodedList").asString();
                var bits = new GZIPInputStream(
                                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                        .readAllBytes();
                assertThat(bits).hasSizeGreaterThanOrEqualTo(16_384);
                var place = Integer.parseInt(entry.path("statusListIndex").asString());
                return (bits[place / 8] >> (7 - place % 8) & 1) == 1;
            }
        }
        throw new AssertionError("No entry for " + purpose);
    }

    private String fetched(String address) throws Exception {
        return web.perform(get(address.replaceFirst("https?://[^/]+", "")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Issuing issuingWith(MovedClock clock) {
        return new Issuing(
                store,
                context.getBean(Numbering.class),
                context.getBean(org.ozonenet.training.schemes.Schemes.class),
                context.getBean(org.ozonenet.training.assessment.RecordKeeping.class),
                context.getBean(org.ozonenet.access.Persons.class),
                actAs,
                clock);
    }

    /** Looks as the listener does, and waits until what was renewed is marked. */
    private void look(Issuing issuing) {
        issuing.look(holder, new org.ozonenet.training.UnitCode("EV-U2"));
        events.await();
    }

    private Certificate newest() {
        return store.findByHolder(holder).stream()
                .filter(each -> each.category().equals(HV))
                .max(java.util.Comparator.comparingInt(Certificate::number))
                .orElseThrow();
    }

    private CertificateId issue(PersonId to, LocalDate day) {
        return actAs.person(officer, () -> decisions.takeOver(to, LAOS, SCHEME, HV, day));
    }

    private CheckCode code(CertificateId id) {
        return store.findById(id).orElseThrow().code();
    }

    private CertificateStatus statusOf(CheckCode code) {
        return ((CheckAnswer.Known) check.look(code.value())).facts().status();
    }

    private List<CertificateLine> mine() {
        return actAs.person(holder, certificates::mine);
    }

    private List<Integer> numbersOf(int year) {
        return store.findByCountry(LAOS).stream()
                .filter(each -> each.series().equals("LA-NOU-%d-".formatted(year)))
                .map(Certificate::serialNumber)
                .sorted()
                .toList();
    }

    private PersonId newcomer() {
        return persons.named("newcomer-" + Id.random(), Function.TECHNICIAN, Scope.country("LA"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
