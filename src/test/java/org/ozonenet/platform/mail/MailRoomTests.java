package org.ozonenet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ozonenet.RoomTest;
import org.ozonenet.kernel.Mail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@RoomTest
class MailRoomTests {

    private static final Mail MAIL = new Mail("mail-1", "noo.la@example.org", "Subject", "Text");

    @Autowired
    MongoOperations store;

    private final List<Mail> sent = new ArrayList<>();
    private boolean serverAnswers = true;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private MailRoom room;

    @BeforeEach
    void open() {
        store.getCollection("outgoing-mails").deleteMany(new Document());
        room = new MailRoom(store, this::carry, new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    @AfterEach
    void close() {
        room.destroy();
    }

    @Test
    void sendsAMailOnceHoweverOftenItIsPosted() {
        room.post(MAIL);
        room.sendDue();
        room.post(MAIL);
        room.sendDue();

        assertThat(sent).containsExactly(MAIL);
    }

    @Test
    void keepsAMailUntilTheServerAnswersAndForgetsItsTextThen() {
        serverAnswers = false;
        room.post(MAIL);
        room.sendDue();
        assertThat(stored().getInteger("attempts")).isEqualTo(1);
        assertThat(stored().getString("text")).isEqualTo("Text");

        serverAnswers = true;
        room.sendDue();
        assertThat(sent).as("before its time").isEmpty();
        now = now.plus(Duration.ofMinutes(2));
        room.sendDue();

        assertThat(sent).containsExactly(MAIL);
        assertThat(stored())
                .doesNotContainKeys("text", "to", "subject", "nextAt")
                .containsKey("sentAt");
    }

    @Test
    void givesUpAfterAWeek() {
        serverAnswers = false;
        room.post(MAIL);
        for (var tries = 0; tries < 20; tries++) {
            room.sendDue();
            now = now.plus(Duration.ofDays(4));
        }

        assertThat(stored().getInteger("attempts")).isEqualTo(10);
        assertThat(stored()).doesNotContainKeys("text", "nextAt", "sentAt");
    }

    @Test
    void appendsToAFileWhereNoServerIsNamed(@TempDir Path folder) throws IOException {
        var file = folder.resolve("below/mail.log");
        var carrier = new MailFile(file, Clock.fixed(now, ZoneOffset.UTC));
        carrier.carry(MAIL);
        carrier.carry(new Mail("mail-2", "noo.vn@example.org", "Тема", "正文"));

        assertThat(Files.readString(file)).contains("To: noo.la@example.org", "Subject: Тема", "正文");
    }

    private void carry(Mail mail) throws IOException {
        if (!serverAnswers) {
            throw new IOException("No answer");
        }
        sent.add(mail);
    }

    private Document stored() {
        return store.getCollection("outgoing-mails").find().first();
    }
}
