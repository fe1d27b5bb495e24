package org.ozonenet.notices;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** All inboxes in the store. */
interface InboxStore extends Repository<InboxNotice, NoticeId> {

    InboxNotice save(InboxNotice notice);

    Optional<InboxNotice> findByIdAndRecipient(NoticeId id, PersonId recipient);

    List<InboxNotice> findByRecipient(PersonId recipient, Pageable page);

    List<InboxNotice> findByRecipientAndRead(PersonId recipient, boolean read);

    long countByRecipient(PersonId recipient);

    long countByRecipientAndRead(PersonId recipient, boolean read);
}
