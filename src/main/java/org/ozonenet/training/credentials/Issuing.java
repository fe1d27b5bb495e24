package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.RecordKeeping;
import org.ozonenet.training.schemes.Category;
import org.ozonenet.training.schemes.Entitlement;
import org.ozonenet.training.schemes.Lack;
import org.ozonenet.training.schemes.Proof;
import org.ozonenet.training.schemes.Scheme;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.stereotype.Component;

/** Looks, when evidence has changed, what the holder is entitled to, and issues it once. */
@Component
class Issuing {

    /** What makes a certificate doubtful when it is missing afterwards. */
    private static final Set<Lack.Reason> GONE =
            Set.of(Lack.Reason.THEORY_MISSING, Lack.Reason.PRACTICE_MISSING, Lack.Reason.PRIOR_LEARNING_NOT_ENOUGH);

    private final CertificateStore store;
    private final Numbering numbering;
    private final Schemes schemes;
    private final RecordKeeping records;
    private final Persons persons;
    private final ActAs actAs;
    private final Clock clock;

    Issuing(
            CertificateStore store,
            Numbering numbering,
            Schemes schemes,
            RecordKeeping records,
            Persons persons,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.numbering = numbering;
        this.schemes = schemes;
        this.records = records;
        this.persons = persons;
        this.actAs = actAs;
        this.clock = clock;
    }

    /** Issues what the person is entitled to since something in that unit has changed; suspends what lost its ground. */
    void look(PersonId person, UnitCode unit) {
        var card = actAs.person(person, () -> persons.card(person));
        var country = card.flatMap(Issuing::country);
        if (card.isEmpty() || country.isEmpty()) {
            return;
        }
        var evidence = records.proofs(person);
        for (var scheme : schemes.askingFor(unit)) {
            scheme.categories().stream()
                    .filter(category -> category.units().contains(unit))
                    .forEach(category -> look(card.get(), country.get(), scheme, category, evidence));
        }
    }

    /**
     * Enters a certificate that the body gave before it worked with the portal, with its own day.
     *
     * @throws IllegalArgumentException if the scheme gave nothing on that day, or the holder has one in this category
     */
    Certificate takeOver(PersonCard holder, Iso2 country, Scheme scheme, Category category, LocalDate on, PersonId by) {
        if (!scheme.issuedHere() || !scheme.isOpenOn(on) || on.isAfter(today())) {
            throw new IllegalArgumentException("Nothing was issued under this scheme on that day");
        }
        if (newest(holder.person(), scheme, category).isPresent()) {
            throw new IllegalArgumentException("There is a certificate of this holder in this category");
        }
        return issue(holder, country, scheme, category, on, until(category, on), 1, null, true, by);
    }

    /** Issues another one with the holder's name as it is now, in place of one that does not count any more then. */
    Certificate replace(Certificate wrong, PersonCard holder, PersonId by) {
        var scheme = schemes.find(wrong.scheme()).orElseThrow();
        var category = scheme.category(wrong.category()).orElseThrow();
        return issue(
                holder,
                wrong.country(),
                scheme,
                category,
                wrong.issuedOn(),
                wrong.validUntil(),
                wrong.number() + 1,
                wrong.id(),
                wrong.takenOver(),
                by);
    }

    private void look(PersonCard person, Iso2 country, Scheme scheme, Category category, List<Proof> evidence) {
        var today = today();
        var newest = newest(person.person(), scheme, category);
        if (newest.isEmpty()) {
            if (Entitlement.decide(scheme, category.code(), country, evidence, today)
                    .isGiven()) {
                issue(person, country, scheme, category, today, until(category, today), 1, null, false, null);
            }
            return;
        }
        var held = newest.get();
        switch (held.state()) {
            case ACTIVE -> renewOrSuspend(person, held, scheme, category, evidence, today);
            case REVOKED -> issueAnew(person, held, scheme, category, evidence, today);
            case SUSPENDED, REPLACED -> {}
        }
    }

    private void renewOrSuspend(
            PersonCard person, Certificate held, Scheme scheme, Category category, List<Proof> evidence, LocalDate on) {
        if (hasLostItsGround(held, scheme, evidence)) {
            store.save(held.become(CertificateState.SUSPENDED, StateReason.EVIDENCE_WITHDRAWN, null, now()));
            return;
        }
        var until = held.validUntil();
        var rule = scheme.renewalIn(held.country());
        if (until != null
                && RenewalRule.route(rule, category.units(), until, evidence, on)
                        .isPresent()) {
            issue(
                    person,
                    held.country(),
                    scheme,
                    category,
                    on,
                    until(category, on),
                    held.number() + 1,
                    held.id(),
                    false,
                    null);
        }
    }

    /** Only what was shown after the revocation counts. */
    private void issueAnew(
            PersonCard person, Certificate held, Scheme scheme, Category category, List<Proof> evidence, LocalDate on) {
        var since = held.stateSince();
        var after = since == null
                ? List.<Proof>of()
                : evidence.stream()
                        .filter(proof -> proof.on().isAfter(LocalDate.ofInstant(since, ZoneOffset.UTC)))
                        .toList();
        if (Entitlement.decide(scheme, category.code(), held.country(), after, on)
                .isGiven()) {
            issue(
                    person,
                    held.country(),
                    scheme,
                    category,
                    on,
                    until(category, on),
                    held.number() + 1,
                    null,
                    false,
                    null);
        }
    }

    /** Those entered by hand rest on what the body saw, not on our records. */
    private static boolean hasLostItsGround(Certificate held, Scheme scheme, List<Proof> evidence) {
        return !held.takenOver()
                && Entitlement.decide(scheme, held.category(), held.country(), evidence, held.issuedOn())
                        .lacks()
                        .stream()
                        .anyMatch(lack -> GONE.contains(lack.reason()));
    }

    private Optional<Certificate> newest(PersonId holder, Scheme scheme, Category category) {
        return store.findByHolder(holder).stream()
                .filter(each -> each.scheme().equals(scheme.code())
                        && each.edition() == scheme.edition()
                        && each.category().equals(category.code()))
                .max(Comparator.comparingInt(Certificate::number));
    }

    private Certificate issue(
            PersonCard holder,
            Iso2 country,
            Scheme scheme,
            Category category,
            LocalDate on,
            @Nullable LocalDate until,
            int number,
            @Nullable CertificateId follows,
            boolean takenOver,
            @Nullable PersonId by) {
        var content = new Certificate.Content(
                CertificateId.of(holder.person(), scheme, category.code(), number),
                holder.person(),
                holder.name(),
                country,
                scheme.code(),
                scheme.edition(),
                category.code(),
                number,
                category.units(),
                on,
                until,
                scheme.renewalIn(country).graceMonths(),
                follows,
                takenOver,
                holder.language());
        return numbering.issue(content, by, now());
    }

    private static @Nullable LocalDate until(Category category, LocalDate on) {
        var months = category.months();
        return months == null ? null : on.plusMonths(months);
    }

    private static Optional<Iso2> country(PersonCard card) {
        return card.functions().stream()
                .map(held -> held.scope() instanceof Scope.Country(Iso2 country) ? country : null)
                .filter(country -> country != null)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private java.time.Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
