package org.ozonenet.training.credentials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.CertificateExpiring;
import org.ozonenet.training.CertificateIssued;
import org.ozonenet.training.CertificateStateChanged;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A certificate. What stands on the paper never changes; what becomes of it does.
 *
 * @param name of the holder as printed
 * @param number from 1: the first in this category, then its renewals and replacements
 * @param series of the issuing body in the year of issue
 * @param serialNumber within the series, from 1, without gaps
 * @param serial both together; unique
 * @param statusIndex its place in the public lists of what was revoked and suspended
 * @param graceMonths how long after its last day the scheme lets it count
 * @param follows the certificate that it renews or replaces, or null
 * @param followedBy the one that renews or replaces it, or null
 * @param takenOver whether the body gave it before it worked with the portal: then no record of ours stands behind it
 * @param listed whether the holder lets everybody who is signed in find it in the register
 * @param language in which the holder wants the paper
 * @param salt for the digest of the name in the digital form
 * @param remindedOf how many days before the end the holder was reminded
 */
@Document("certificates")
@TypeAlias("certificate")
record Certificate(
        @Id CertificateId id,
        @Version @Nullable Long version,
        PersonId holder,
        String name,
        Iso2 country,
        SchemeCode scheme,
        int edition,
        CategoryCode category,
        int number,
        List<UnitCode> units,
        String series,
        int serialNumber,
        String serial,
        CheckCode code,
        int statusIndex,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        int graceMonths,
        @Nullable CertificateId follows,
        @Nullable CertificateId followedBy,
        boolean takenOver,
        CertificateState state,
        List<StateChange> changes,
        boolean listed,
        Lang language,
        String salt,
        List<Integer> remindedOf,
        Outbox outbox)
        implements Outboxed {

    Certificate {
        units = List.copyOf(units);
        changes = List.copyOf(changes);
        remindedOf = List.copyOf(remindedOf);
    }

    /** What is fixed when a certificate is issued, apart from its numbers. */
    record Content(
            CertificateId id,
            PersonId holder,
            String name,
            Iso2 country,
            SchemeCode scheme,
            int edition,
            CategoryCode category,
            int number,
            List<UnitCode> units,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            int graceMonths,
            @Nullable CertificateId follows,
            boolean takenOver,
            Lang language) {}

    /** The numbers of a certificate: each unique among all. */
    record Numbers(String series, int serialNumber, CheckCode code, int statusIndex, String salt) {

        String serial() {
            return "%s%06d".formatted(series, serialNumber);
        }
    }

    static Certificate issued(Content content, Numbers numbers, @Nullable PersonId by, Instant at) {
        var follows = content.follows();
        var event = new CertificateIssued(
                EventHeader.portal(at, by == null ? null : by.value()),
                content.id().value(),
                content.holder(),
                content.country(),
                content.scheme().value(),
                content.category().value(),
                content.issuedOn(),
                content.validUntil(),
                follows == null ? null : follows.value());
        return new Certificate(
                content.id(),
                null,
                content.holder(),
                content.name(),
                content.country(),
                content.scheme(),
                content.edition(),
                content.category(),
                content.number(),
                content.units(),
                numbers.series(),
                numbers.serialNumber(),
                numbers.serial(),
                numbers.code(),
                numbers.statusIndex(),
                content.issuedOn(),
                content.validUntil(),
                content.graceMonths(),
                follows,
                null,
                content.takenOver(),
                CertificateState.ACTIVE,
                List.of(),
                false,
                content.language(),
                numbers.salt(),
                List.of(),
                Outbox.empty().with(event));
    }

    /** @throws IllegalStateException if that state cannot come next */
    Certificate become(CertificateState to, StateReason reason, @Nullable PersonId by, Instant at) {
        if (!state.mayBecome(to)) {
            throw new IllegalStateException("A certificate that is %s does not become %s".formatted(state, to));
        }
        var more = new ArrayList<>(changes);
        more.add(new StateChange(to, reason, by, at));
        var event = new CertificateStateChanged(
                EventHeader.portal(at, by == null ? null : by.value()),
                id.value(),
                holder,
                scheme.value(),
                to.name(),
                reason.name());
        return copy(followedBy, to, more, listed, language, remindedOf, outbox.with(event));
    }

    Certificate followedBy(CertificateId next) {
        return copy(next, state, changes, listed, language, remindedOf, outbox);
    }

    Certificate listed(boolean wanted) {
        return copy(followedBy, state, changes, wanted, language, remindedOf, outbox);
    }

    Certificate in(Lang wanted) {
        return copy(followedBy, state, changes, listed, wanted, remindedOf, outbox);
    }

    Certificate reminded(int days, Instant at) {
        var until = validUntil;
        if (until == null) {
            throw new IllegalStateException("It does not end");
        }
        var more = new ArrayList<>(remindedOf);
        more.add(days);
        DomainEvent event =
                new CertificateExpiring(EventHeader.portal(at, null), id.value(), holder, scheme.value(), until);
        return copy(followedBy, state, changes, listed, language, more, outbox.with(event));
    }

    CertificateStatus statusOn(LocalDate day) {
        return CertificateStatus.of(state, issuedOn, validUntil, graceMonths, day);
    }

    /** Since when it has its state, or null where nothing was ever decided. */
    @Nullable Instant stateSince() {
        return changes.isEmpty() ? null : changes.getLast().at();
    }

    Target target() {
        return Target.country(country).ownedBy(holder);
    }

    private Certificate copy(
            @Nullable CertificateId next,
            CertificateState to,
            List<StateChange> history,
            boolean inRegister,
            Lang in,
            List<Integer> reminders,
            Outbox told) {
        return new Certificate(
                id,
                version,
                holder,
                name,
                country,
                scheme,
                edition,
                category,
                number,
                units,
                series,
                serialNumber,
                serial,
                code,
                statusIndex,
                issuedOn,
                validUntil,
                graceMonths,
                follows,
                next,
                takenOver,
                to,
                history,
                inRegister,
                in,
                salt,
                reminders,
                told);
    }
}
