package org.ozonenet.street;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/**
 * A portal with sample data that the walks of one run share, because its first start takes longer than many a walk. A
 * walk leaves behind what it made, and must not count on being the only one.
 */
final class DemoPortal implements BeforeAllCallback {

    private @Nullable Shared shared;

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(DemoPortal.class))
                .computeIfAbsent("portal", key -> Shared.start(), Shared.class);
    }

    String address() {
        return shared().portal.address();
    }

    /** The password of each account of the sample. */
    String password() {
        return shared().password;
    }

    private Shared shared() {
        if (shared == null) {
            throw new IllegalStateException("The portal is started before the first test of a class");
        }
        return shared;
    }

    private record Shared(PortalProcess portal, String password, Path data) implements AutoCloseable {

        private static Shared start() {
            try {
                var data = Files.createTempDirectory("walks");
                var portal = PortalProcess.demo(data);
                var password = Files.readString(data.resolve("demo-password.txt"));
                return new Shared(portal, password.strip(), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws Exception {
            portal.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
