package org.ozonenet.platform.mail;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ozonenet.kernel.Mail;
import org.ozonenet.kernel.Mailer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps mails in the store until they are sent: soon after they are posted, and again with growing patience where that
 * fails. A mail in hand is not tried by another node for {@link #IN_HAND}.
 */
@Component
class MailRoom implements Mailer, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    private final MongoOperations store;
    private final Carrier carrier;
    private final Clock clock;
    private final ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("mail-room").factory());

    MailRoom(MongoOperations store, Carrier carrier, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.clock = clock;
        store.indexOps(OutgoingMail.class).createIndex(new Index("nextAt", Direction.ASC));
    }

    @Override
    public void post(Mail mail) {
        try {
            store.insert(OutgoingMail.posted(mail, clock.instant()));
        } catch (DuplicateKeyException e) {
            LOG.debug("{} was posted before", mail);
            return;
        }
        try {
            round.execute(() -> send(mail.id()));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("{} stays for the next start", mail);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        round.scheduleWithFixedDelay(this::sendDue, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        round.shutdownNow();
    }

    /** Sends what is due. A failure of the store ends the round; the next one goes on. */
    synchronized void sendDue() {
        try {
            due().forEach(this::sendIfStillDue);
        } catch (RuntimeException e) {
            LOG.warn("The round of the mails ended early: {}", e.getClass().getName());
        }
    }

    /** Sends one mail that was just posted, without looking through all the others. */
    private synchronized void send(String id) {
        try {
            sendIfStillDue(id);
        } catch (RuntimeException e) {
            LOG.warn("{} waits for the next round: {}", id, e.getClass().getName());
        }
    }

    private List<String> due() {
        var query = new Query(where("nextAt").lte(clock.instant())).with(Sort.by("nextAt"));
        query.fields().include("_id");
        return store.find(query, Waiting.class, store.getCollectionName(OutgoingMail.class)).stream()
                .map(Waiting::id)
                .toList();
    }

    /** Takes a mail in hand by its identifier, so that no two nodes send it. */
    private void sendIfStillDue(String id) {
        var now = clock.instant();
        var taken = store.findAndModify(
                query(where("id").is(id).and("nextAt").lte(now)),
                new Update().set("nextAt", now.plus(IN_HAND)).inc("attempts", 1),
                FindAndModifyOptions.options().returnNew(true),
                OutgoingMail.class);
        if (taken != null) {
            send(taken);
        }
    }

    private void send(OutgoingMail due) {
        var mail = due.mail();
        if (mail == null) {
            done(due, new Update());
            return;
        }
        try {
            carrier.carry(mail);
            done(due, new Update().set("sentAt", clock.instant()));
        } catch (Exception e) {
            failed(due, mail, e);
        }
    }

    /** Logs the kind of failure only: a mail server's answer can repeat the address. */
    private void failed(OutgoingMail due, Mail mail, Exception failure) {
        var wait = Patience.after(due.attempts());
        if (wait.isPresent()) {
            LOG.warn(
                    "{} was not sent, attempt {} ({}); next try in {}",
                    mail,
                    due.attempts(),
                    failure.getClass().getName(),
                    wait.get());
            store.updateFirst(
                    byId(due), new Update().set("nextAt", clock.instant().plus(wait.get())), OutgoingMail.class);
        } else {
            LOG.error("{} is given up after {} attempts", mail, due.attempts());
            done(due, new Update());
        }
    }

    private void done(OutgoingMail mail, Update update) {
        store.updateFirst(
                byId(mail), update.unset("nextAt").unset("to").unset("subject").unset("text"), OutgoingMail.class);
    }

    private static Query byId(OutgoingMail mail) {
        return query(where("id").is(mail.id()));
    }

    /** What the round needs of a mail before it takes it in hand. */
    private record Waiting(@Id String id) {}
}
