package org.ozonenet.documents;

import java.time.Instant;

/**
 * One file of a document as lists show it.
 *
 * @param version from 1, counted for each language on its own
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 */
public record FileLine(
        String language, int version, String name, FileType type, long size, String sha256, Instant storedAt) {}
