package org.ozonenet.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;

/** Own is what lies in a space with the actor in the chair; foreign what lies in one without the actor. */
public class DocumentDoors implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (door.getDeclaringClass() != Documents.class) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "DocumentOwner" -> owner(situation);
            case "DocumentDraft" -> draft(owner(situation));
            case "DocumentId" -> stored(situation);
            case "FileUpload" -> upload();
            case "String" -> "en";
            case "int" -> 1;
            case "SpaceId" -> owner(situation).space();
            case "Instant" -> Instant.parse("2030-01-01T00:00:00Z");
            default -> null;
        };
    }

    private static DocumentOwner owner(Situation situation) {
        var space = SpaceId.random();
        var chair = somebodyElse(situation);
        situation.as(chair, () -> {
            var spaces = situation.bean(Spaces.class);
            spaces.open(space);
            if (situation.own()) {
                spaces.add(space, situation.actor(), SpaceRole.CHAIR);
            }
            return space;
        });
        return new DocumentOwner("closed-room", space, "papers");
    }

    private static DocumentId stored(Situation situation) {
        var owner = owner(situation);
        return situation.as(somebodyElse(situation), () -> {
            try {
                return situation.bean(Documents.class).store(draft(owner), upload());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static PersonId somebodyElse(Situation situation) {
        return situation.somebody(Function.NOO, Scope.country("VN"));
    }

    private static DocumentDraft draft(DocumentOwner owner) {
        return new DocumentDraft(owner, LocalizedText.english("Agenda"), Tlp.AMBER, "en");
    }

    private static FileUpload upload() {
        return new FileUpload("agenda.pdf", "application/pdf", new ByteArrayInputStream(SampleFiles.pdf()));
    }
}
