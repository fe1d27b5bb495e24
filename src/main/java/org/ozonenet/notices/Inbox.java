package org.ozonenet.notices;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Lang;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The notices of the person who is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private static final Sort UNREAD_FIRST = Sort.by(Sort.Order.asc("read"), Sort.Order.desc("at"));

    private final Rights rights;
    private final InboxStore store;
    private final NoticeWords words;
    private final Clock clock;

    Inbox(Rights rights, InboxStore store, NoticeWords words, Clock clock) {
        this.rights = rights;
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    /** A page of notices, unread before read, then the latest first. */
    public List<InboxLine> page(int number, int size, Lang lang) {
        return store.findByRecipient(reader(), PageRequest.of(number, size, UNREAD_FIRST)).stream()
                .map(notice -> line(notice, lang))
                .toList();
    }

    public long count() {
        return store.countByRecipient(reader());
    }

    public long unread() {
        return store.countByRecipientAndRead(reader(), false);
    }

    /**
     * Marks a notice as read; stays as it is where it was read before.
     *
     * @throws NoSuchElementException if no such notice lies in this inbox
     */
    public void markRead(NoticeId id) {
        var notice = store.findByIdAndRecipient(id, reader())
                .orElseThrow(() -> new NoSuchElementException("There is no such notice"));
        save(notice);
    }

    public void markAllRead() {
        store.findByRecipientAndRead(reader(), false).forEach(this::save);
    }

    private void save(InboxNotice notice) {
        if (!notice.read()) {
            store.save(notice.readAt(clock.instant()));
        }
    }

    private PersonId reader() {
        return rights.require(NoticeAction.READ, Target.portal()).person();
    }

    private InboxLine line(InboxNotice notice, Lang lang) {
        var told = notice.notice();
        return new InboxLine(
                notice.id(), words.sentence(told, lang), told.marking(), told.link(), notice.at(), notice.read());
    }
}
