package org.ozonenet.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@RoomTest
class StoredFormTests {

    record SampleId(String value) implements org.ozonenet.kernel.Id {}

    sealed interface Shape permits Circle, Square {}

    @TypeAlias("circle")
    record Circle(BigDecimal radius) implements Shape {}

    @TypeAlias("square")
    record Square(BigDecimal side) implements Shape {}

    @Document("samples")
    @TypeAlias("sample")
    record Sample(
            @Id SampleId id,
            @Version @Nullable Long version,
            Iso2 country,
            NetworkId network,
            LocalDate day,
            LocalTime time,
            Instant at,
            ZoneId zone,
            Lang lang,
            LocalizedText title,
            BigDecimal tonnes,
            List<Shape> shapes,
            Map<Iso2, String> byCountry) {}

    @Autowired
    MongoOperations store;

    @Test
    void readsBackWhatItWrote() {
        var saved = store.save(sample("one"));

        assertThat(store.findById(new SampleId("one"), Sample.class)).isEqualTo(saved);
    }

    @Test
    void keepsRecordsOfOneTextAsTheirText() {
        store.save(sample("two"));

        var raw = raw("two");

        assertThat(raw)
                .containsEntry("_id", "two")
                .containsEntry("country", "LA")
                .containsEntry("network", "SEA");
        assertThat(raw.get("byCountry")).isEqualTo(new org.bson.Document("KG", "Ош"));
        assertThat(store.find(Query.query(Criteria.where("country").is(new Iso2("LA"))), Sample.class))
                .isNotEmpty();
    }

    @Test
    void keepsDaysAsTextAndMomentsAsMoments() {
        store.save(sample("three"));

        var raw = raw("three");

        assertThat(raw).containsEntry("day", "2025-12-16").containsEntry("time", "09:30");
        assertThat(raw.get("at")).isEqualTo(Date.from(Instant.parse("2025-12-16T02:30:00Z")));
        assertThat(raw).containsEntry("zone", "Asia/Vientiane");
        assertThat(raw).containsEntry("tonnes", Decimal128.parse("12.50"));
    }

    @Test
    void keepsTextsByLanguageCode() {
        store.save(sample("four"));

        assertThat(raw("four").get("title")).isEqualTo(new org.bson.Document("en", "Meeting").append("ru", "Встреча"));
    }

    @Test
    void namesFormsByTheirAliasAndNotByTheirClass() {
        store.save(sample("five"));

        var raw = raw("five");

        assertThat(raw).containsEntry("_class", "sample");
        assertThat(raw.toJson()).contains("\"circle\"", "\"square\"").doesNotContain("org.ozonenet");
    }

    @Test
    void refusesASaveOnTopOfAChangeThatItDidNotSee() {
        var first = store.save(sample("six"));
        store.save(first);

        assertThatThrownBy(() -> store.save(first)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    private org.bson.Document raw(String id) {
        return store.getCollection("samples")
                .find(new org.bson.Document("_id", id))
                .first();
    }

    private static Sample sample(String id) {
        return new Sample(
                new SampleId(id),
                null,
                new Iso2("LA"),
                NetworkId.SEA,
                LocalDate.of(2025, 12, 16),
                LocalTime.of(9, 30),
                Instant.parse("2025-12-16T02:30:00Z"),
                ZoneId.of("Asia/Vientiane"),
                Lang.ZH,
                LocalizedText.english("Meeting").with(Lang.RU, "Встреча"),
                new BigDecimal("12.50"),
                List.of(new Circle(BigDecimal.ONE), new Square(BigDecimal.TEN)),
                Map.of(new Iso2("KG"), "Ош"));
    }
}
