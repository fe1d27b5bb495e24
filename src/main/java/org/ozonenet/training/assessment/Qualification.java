package org.ozonenet.training.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * For which units somebody may assess the people of a country.
 *
 * @param until the last day
 */
@Document("assessor-qualifications")
@TypeAlias("assessor-qualification")
record Qualification(
        @Id String id,
        @Version @Nullable Long version,
        PersonId assessor,
        Iso2 country,
        Set<UnitCode> units,
        LocalDate until,
        PersonId givenBy,
        Outbox outbox)
        implements Outboxed {

    Qualification {
        units = Set.copyOf(units);
    }

    static String idOf(PersonId assessor, Iso2 country) {
        return assessor.value() + "-" + country.value().toLowerCase(Locale.ROOT);
    }

    static Qualification given(
            @Nullable Qualification before,
            PersonId assessor,
            Iso2 country,
            Set<UnitCode> units,
            LocalDate until,
            PersonId by,
            Instant at) {
        var event = new AssessorQualified(EventHeader.portal(at, by.value()), assessor, country, units, until);
        var outbox = before == null ? Outbox.empty() : before.outbox();
        return new Qualification(
                idOf(assessor, country),
                before == null ? null : before.version(),
                assessor,
                country,
                units,
                until,
                by,
                outbox.with(event));
    }
}
