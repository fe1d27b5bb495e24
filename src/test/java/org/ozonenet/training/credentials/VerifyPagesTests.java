package org.ozonenet.training.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.seals.Seals;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@RoomTest
class VerifyPagesTests {

    private static final String BODY = "https://body.example/issuer";

    private final WebApplicationContext context;
    private final CertificateDecisions decisions;
    private final CertificateStore store;
    private final ActAs actAs;
    private final EventsArrived events;
    private final MockMvc web;
    private PersonId officer = new PersonId("none");
    private CertificateId id = new CertificateId("none");
    private String code = "";
    private String visitor = "";

    VerifyPagesTests(
            @Autowired WebApplicationContext context,
            @Autowired CertificateDecisions decisions,
            @Autowired CertificateStore store,
            @Autowired ActAs actAs,
            @Autowired EventsArrived events) {
        this.context = context;
        this.decisions = decisions;
        this.store = store;
        this.actAs = actAs;
        this.events = events;
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @BeforeEach
    void aCertificate() {
        var persons = TestPersons.in(context);
        officer = persons.with(Function.NOO, Scope.country("LA"));
        var holder = persons.named("holder-" + Id.random(), Function.TECHNICIAN, Scope.country("LA"));
        id = actAs.person(
                officer,
                () -> decisions.takeOver(
                        holder,
                        new Iso2("LA"),
                        new SchemeCode("OZN-EV"),
                        new CategoryCode("HV"),
                        LocalDate.of(2026, 5, 4)));
        code = store.findById(id).orElseThrow().code().value();
        visitor = Id.random();
        events.await(); // The news of the issue lets go of pages that were made before it arrived.
    }

    @ParameterizedTest
    @CsvSource({
        "en, Valid, High-voltage isolation, 'May 4, 2026'",
        "ru, Действителен, Отключение высокого напряжения, 4 мая 2026",
        "zh, 有效, 高压断电隔离, 2026年5月4日"
    })
    void saysInThreeLanguagesWhatStandsOnThePaperBelowFifteenKilobytes(
            String lang, String valid, String category, String day) throws Exception {
        var page = page(get("/verify/" + code).header("Accept-Language", lang), 200);

        assertThat(page).contains(valid, category, day, "LA-NOU-2026-", "EV-U2", "lang=\"" + lang + "\"");
        assertThat(page).doesNotContain("??", "<script");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(15_000);
    }

    @Test
    void needsNoSessionAndIsKeptByNobody() throws Exception {
        web.perform(from(get("/verify/" + code)))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(result ->
                        assertThat(result.getRequest().getSession(false)).isNull());
        web.perform(from(get("/verify")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(result ->
                        assertThat(result.getRequest().getSession(false)).isNull());
    }

    @Test
    void showsARevocationAtOnceAlsoWhereThePageWasAskedForAMomentAgo() throws Exception {
        assertThat(page(get("/verify/" + code), 200)).contains("<strong>Valid</strong>");
        actAs.person(officer, () -> decisions.revoke(id, StateReason.MISCONDUCT));
        events.await();

        assertThat(page(get("/verify/" + code), 200))
                .contains("<strong>Revoked</strong>")
                .doesNotContain("misconduct");
    }

    @Test
    void theShortWayGivesThePageAndTheHeadersOfTheWholeWay() throws Exception {
        var whole = web.perform(from(get("/verify/" + code).header("Accept-Language", "ru")))
                .andReturn()
                .getResponse();
        var filter = new KnownAnswers(context.getBean(VerifyAnswers.class), context.getBean(Knocking.class));
        var request = new org.springframework.mock.web.MockHttpServletRequest("GET", "/verify/" + code);
        request.setRemoteAddr(visitor);
        request.addPreferredLocale(java.util.Locale.of("ru"));
        var quick = new org.springframework.mock.web.MockHttpServletResponse();
        filter.doFilter(request, quick, (asked, answered) -> {
            throw new AssertionError("not known");
        });

        assertThat(quick.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(whole.getContentAsString(StandardCharsets.UTF_8));
        for (var name : whole.getHeaderNames()) {
            if (!name.equals("Vary")) {
                assertThat(quick.getHeader(name)).as(name).isEqualTo(whole.getHeader(name));
            }
        }
        request.setQueryString("lang=zh");
        var passed = new java.util.concurrent.atomic.AtomicBoolean();
        filter.doFilter(
                request,
                new org.springframework.mock.web.MockHttpServletResponse(),
                (asked, answered) -> passed.set(true));
        assertThat(passed).isTrue();
    }

    @Test
    void tellsAMistypedCodeFromOneThatNobodyHas() throws Exception {
        var wrong = code.substring(0, 24) + swapped(code.substring(24));
        assertThat(page(get("/verify/" + wrong), 400)).contains("mistyped");
        assertThat(page(get("/verify/" + CheckCode.random().value()), 404)).contains("No such certificate");
        assertThat(page(get("/verify").param("code", wrong), 200)).contains("two have changed places");
        web.perform(from(get("/verify").param("code", code.toLowerCase(java.util.Locale.ROOT))))
                .andExpect(redirectedUrl("/verify/" + code));
    }

    @Test
    void cannotBeWalkedThrough() throws Exception {
        for (var i = 0; i < Knocking.FREE; i++) {
            page(get("/verify/" + CheckCode.random().value()), 404);
        }
        assertThat(page(get("/verify/" + CheckCode.random().value()), 429)).contains("Too many tries");
        assertThat(page(get("/verify/" + code), 429))
                .as("a right code is not told from a wrong one any more")
                .contains("Too many tries");
        page(get("/badges/credentials/" + code), 429);

        visitor = "somebody-else";
        page(get("/verify/" + code), 200);
    }

    @Test
    void saysTheSameWordForWordToEveryCodeThatNobodyHas() throws Exception {
        assertThat(page(get("/verify/" + CheckCode.random().value()), 404))
                .isEqualTo(page(get("/verify/" + CheckCode.random().value()), 404));
    }

    @Test
    void saysStatusUnknownWhenTheStoreDoesNotAnswer() throws Exception {
        var silent = new CertificateCheck(
                (CertificateStore) java.lang.reflect.Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {CertificateStore.class}, (proxy, method, args) -> {
                            throw new org.springframework.dao.DataAccessResourceFailureException("away");
                        }),
                context.getBean(CertificateReading.class));
        var pages = new VerifyPages(
                silent,
                context.getBean(CredentialCheck.class),
                context.getBean(VerifyAnswers.class),
                new Knocking(Clock.systemUTC()));
        var answer = pages.answer(
                CheckCode.random().value(),
                new org.springframework.mock.web.MockHttpServletRequest(),
                java.util.Locale.ENGLISH);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).contains("Status unknown");
    }

    @Test
    void checksTheDigitalFormOfOurOwn() throws Exception {
        var jwt = page(get("/badges/credentials/" + code), 200);

        assertThat(upload(jwt)).contains("<strong>Valid</strong>", "/verify/" + code);
        assertThat(upload(jwt.substring(0, jwt.length() - 4) + "AAAA")).doesNotContain("<strong>Valid</strong>");
        actAs.person(officer, () -> decisions.suspend(id, StateReason.INQUIRY));
        assertThat(upload(jwt)).contains("Genuine, suspended");
    }

    @Test
    void checksThatOfARecognisedBodyAndBelievesNothingItSaysOfItself() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("2026-1").generate();
        var other = new ECKeyGenerator(Curve.P_256).keyID("2026-1").generate();
        var check = new CredentialCheck(
                context.getBean(Seals.class),
                context.getBean(CertificateCheck.class),
                new RecognisedIssuers(
                        List.of(new RecognisedIssuers.Issuer(BODY, "The other body", List.of(key.toPublicJWK())))),
                Clock.systemUTC());

        assertThat(check.look(signed(key, "2099-01-01T00:00:00Z", BODY, true)).verdict())
                .isEqualTo(CredentialAnswer.Verdict.STATUS_UNKNOWN);
        var valid = check.look(signed(key, "2099-01-01T00:00:00Z", BODY, false));
        assertThat(valid.verdict()).isEqualTo(CredentialAnswer.Verdict.VALID);
        assertThat(valid.shown().issuer()).isEqualTo("The other body");
        assertThat(valid.shown().achievement()).isEqualTo("<b>Leak checks</b>");
        assertThat(check.look(signed(key, "2020-01-01T00:00:00Z", BODY, true)).verdict())
                .isEqualTo(CredentialAnswer.Verdict.EXPIRED);
        assertThat(check.look(signed(other, "2099-01-01T00:00:00Z", BODY, true)))
                .isEqualTo(CredentialAnswer.of(CredentialAnswer.Verdict.FORGED));
        assertThat(check.look(signed(key, "2099-01-01T00:00:00Z", "https://elsewhere.example", true)))
                .isEqualTo(CredentialAnswer.of(CredentialAnswer.Verdict.UNKNOWN_ISSUER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.e30.",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "\u0000\u0001",
                "eyJhbGciOiJFUzI1NiJ9.W1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tb.AAAA"
            })
    void survivesWhatIsNoCertificate(String text) throws Exception {
        assertThat(upload(text)).doesNotContain("<strong>Valid</strong>");
    }

    @Test
    void isPrintedAsPdfOnASheetAndOnACardForThoseWhoMayReadIt() throws Exception {
        var officerSignedIn =
                org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                        .authentication(TestPersons.signedIn(officer, Function.NOO));
        for (var path : List.of("/a4.pdf", "/card.pdf")) {
            var file = web.perform(get("/certificate/" + id.value() + path).with(officerSignedIn))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        assertThat(web.perform(get("/certificate/" + id.value()).with(officerSignedIn))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("<svg", code);
        assertThat(web.perform(get("/certificate/" + id.value() + "/a4.pdf"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void readsNothingThatIsTooBig() throws Exception {
        assertThat(upload("x".repeat(CredentialCheck.MOST_BYTES + 1))).contains("Too big");
    }

    private String upload(String text) throws Exception {
        var file = new MockMultipartFile(
                "file", "certificate.jwt", "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart("/verify/credential").file(file))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static byte[] signed(ECKey key, String until, String issuer, boolean withStatus) throws Exception {
        var credential = """
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:x", "iss": "%s",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": {"id": "%s", "name": "We are valid"},
                 "validFrom": "2019-01-01T00:00:00Z", "validUntil": "%s", %s
                 "credentialSubject": {"achievement": {"name": "<b>Leak checks</b>", "alignment": []}}}
                """.formatted(
                        issuer,
                        issuer,
                        until,
                        withStatus ? "\"credentialStatus\": {\"id\": \"http://127.0.0.1:1/status\"}," : "");
        var jws = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID("2026-1")
                        .jwk(key.toPublicJWK())
                        .build(),
                new Payload(credential));
        jws.sign(new ECDSASigner(key));
        return jws.serialize().getBytes(StandardCharsets.UTF_8);
    }

    private static String swapped(String end) {
        var last = end.charAt(end.length() - 1);
        return end.substring(0, end.length() - 1) + (last == 'A' ? 'B' : 'A');
    }

    private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return web.perform(from(request))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        return request.with(asked -> {
            asked.setRemoteAddr(visitor);
            return asked;
        });
    }
}
