package org.ozonenet.platform.outbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ozonenet.platform.outbox.RelayTests.BellRung;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two listeners of one event, the first of which can be made to fail. */
@Component
class Ears {

    final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    final List<String> heardBehind = Collections.synchronizedList(new ArrayList<>());
    final Set<String> deafTo = Collections.synchronizedSet(new HashSet<>());

    @EventListener
    @Order(1)
    void on(BellRung event) {
        if (deafTo.contains(event.tone())) {
            throw new IllegalStateException("deaf");
        }
        heard.add(event.tone());
    }

    @EventListener
    @Order(2)
    void behind(BellRung event) {
        heardBehind.add(event.tone());
    }
}
