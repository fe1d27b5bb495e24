package org.ozonenet.training.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A version of a course as it was published: all its files, never changed again.
 *
 * @param id code and version, for example {@code EVMAC-1.0.0}
 * @param hash SHA-256 over all files
 * @param folder of the course below the courseware folder
 */
@Document("course-versions")
@TypeAlias("course-version")
record FrozenVersion(
        @Id String id,
        @Version @Nullable Long version,
        CourseCode course,
        String number,
        String hash,
        String folder,
        List<FrozenFile> files,
        Instant publishedAt,
        Outbox outbox)
        implements Outboxed {

    record FrozenFile(String path, byte[] bytes) {}

    static FrozenVersion of(CourseVersionId id, CourseFiles files, Instant at) {
        return new FrozenVersion(
                idOf(id.course(), id.version()),
                null,
                id.course(),
                id.version(),
                id.hash(),
                files.folder(),
                files.content().entrySet().stream()
                        .map(file -> new FrozenFile(file.getKey(), file.getValue()))
                        .toList(),
                at,
                Outbox.empty().with(new CourseVersionPublished(EventHeader.portal(at, "portal"), id)));
    }

    static String idOf(CourseCode course, String number) {
        return course.value() + "-" + number;
    }

    CourseVersionId versionId() {
        return new CourseVersionId(course, number, hash);
    }

    CourseFiles courseFiles() {
        var content = new TreeMap<String, byte[]>();
        files.forEach(file -> content.put(file.path(), file.bytes()));
        return new CourseFiles(folder, content);
    }
}
