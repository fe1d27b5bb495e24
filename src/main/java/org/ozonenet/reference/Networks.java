package org.ozonenet.reference;

import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.springframework.stereotype.Component;

@Component
public class Networks {
    public Set<NetworkId> of(Iso2 country) {
        return Set.of(NetworkId.SEA);
    }
}
