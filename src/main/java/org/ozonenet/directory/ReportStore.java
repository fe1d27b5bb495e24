package org.ozonenet.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports on entries in the store. */
interface ReportStore extends Repository<ContactReport, ReportId> {

    ContactReport save(ContactReport report);

    Optional<ContactReport> findById(ReportId id);

    @Query("{'entry': ?0, 'decidedBy': null}")
    List<ContactReport> findOpenOn(EntryId entry);
}
