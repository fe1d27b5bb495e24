package org.ozonenet.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody was given ways to reach an entry that not everybody in its network sees.
 *
 * @param key entry, reader and day: told once a day
 * @param to who was given them; for a system, the identifier of its access
 * @param system how the system is called, or null for a person
 */
@Document("directory-reveals")
@TypeAlias("directory-reveal")
record Reveal(
        @Id String key,
        EntryId entry,
        PersonId to,
        @Nullable String system,
        Instant at) {}
