package org.ozonenet.platform.store;

import java.nio.file.Files;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The file of the store, opened, with the seal that belongs to it. */
record StoreFile(MVStore store, StoreSeal seal) {

    /** Small pages, because each commit writes the whole page of each changed document. */
    private static final int PAGE = 4096;

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
            if (isThere) {
                check(folder, seal);
            }
            var store = openFile(folder);
            return new StoreFile(store, seal);
        } catch (RuntimeException e) {
            seal.close();
            throw e;
        }
    }

    /** Looks before anything is written: opening a damaged file for writing would repair it by forgetting. */
    private static void check(StoreFolder folder, StoreSeal seal) {
        if (folder.size() == 0 && seal.version() > 0) {
            throw damaged(folder, "it is empty", null);
        }
        if (folder.size() == 0) {
            return;
        }
        try (var store = builder(folder).readOnly().open()) {
            if (store.getCurrentVersion() < seal.version()) {
                throw damaged(
                        folder,
                        "its newest part is missing (version %d was acknowledged, %d is there)"
                                .formatted(seal.version(), store.getCurrentVersion()),
                        null);
            }
            var findings = StoreCheck.findings(store);
            if (!findings.isEmpty()) {
                throw damaged(folder, String.join("; ", findings), null);
            }
        } catch (MVStoreException e) {
            throw damaged(folder, "it cannot be read", e);
        }
    }

    private static MVStore openFile(StoreFolder folder) {
        try {
            var store = builder(folder).open();
            // Each commit is synced before the next is made, so the last one never needs what the one before it freed.
            store.setRetentionTime(0);
            store.setVersionsToKeep(1);
            return store;
        } catch (MVStoreException e) {
            throw damaged(folder, "it cannot be read", e);
        }
    }

    private static MVStore.Builder builder(StoreFolder folder) {
        return new MVStore.Builder()
                .fileName(folder.file().toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE);
    }

    private static StoreRefused damaged(StoreFolder folder, String how, @Nullable Throwable cause) {
        return new StoreRefused(
                "The store %s is damaged: %s.".formatted(folder.file(), how),
                "Nothing was changed. Keep a copy of the folder, then put it back from a backup;"
                        + " './portal doctor' says what can still be read.",
                cause);
    }
}
