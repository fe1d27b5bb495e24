package org.ozonenet.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries in the store. */
interface EntryStore extends Repository<Entry, EntryId> {

    Entry save(Entry entry);

    Optional<Entry> findById(EntryId id);

    @Query("{'says.posts': ?0}")
    List<Entry> findServing(PostId post);

    @Query("{'says.country': ?0, 'says.functions': {$in: ?1}}")
    List<Entry> findOfCountry(Iso2 country, List<ContactFunction> functions);

    @Query("{'says.account': ?0}")
    List<Entry> findOfPerson(PersonId person);

    @Query("{'says.institution': ?0}")
    List<Entry> findOfInstitution(String institution);

    @Query("{'care.since': {$lt: ?0}, 'says.vacant': false}")
    List<Entry> findCaredForSinceBefore(Instant moment);
}
