package org.ozonenet.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySafeTests {

    private static final byte[] PRIVATE = "private part".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @Test
    void opensWhatItClosedAlsoAfterARestart() {
        var closed = new KeySafe("", data.toString()).close(PRIVATE, "one");

        assertThat(new KeySafe("", data.toString()).open(closed, "one")).hasValue(PRIVATE);
        assertThat(closed).doesNotContain("private");
    }

    @Test
    void opensNothingWithAnotherSecretOrUnderAnotherName() {
        var closed = new KeySafe("", data.toString()).close(PRIVATE, "one");

        assertThat(new KeySafe("", "memory:").open(closed, "one")).isEmpty();
        assertThat(new KeySafe("", data.toString()).open(closed, "two")).isEmpty();
    }

    @Test
    void keepsItsSecretForThisAccountAlone() throws Exception {
        new KeySafe("", data.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("seals.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void sharesASecretThatNodesAreGivenAndWritesNoFile() {
        var given = "a secret of thirty-two characters";
        var closed = new KeySafe(given, data.toString()).close(PRIVATE, "one");

        assertThat(new KeySafe(given, "elsewhere").open(closed, "one")).hasValue(PRIVATE);
        assertThat(data.resolve("seals.secret")).doesNotExist();
    }

    @Test
    void refusesAShortSecretWithoutRepeatingIt() {
        assertThatThrownBy(() -> new KeySafe("short one", "memory:"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("short one");
    }
}
