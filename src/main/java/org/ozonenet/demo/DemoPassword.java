package org.ozonenet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ozonenet.kernel.Id;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one password of all demo sign-ins: made at random for each data folder and kept in a file there. */
@Component
@Profile("demo")
class DemoPassword {

    private static final int LENGTH = 14;

    private final Path file;

    DemoPassword(@Value("${ozonenet.data}") Path data) {
        this.file = data.resolve("demo-password.txt");
    }

    String value() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Id.random().substring(0, LENGTH));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo password could not be kept in " + file, e);
        }
    }
}
