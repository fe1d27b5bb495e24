package org.ozonenet.platform.store;

import java.nio.file.Files;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The file of the store, opened, with its way to the disk and the seal that belongs to it. */
record StoreFile(MVStore store, Disk disk, StoreSeal seal) {

    /** Small pages, because each commit writes the whole page of each changed document. */
    private static final int PAGE = 4096;

    static StoreFile open(StoreFolder folder) {
        var isThere = Files.exists(folder.file());
        var seal = isThere || StoreSeal.exists(folder) ? sealOf(folder) : StoreSeal.begin(folder);
        try {
            if (isThere) {
                check(folder, seal);
            }
            var store = openFile(folder);
            return new StoreFile(store, Disk.of(folder.file()), seal);
        } catch (RuntimeException e) {
            seal.close();
            throw e;
        }
    }

    private static StoreSeal sealOf(StoreFolder folder) {
        if (!StoreSeal.exists(folder)) {
            throw new StoreRefused(
                    "The store %s has no seal beside it, so that it cannot be told whether it is whole."
                            .formatted(folder.file()),
                    "Put store.seal back from the backup that the store comes from, or run './portal doctor --seal' to"
                            + " check the store and, where it is sound, accept it as it is.");
        }
        var seal = StoreSeal.read(folder);
        if (!Files.exists(folder.file()) && seal.version() > 0) {
            seal.close();
            throw new StoreRefused(
                    "The store %s is gone, though there was one here.".formatted(folder.file()),
                    "Put it back from a backup. To begin with an empty store, choose an empty data folder.");
        }
        return seal;
    }

    /** Opens the file for reading only; nothing in the folder is changed. */
    static MVStore openForReading(StoreFolder folder) {
        if (!Files.exists(folder.file()) && !StoreSeal.exists(folder)) {
            throw new StoreRefused(
                    "There is no store in %s.".formatted(folder.data()), "Name the data folder of the portal.");
        }
        try (var seal = sealOf(folder)) {
            check(folder, seal);
        }
        return builder(folder).readOnly().open();
    }

    /** Seals a sound file as it is, whatever the old seal said. */
    static long sealAnew(StoreFolder folder) {
        try (var store = builder(folder).readOnly().open()) {
            refuseUnsound(folder, store);
            var version = store.getCurrentVersion();
            try (var seal = StoreSeal.begin(folder)) {
                seal.reached(version);
            }
            return version;
        } catch (MVStoreException e) {
            throw unreadable(folder, e);
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
            refuseUnsound(folder, store);
        } catch (MVStoreException e) {
            throw unreadable(folder, e);
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
            throw unreadable(folder, e);
        }
    }

    private static void refuseUnsound(StoreFolder folder, MVStore store) {
        var findings = StoreCheck.findings(store);
        if (!findings.isEmpty()) {
            throw damaged(folder, String.join("; ", findings), null);
        }
    }

    private static StoreRefused unreadable(StoreFolder folder, MVStoreException e) {
        return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? StoreLock.inUse(folder)
                : damaged(folder, "it cannot be read", e);
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
