package org.ozonenet.house.red;

import java.time.Instant;
import org.springframework.data.mongodb.core.mapping.Document;

@Document
record AggregateThatLooksAtTheClock(String id) {
    Instant now() {
        return Instant.now();
    }
}
