package org.ozonenet.training.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** What one person has shown in one unit. Evidence is added and withdrawn, never changed or taken away. */
@Document("competency-records")
@TypeAlias("competency-record")
record CompetencyRecord(
        @Id RecordId id,
        @Version @Nullable Long version,
        PersonId person,
        UnitCode unit,
        List<Evidence> evidence,
        Outbox outbox)
        implements Outboxed {

    CompetencyRecord {
        evidence = List.copyOf(evidence);
    }

    static CompetencyRecord empty(PersonId person, UnitCode unit) {
        return new CompetencyRecord(RecordId.of(person, unit), null, person, unit, List.of(), Outbox.empty());
    }

    /** The record with this evidence, or this same record where it has it already. */
    CompetencyRecord with(Evidence piece) {
        if (find(piece.key()).isPresent()) {
            return this;
        }
        var more = new ArrayList<>(evidence);
        more.add(piece);
        return changed(more, piece.recordedAt());
    }

    /** The record in which this evidence does not count any more. */
    CompetencyRecord without(String key, Instant at) {
        if (find(key).filter(Evidence::counts).isEmpty()) {
            return this;
        }
        return changed(
                evidence.stream()
                        .map(piece -> piece.key().equals(key) ? piece.withdrawn(at) : piece)
                        .toList(),
                at);
    }

    private Optional<Evidence> find(String key) {
        return evidence.stream().filter(piece -> piece.key().equals(key)).findFirst();
    }

    private CompetencyRecord changed(List<Evidence> to, Instant at) {
        var event = new CompetencyShown(EventHeader.portal(at, null), person, unit);
        return new CompetencyRecord(id, version, person, unit, to, outbox.with(event));
    }
}
