package org.ozonenet.documents;

import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;

/** A document that is about to be stored, without its bytes. */
public record DocumentDraft(DocumentOwner owner, LocalizedText title, Tlp marking, String language) {

    /**
     * @param title what lists show
     * @param language of the first file, as a BCP 47 language code: {@code en}, {@code ru}, {@code zh}, {@code lo}
     */
    public DocumentDraft {
        FileLanguage.check(language);
    }
}
