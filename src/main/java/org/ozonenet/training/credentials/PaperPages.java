package org.ozonenet.training.credentials;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import org.ozonenet.kernel.Id;
import org.ozonenet.paper.QrCode;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A certificate as it is printed, with a card for the wallet, in the language that its holder has chosen for it. */
@Controller
class PaperPages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Certificates certificates;
    private final CertificatePrint print;
    private final BadgeAddresses addresses;
    private final UnitTitles units;
    private final Countries countries;
    private final ITemplateEngine templates;

    PaperPages(
            Certificates certificates,
            CertificatePrint print,
            BadgeAddresses addresses,
            UnitTitles units,
            Countries countries,
            ITemplateEngine templates) {
        this.certificates = certificates;
        this.print = print;
        this.addresses = addresses;
        this.units = units;
        this.countries = countries;
        this.templates = templates;
    }

    @GetMapping("/certificate/{id}")
    ResponseEntity<byte[]> paper(@PathVariable String id) {
        return answer(HTML, rendered(found(id), id));
    }

    @GetMapping("/certificate/{id}/a4.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String id) {
        return answer(MediaType.APPLICATION_PDF, print.sheet(found(id)));
    }

    @GetMapping("/certificate/{id}/card.pdf")
    ResponseEntity<byte[]> card(@PathVariable String id) {
        return answer(MediaType.APPLICATION_PDF, print.card(found(id)));
    }

    private CertificatePaper found(String id) {
        return (Id.isValid(id)
                        ? certificates.paper(new CertificateId(id))
                        : java.util.Optional.<CertificatePaper>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    private byte[] rendered(CertificatePaper paper, String id) {
        var facts = paper.facts();
        var lang = paper.language();
        var formats = new Formats(lang.locale(), ZoneOffset.UTC);
        var address = addresses.check(facts.code());
        var values = new HashMap<String, Object>();
        values.put("lang", lang.code());
        values.put("facts", facts);
        values.put("kind", paper.kind().name().toLowerCase(Locale.ROOT));
        values.put("country", countries.name(facts.country(), lang));
        values.put("scheme", facts.scheme().in(lang));
        values.put("category", facts.category().in(lang));
        values.put(
                "units",
                facts.units().stream()
                        .map(unit -> unit.value() + " " + units.of(unit, lang))
                        .toList());
        values.put("issued", formats.day(facts.issuedOn()));
        var until = facts.validUntil();
        if (until != null) {
            values.put("until", formats.day(until));
        }
        values.put("address", address);
        values.put("id", id);
        values.put("qr", QrCode.of(address).svg(address));
        return templates
                .process("certificate/paper", new Context(lang.locale(), values))
                .getBytes(StandardCharsets.UTF_8);
    }
}
