package org.ozonenet.platform.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The events that this process relayed lately. An aggregate that was read before the relay and saved after it brings
 * its old events back into the document; those are taken out again without telling anybody twice. It only spares work:
 * after a restart the listeners themselves have to know what they have done.
 */
final class Relayed {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Boolean> lately = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void add(String eventId) {
        lately.put(eventId, true);
    }

    synchronized boolean contains(String eventId) {
        return lately.containsKey(eventId);
    }
}
