package org.ozonenet.training.assessment;

import java.io.IOException;
import org.ozonenet.documents.DocumentDraft;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.springframework.stereotype.Component;

/** Keeps the photographs of an assessment where its members alone can see them. */
@Component
class Photographs {

    static final String ROOM = "assessment";

    private final Documents documents;

    Photographs(Documents documents) {
        this.documents = documents;
    }

    Photo keep(AssessmentId id, FileUpload upload) throws IOException {
        var owner = owner(id);
        var document = documents.store(
                new DocumentDraft(owner, LocalizedText.english(upload.name()), Tlp.AMBER_STRICT, "en"), upload);
        var file = documents.versions(document).getFirst();
        return new Photo(document, file.sha256());
    }

    static DocumentOwner owner(AssessmentId id) {
        return new DocumentOwner(ROOM, id.space(), "photographs");
    }
}
