package org.ozonenet.platform.outbox;

import java.util.Objects;
import org.bson.Document;
import org.ozonenet.kernel.Outboxed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveCallback;
import org.springframework.stereotype.Component;

/** Sees every save of a document that has something to tell. */
@Component
class OutboxWatch implements AfterSaveCallback<Outboxed> {

    private final ObjectProvider<Relay> relay;

    OutboxWatch(ObjectProvider<Relay> relay) {
        this.relay = relay;
    }

    @Override
    public Outboxed onAfterSave(Outboxed saved, Document document, String collection) {
        if (!saved.outbox().pending().isEmpty()) {
            relay.getObject().wake(new OutboxRef(collection, Objects.requireNonNull(document.get("_id"))));
        }
        return saved;
    }
}
