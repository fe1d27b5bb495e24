package org.ozonenet.training.assessment;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.repository.Repository;

/** The qualifications of assessors in the store. */
interface QualificationStore extends Repository<Qualification, String> {

    Qualification save(Qualification qualification);

    Optional<Qualification> findById(String id);

    List<Qualification> findByAssessor(PersonId assessor);

    List<Qualification> findByCountry(Iso2 country);
}
