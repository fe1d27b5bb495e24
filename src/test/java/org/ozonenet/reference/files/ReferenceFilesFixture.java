package org.ozonenet.reference.files;

import org.springframework.core.io.DefaultResourceLoader;

/** The reference files for tests of rules that read from them and need no portal around. */
public final class ReferenceFilesFixture {

    private ReferenceFilesFixture() {}

    /** Those that are shipped. */
    public static ReferenceFiles shipped() {
        return new ReferenceFiles(new DefaultResourceLoader().getResource("classpath:reference/"));
    }
}
