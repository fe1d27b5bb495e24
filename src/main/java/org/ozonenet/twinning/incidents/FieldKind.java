package org.ozonenet.twinning.incidents;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.identifier.Reading;
import org.ozonenet.twinning.enquiries.FieldType;

/** What may stand in a field of a report. */
public enum FieldKind {
    TEXT(FieldType.TEXT),
    LINES(FieldType.LINES),
    KILOGRAMS(FieldType.KILOGRAMS),
    COUNT(FieldType.COUNT),
    DAY(FieldType.DAY),
    TARIFF_CODE(FieldType.TARIFF_CODE),
    CONTAINER(FieldType.CONTAINER),
    /** The name of a substance or blend as reference data have it, or what was declared instead, in own words. */
    SUBSTANCE(FieldType.TEXT),
    /** What an identifier instrument showed, see {@link Reading}. */
    READING(null),
    /** A moment, in UTC. */
    MOMENT(null),
    /** A border post. */
    POST(null),
    COUNTRY(null),
    /** One of some words. */
    CHOICE(null);

    private static final int LONGEST = 300;

    private final @Nullable FieldType like;

    FieldKind(@Nullable FieldType like) {
        this.like = like;
    }

    public int longest() {
        return like == null ? LONGEST : like.longest();
    }

    /** Whether the text, as typed, is what such a field takes. Choices are looked at by the field. */
    boolean takes(String typed) {
        if (like != null) {
            return like.takes(typed);
        }
        if (typed.length() > LONGEST) {
            return false;
        }
        return switch (this) {
            case READING -> Reading.looksRight(typed);
            case MOMENT -> isMoment(typed);
            case POST -> Id.isValid(typed);
            case COUNTRY -> Iso2.isValid(typed);
            default -> true;
        };
    }

    /** The text as it is kept. */
    String kept(String typed) {
        return like == null ? typed.strip() : like.kept(typed);
    }

    private static boolean isMoment(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
