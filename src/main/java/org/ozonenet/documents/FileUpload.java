package org.ozonenet.documents;

import java.io.InputStream;

/**
 * A file as it comes in, none of it trusted.
 *
 * @param name as the sender calls it, possibly with a path
 * @param declaredType the media type that the sender states, or empty
 * @param content read once, never whole in memory; closed by whoever opened it
 */
public record FileUpload(String name, String declaredType, InputStream content) {}
