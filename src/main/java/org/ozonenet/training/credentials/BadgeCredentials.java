package org.ozonenet.training.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.seals.Seals;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The digital form of a certificate: an Open Badges 3.0 credential as JSON Web Token with ES256. It is signed when it is
 * asked for, from what the store says, so that a withdrawn key costs nobody a certificate.
 */
@Component
class BadgeCredentials {

    /** What the signature says it is. */
    static final String TYPE = "JWT";

    private static final String VC = "https://www.w3.org/ns/credentials/v2";
    private static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CertificateReading reading;
    private final BadgeAddresses addresses;
    private final UnitTitles units;
    private final Countries countries;
    private final Seals seals;

    BadgeCredentials(
            CertificateReading reading, BadgeAddresses addresses, UnitTitles units, Countries countries, Seals seals) {
        this.reading = reading;
        this.addresses = addresses;
        this.units = units;
        this.countries = countries;
        this.seals = seals;
    }

    String signed(Certificate certificate) {
        return seals.sign(TYPE, JSON.writeValueAsBytes(claims(certificate)));
    }

    /** The credential itself, with the registered claims that go with it. */
    Map<String, Object> claims(Certificate certificate) {
        var body = new IssuingBody(certificate.country());
        var id = addresses.credential(certificate);
        var from = certificate.issuedOn().atStartOfDay().toInstant(ZoneOffset.UTC);
        var claims = new LinkedHashMap<String, Object>();
        claims.put("@context", List.of(VC, OPEN_BADGES));
        claims.put("id", id);
        claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        claims.put("name", title(certificate));
        claims.put("issuer", issuer(body));
        claims.put("validFrom", from.toString());
        claims.put("awardedDate", from.toString());
        claims.put("credentialSubject", subject(certificate));
        claims.put(
                "credentialStatus",
                Arrays.stream(StatusPurpose.values())
                        .map(purpose -> status(certificate, purpose))
                        .toList());
        claims.put("credentialSchema", List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        claims.put("iss", addresses.issuer(body));
        claims.put("jti", id);
        claims.put("nbf", from.getEpochSecond());
        var until = certificate.validUntil();
        if (until != null) {
            var end = endOf(until, certificate.graceMonths());
            claims.put("validUntil", end.toString());
            claims.put("exp", end.getEpochSecond());
        }
        return claims;
    }

    /** The body as anybody can read it at its own address. */
    Map<String, Object> issuer(IssuingBody body) {
        return Map.of(
                "id",
                addresses.issuer(body),
                "type",
                List.of("Profile"),
                "name",
                "National Ozone Unit, " + countries.name(body.country(), Lang.EN));
    }

    /** The last second of the last day. */
    private static Instant endOf(LocalDate last, int graceMonths) {
        return last.plusMonths(graceMonths)
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .minusSeconds(1);
    }

    private Map<String, Object> subject(Certificate certificate) {
        return Map.of(
                "type",
                List.of("AchievementSubject"),
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "hashed",
                        true,
                        "identityHash",
                        "sha256$" + digest(certificate.name() + certificate.salt()),
                        "identityType",
                        "name",
                        "salt",
                        certificate.salt())),
                "licenseNumber",
                certificate.serial(),
                "achievement",
                achievement(certificate));
    }

    private Map<String, Object> achievement(Certificate certificate) {
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", addresses.achievement(certificate));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certification");
        achievement.put("inLanguage", Lang.EN.code());
        achievement.put("name", title(certificate));
        achievement.put(
                "description",
                "Theory tested and practical work observed in each of the units of competency that are named.");
        achievement.put(
                "criteria",
                Map.of(
                        "narrative",
                        "The rule of scheme %s, edition %d, category %s, was met on the day of issue."
                                .formatted(
                                        certificate.scheme().value(),
                                        certificate.edition(),
                                        certificate.category().value())));
        achievement.put(
                "alignment", certificate.units().stream().map(this::alignment).toList());
        return achievement;
    }

    private Map<String, Object> alignment(UnitCode unit) {
        return Map.of(
                "type",
                List.of("Alignment"),
                "targetCode",
                unit.value(),
                "targetName",
                units.of(unit, Lang.EN),
                "targetFramework",
                "Competency framework for the ozone networks",
                "targetType",
                "CFItem",
                "targetUrl",
                addresses.unit(unit));
    }

    private Map<String, Object> status(Certificate certificate, StatusPurpose purpose) {
        var list = addresses.statusList(purpose);
        return Map.of(
                "id",
                list + "#" + certificate.statusIndex(),
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                purpose.word(),
                "statusListIndex",
                String.valueOf(certificate.statusIndex()),
                "statusListCredential",
                list);
    }

    private String title(Certificate certificate) {
        return reading.schemeTitle(certificate).in(Lang.EN) + ": "
                + reading.categoryTitle(certificate).in(Lang.EN);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
