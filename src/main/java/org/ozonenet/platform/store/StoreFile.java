package org.ozonenet.platform.store;

import java.nio.file.Files;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The file of the store, opened, with the seal that belongs to it. */
record StoreFile(MVStore store, StoreSeal seal) {

    static StoreFile open(StoreFolder folder) {
        var isThere = Files.exists(folder.file());
        var wasThere = StoreSeal.exists(folder);
        if (isThere && !wasThere) {
            throw new StoreRefused(
                    "The store %s has no seal beside it, so that it cannot be told whether it is whole."
                            .formatted(folder.file()),
                    "Put store.seal back from the backup that the store comes from, or run './portal doctor --seal' to"
                            + " check the store and, where it is sound, accept it as it is.");
        }
        var seal = wasThere ? StoreSeal.read(folder) : StoreSeal.begin(folder);
        try {
            if (!isThere && seal.version() > 0) {
                throw new StoreRefused(
                        "The store %s is gone, though there was one here.".formatted(folder.file()),
                        "Put it back from a backup. To begin with an empty store, choose an empty data folder.");
            }
            var store = openFile(folder);
            if (store.getCurrentVersion() < seal.version()) {
                var found = store.getCurrentVersion();
                store.closeImmediately();
                throw damaged(
                        folder,
                        "its newest part is missing: version %d was acknowledged, %d is there"
                                .formatted(seal.version(), found),
                        null);
            }
            return new StoreFile(store, seal);
        } catch (RuntimeException e) {
            seal.close();
            throw e;
        }
    }

    private static MVStore openFile(StoreFolder folder) {
        try {
            var store = new MVStore.Builder()
                    .fileName(folder.file().toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            // Each commit is synced and the newest five versions are never overwritten, so nothing has to rest longer.
            store.setRetentionTime(0);
            return store;
        } catch (MVStoreException e) {
            throw damaged(folder, "it cannot be read", e);
        }
    }

    private static StoreRefused damaged(StoreFolder folder, String how, @Nullable Throwable cause) {
        return new StoreRefused(
                "The store %s is damaged: %s.".formatted(folder.file(), how),
                "Nothing was changed. Keep a copy of the folder, then put it back from a backup;"
                        + " './portal doctor' says what can still be read.",
                cause);
    }
}
