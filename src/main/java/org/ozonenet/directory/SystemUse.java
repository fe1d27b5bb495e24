package org.ozonenet.directory;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One request of another system.
 *
 * @param asked path and query, without the secret
 * @param status what it was answered with, as HTTP has it
 * @param entries how many entries it was given
 */
@Document("directory-system-uses")
@TypeAlias("directory-system-use")
record SystemUse(@Id String id, SystemId access, Instant at, String asked, int status, int entries) {}
