package org.ozonenet.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Component;

/** The bytes of files, in GridFS. They pass through in pieces, never whole through memory. */
@Component
class FileBytes {

    private final GridFsTemplate files;

    FileBytes(GridFsTemplate files) {
        this.files = files;
    }

    /** @return where they lie */
    String put(Intake intake) throws IOException {
        try (var bytes = Files.newInputStream(intake.file())) {
            return files.store(bytes, intake.sha256()).toHexString();
        }
    }

    InputStream open(String content) throws IOException {
        var found = files.findOne(at(content));
        if (found == null) {
            throw new IOException("The bytes of a file are missing: " + content);
        }
        return files.getResource(found).getInputStream();
    }

    void drop(String content) {
        files.delete(at(content));
    }

    private static Query at(String content) {
        return Query.query(Criteria.where("_id").is(new ObjectId(content)));
    }
}
