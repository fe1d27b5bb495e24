package org.ozonenet.documents;

import java.io.InputStream;

/** A file that may be read. Whoever asked for it closes the stream. */
public record OpenFile(FileLine file, InputStream content) {}
