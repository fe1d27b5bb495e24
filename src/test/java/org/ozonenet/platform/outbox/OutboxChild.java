package org.ozonenet.platform.outbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.bson.Document;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.platform.outbox.RelayTests.Bell;
import org.ozonenet.platform.outbox.RelayTests.BellRung;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * The process that {@link OutboxCrashIT} kills: it saves documents with events for ever and says which are
 * acknowledged; a listener leaves one effect per event, and the audit trail one entry. With a second argument it saves
 * nothing, and says when everything has been relayed.
 */
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@AutoConfigurationPackage(basePackages = "org.ozonenet.platform.outbox")
@ComponentScan(
        basePackages = {
            "org.ozonenet.platform.outbox",
            "org.ozonenet.platform.store",
            "org.ozonenet.platform.schema",
            "org.ozonenet.audit"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Service.class))
class OutboxChild {

    static final String EFFECTS = "effects";

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(OutboxChild.class)
                .web(WebApplicationType.NONE)
                .properties("ozonenet.data=" + args[0], "spring.main.banner-mode=off", "logging.level.root=off")
                .run();
        var store = context.getBean(MongoOperations.class);
        if (args.length > 1) {
            var database = store.execute(each -> each);
            while (!context.getBean(Relay.class).isIdle() || isWaiting(database)) {
                pause();
            }
            context.close();
            say("idle");
            return;
        }
        for (var writer = 0; writer < 4; writer++) {
            Thread.ofPlatform().start(() -> ring(store));
        }
    }

    private static boolean isWaiting(MongoDatabase database) {
        return database.getCollection("bells")
                        .find(new Document("outbox.pending.0", new Document("$exists", true)))
                        .first()
                != null;
    }

    private static void ring(MongoOperations store) {
        var random = new Random();
        while (true) {
            var bell = new Bell(Id.random(), null, Outbox.empty());
            for (var n = random.nextInt(3); n >= 0; n--) {
                var one = EventHeader.portal(Instant.now(), null);
                var two = EventHeader.in("space-" + random.nextInt(3), Instant.now(), "somebody");
                var events = bell.outbox()
                        .with(new BellRung(one, bell.id(), "one"))
                        .with(new BellRung(two, bell.id(), "two"));
                // Saved on top of what was returned: the events told before come back each time.
                bell = store.save(new Bell(bell.id(), bell.version(), events));
                say("event " + one.eventId());
                say("event " + two.eventId());
            }
        }
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Effects effects(MongoOperations store) {
        return new Effects(store);
    }

    /** The pattern for listeners: the effect's identifier derives from the event, a duplicate means "done". */
    record Effects(MongoOperations store) {

        @EventListener
        void on(BellRung event) {
            try {
                store.insert(
                        new Document("_id", event.header().effectId("effects"))
                                .append("event", event.header().eventId()),
                        EFFECTS);
            } catch (DuplicateKeyException done) {
                store.getCollection("repeats").insertOne(new Document());
            }
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
