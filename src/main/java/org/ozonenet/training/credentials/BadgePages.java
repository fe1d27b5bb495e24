package org.ozonenet.training.credentials;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** What a digital certificate names, for programs that check it. */
@Controller
class BadgePages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType JWT = MediaType.parseMediaType("application/vc+jwt");

    private final CertificateStore store;
    private final BadgeCredentials credentials;
    private final BadgeAddresses addresses;
    private final StatusLists lists;
    private final UnitTitles units;
    private final Schemes schemes;
    private final Countries countries;
    private final Knocking knocking;

    BadgePages(
            CertificateStore store,
            BadgeCredentials credentials,
            BadgeAddresses addresses,
            StatusLists lists,
            UnitTitles units,
            Schemes schemes,
            Countries countries,
            Knocking knocking) {
        this.store = store;
        this.credentials = credentials;
        this.addresses = addresses;
        this.lists = lists;
        this.units = units;
        this.schemes = schemes;
        this.countries = countries;
        this.knocking = knocking;
    }

    /** Whoever has the code has the certificate; its digital form says nothing more, and the name only as a digest. */
    @GetMapping("/badges/credentials/{code}")
    ResponseEntity<String> credential(@PathVariable String code, jakarta.servlet.http.HttpServletRequest request) {
        if (knocking.mustWait(request.getRemoteAddr())) {
            return ResponseEntity.status(429).build();
        }
        var found = CheckCode.typed(code) == CheckCode.Typed.CODE
                ? store.findByCode(CheckCode.of(code))
                : java.util.Optional.<Certificate>empty();
        if (found.isEmpty()) {
            knocking.missed(request.getRemoteAddr());
        }
        return found.map(certificate -> ResponseEntity.ok()
                        .contentType(JWT)
                        .cacheControl(CacheControl.noStore())
                        .body(credentials.signed(certificate)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/badges/status/{purpose}")
    ResponseEntity<String> status(@PathVariable String purpose) {
        return StatusPurpose.of(purpose)
                .map(known -> ResponseEntity.ok()
                        .contentType(JWT)
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic())
                        .body(lists.signed(known)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/badges/issuers/{body}")
    ResponseEntity<String> issuer(@PathVariable String body) {
        if (body.equals("ozonenet")) {
            return json(Map.of("id", addresses.keeper(), "type", List.of("Profile"), "name", "OzoneNet"));
        }
        var iso2 = body.replaceFirst("^noo-", "").toUpperCase(Locale.ROOT);
        return body.startsWith("noo-") && Iso2.isValid(iso2) && countries.knows(new Iso2(iso2))
                ? json(credentials.issuer(new IssuingBody(new Iso2(iso2))))
                : ResponseEntity.notFound().build();
    }

    @GetMapping("/badges/achievements/{scheme}/{edition}/{category}")
    ResponseEntity<String> achievement(
            @PathVariable String scheme, @PathVariable int edition, @PathVariable String category) {
        if (!SchemeCode.isValid(scheme) || !CategoryCode.isValid(category)) {
            return ResponseEntity.notFound().build();
        }
        return schemes.find(new SchemeCode(scheme))
                .filter(found -> found.edition() == edition && found.issuedHere())
                .flatMap(found -> found.category(new CategoryCode(category))
                        .map(known -> json(Map.of(
                                "type",
                                List.of("Achievement"),
                                "name",
                                found.title().in(Lang.EN) + ": " + known.title().in(Lang.EN),
                                "units",
                                known.units().stream().map(UnitCode::value).toList()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/badges/units/{unit}")
    ResponseEntity<String> unit(@PathVariable String unit) {
        if (!unit.matches("[A-Z]{2,8}-U[0-9]{1,2}")) {
            return ResponseEntity.notFound().build();
        }
        var code = new UnitCode(unit);
        return json(Map.of("humanCodingScheme", code.value(), "fullStatement", units.of(code, Lang.EN)));
    }

    private static ResponseEntity<String> json(Map<String, ?> body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(JSON.writeValueAsString(body));
    }
}
