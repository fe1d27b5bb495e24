package org.ozonenet.reference;

import java.util.List;
import java.util.Optional;
import org.ozonenet.kernel.Iso2;

/**
 * One side of a border post.
 *
 * @param country on whose side
 * @param name in Latin letters
 * @param names in other languages and scripts, for search and for people of the place
 */
public record PostSide(Iso2 country, String name, List<PostName> names) {

    public PostSide {
        names = List.copyOf(names);
    }

    /** The first name in a language, if there is one. */
    public Optional<PostName> in(String language) {
        return names.stream().filter(name -> name.language().equals(language)).findFirst();
    }
}
