package org.ozonenet.twinning.enquiries;

import java.util.List;
import org.ozonenet.access.PersonId;
import org.springframework.data.repository.Repository;

/** Answers that came second, in the store. */
interface KeptAnswerStore extends Repository<KeptAnswer, String> {

    KeptAnswer save(KeptAnswer kept);

    List<KeptAnswer> findByEnquiryAndWriter(EnquiryId enquiry, PersonId writer);
}
