package org.ozonenet.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The places of the store's files below the data folder. */
record StoreFolder(Path data) {

    Path file() {
        return data.resolve("store.mv");
    }

    Path seal() {
        return data.resolve("store.seal");
    }

    Path lock() {
        return data.resolve("store.lock");
    }

    void create() {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new StoreRefused(
                    "The data folder %s cannot be created: %s".formatted(data, e.getMessage()),
                    "Choose a folder that this account may write, with the property ozonenet.data.",
                    e);
        }
    }

    long size() {
        try {
            return Files.size(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
