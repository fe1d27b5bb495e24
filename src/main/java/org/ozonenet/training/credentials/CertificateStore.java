package org.ozonenet.training.credentials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The certificates in the store. None is ever taken out. */
interface CertificateStore extends Repository<Certificate, CertificateId> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findById(CertificateId id);

    boolean existsById(CertificateId id);

    Optional<Certificate> findByCode(CheckCode code);

    List<Certificate> findByHolder(PersonId holder);

    List<Certificate> findByCountry(Iso2 country);

    Optional<Certificate> findFirstBySeriesOrderBySerialNumberDesc(String series);

    @Query("{'state': 'ACTIVE', 'validUntil': {'$gte': ?0, '$lte': ?1}}")
    List<Certificate> findEndingBetween(LocalDate from, LocalDate to);

    List<Certificate> findByState(CertificateState state);
}
