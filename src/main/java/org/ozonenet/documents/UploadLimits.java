package org.ozonenet.documents;

import java.util.Set;

/**
 * What an upload must keep to.
 *
 * @param maxBytes the size of one file
 * @param types the kinds of file that are taken
 */
public record UploadLimits(long maxBytes, Set<FileType> types) {

    public UploadLimits {
        types = Set.copyOf(types);
    }
}
