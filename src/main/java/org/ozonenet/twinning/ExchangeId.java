package org.ozonenet.twinning;

import org.ozonenet.access.SpaceId;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;

/** An exchange. The space of all its members has the same value. */
public record ExchangeId(String value) implements Id {

    public ExchangeId {
        Id.checked(value);
        if (value.length() > 40) {
            throw new IllegalArgumentException("An exchange's identifier has at most 40 characters");
        }
    }

    public static ExchangeId random() {
        return new ExchangeId(Id.random());
    }

    /** The space of everybody in the exchange. */
    public SpaceId space() {
        return new SpaceId(value);
    }

    /** The space of the members of two of its countries, whichever is named first. */
    SpaceId spaceOf(Iso2 one, Iso2 other) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        return new SpaceId("%s-%s-%s".formatted(value, first, second).toLowerCase(java.util.Locale.ROOT));
    }

    /** What the documents of the exchange as a whole belong to. */
    public DocumentOwner documents() {
        return new DocumentOwner("twinning", space(), value);
    }
}
