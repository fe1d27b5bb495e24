package org.ozonenet.shell;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.NetworkId;

/** Which network the reader looks at just now; lists show that network's entries first or only. */
@SpringComponent
@VaadinSessionScope
public class NetworkChoice implements Serializable {

    private @Nullable String chosen;

    /** The network chosen; empty means all networks. */
    public Optional<NetworkId> chosen() {
        return Optional.ofNullable(chosen).map(NetworkId::new);
    }

    void choose(@Nullable NetworkId network) {
        chosen = network == null ? null : network.value();
    }
}
