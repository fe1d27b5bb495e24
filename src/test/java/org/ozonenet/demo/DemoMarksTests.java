package org.ozonenet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.info.BuildProperties;

class DemoMarksTests {

    private final Map<String, DemoMark> kept = new HashMap<>();
    private int times;

    @Test
    void makesAPartOnceAndSaysTheSameEachTime() {
        assertThat(marks("1000", 0).once("Part", this::work)).containsExactly("made 1");
        assertThat(marks("1000", 0).once("Part", this::work)).containsExactly("made 1");
        assertThat(times).isEqualTo(1);
    }

    @Test
    void looksAgainAfterAnotherBuildAndForAnotherNumberOfCandidates() {
        marks("1000", 0).once("Part", this::work);
        marks("2000", 0).once("Part", this::work);
        marks("2000", 5).once("Part", this::work);
        assertThat(times).isEqualTo(3);
    }

    @Test
    void doesNotMarkWhatWasCutOff() {
        var marks = marks("1000", 0);
        assertThatThrownBy(() -> marks.once("Part", () -> {
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");
        assertThat(marks.once("Part", this::work)).containsExactly("made 1");
    }

    @Test
    void remembersNothingWhereTheBuildIsNotKnown() {
        marks(null, 0).once("Part", this::work);
        marks(null, 0).once("Part", this::work);
        assertThat(times).isEqualTo(2);
        assertThat(kept).isEmpty();
    }

    private List<String> work() {
        times++;
        return List.of("made " + times);
    }

    private DemoMarks marks(@Nullable String builtAt, int candidates) {
        return new DemoMarks(new Kept(), Optional.ofNullable(builtAt).map(DemoMarksTests::build), candidates);
    }

    private static BuildProperties build(String time) {
        var entries = new Properties();
        entries.setProperty("time", time);
        return new BuildProperties(entries);
    }

    private final class Kept implements DemoMarkStore {

        @Override
        public DemoMark save(DemoMark mark) {
            kept.put(mark.part(), mark);
            return mark;
        }

        @Override
        public Optional<DemoMark> findById(String part) {
            return Optional.ofNullable(kept.get(part));
        }
    }
}
