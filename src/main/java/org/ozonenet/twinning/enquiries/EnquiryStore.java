package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.repository.Repository;

/** The enquiries in the store. */
interface EnquiryStore extends Repository<Enquiry, EnquiryId> {

    Enquiry save(Enquiry enquiry);

    Optional<Enquiry> findById(EnquiryId id);

    boolean existsById(EnquiryId id);

    List<Enquiry> findByExchange(ExchangeId exchange);

    List<Enquiry> findByExchangeIn(Collection<ExchangeId> exchanges);

    List<Enquiry> findByOpenAndDueAtBefore(boolean open, Instant moment);

    long countByExchange(ExchangeId exchange);
}
