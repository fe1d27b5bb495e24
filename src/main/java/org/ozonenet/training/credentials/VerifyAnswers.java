package org.ozonenet.training.credentials;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.ozonenet.training.CertificateIssued;
import org.ozonenet.training.CertificateStateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The pages that answer who checks a certificate, kept for some seconds: at a border many look at the same one. A
 * decision of the issuing body is in them at once, what time does within those seconds.
 */
@Component
class VerifyAnswers {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 5_000;

    private final ITemplateEngine templates;
    private final UnitTitles units;
    private final Countries countries;
    private final Clock clock;
    private final Map<Key, Made> made = new ConcurrentHashMap<>();

    VerifyAnswers(ITemplateEngine templates, UnitTitles units, Countries countries, Clock clock) {
        this.templates = templates;
        this.units = units;
        this.countries = countries;
        this.clock = clock;
    }

    private record Key(String code, Lang lang) {}

    private record Made(byte[] page, Instant until) {}

    /** A page that was made a moment ago, for a code exactly as it is printed. */
    Optional<byte[]> known(String code, Lang lang) {
        return Optional.ofNullable(made.get(new Key(code, lang)))
                .filter(found -> clock.instant().isBefore(found.until()))
                .map(Made::page);
    }

    byte[] of(CertificateFacts facts, Lang lang) {
        var page = rendered(values(facts, lang), lang);
        if (made.size() >= MOST) {
            made.clear();
        }
        made.put(
                new Key(facts.code().value(), lang), new Made(page, facts.asOf().plus(FRESH)));
        return page;
    }

    /** A page that says one thing and knows of no certificate. */
    byte[] saying(String what, Lang lang) {
        return made.compute(
                        // No address of a certificate can name this.
                        new Key("#" + what, lang),
                        (key, before) -> before != null
                                ? before
                                : new Made(rendered(Map.of("verdict", what, "tone", "unsure"), lang), Instant.MAX))
                .page();
    }

    @Nullable String day(@Nullable Instant moment, Locale locale) {
        return moment == null
                ? null
                : new Formats(locale, ZoneOffset.UTC).day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    @EventListener
    void on(CertificateStateChanged changed) {
        made.clear();
    }

    @EventListener
    void on(CertificateIssued issued) {
        made.clear();
    }

    private Map<String, Object> values(CertificateFacts facts, Lang lang) {
        var formats = new Formats(lang.locale(), ZoneOffset.UTC);
        var values = new HashMap<String, Object>();
        values.put("facts", facts);
        values.put("verdict", facts.status().name());
        values.put("tone", tone(facts.status()));
        values.put("scheme", facts.scheme().in(lang));
        values.put("category", facts.category().in(lang));
        values.put(
                "units",
                facts.units().stream()
                        .map(unit -> unit.value() + " " + units.of(unit, lang))
                        .toList());
        values.put("country", countries.name(facts.country(), lang));
        values.put("issued", formats.day(facts.issuedOn()));
        values.put("asOf", formats.moment(facts.asOf()));
        var until = facts.validUntil();
        if (until != null) {
            values.put("until", formats.day(until));
        }
        var since = facts.statusSince();
        if (since != null) {
            values.put("since", formats.day(LocalDate.ofInstant(since, ZoneOffset.UTC)));
        }
        return values;
    }

    private byte[] rendered(Map<String, Object> values, Lang lang) {
        var context = new Context(lang.locale(), values);
        context.setVariable("lang", lang.code());
        context.setVariable("languages", Arrays.asList(Lang.values()));
        return templates.process("verify/answer", context).getBytes(StandardCharsets.UTF_8);
    }

    private static String tone(CertificateStatus status) {
        return switch (status) {
            case VALID, IN_GRACE -> "good";
            case NOT_YET, SUSPENDED -> "unsure";
            case EXPIRED, REVOKED, REPLACED -> "bad";
        };
    }
}
