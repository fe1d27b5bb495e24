package org.ozonenet.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

/**
 * How a person or desk is called.
 *
 * @param shown in Latin letters as the English form, and in Russian or Chinese where it is written otherwise there
 * @param original in the script of the place, or null where that is none other
 * @param alsoWritten further forms under which people look for it
 */
public record EntryName(LocalizedText shown, @Nullable String original, List<String> alsoWritten) {

    private static final int LONGEST = 160;

    public EntryName {
        alsoWritten = List.copyOf(alsoWritten);
        if (Stream.concat(shown.texts().values().stream(), alsoWritten.stream())
                .anyMatch(form -> form.isBlank() || form.length() > LONGEST)) {
            throw new IllegalArgumentException("A name has 1 to %d characters".formatted(LONGEST));
        }
        if (original != null && (original.isBlank() || original.length() > LONGEST)) {
            throw new IllegalArgumentException("A name has 1 to %d characters".formatted(LONGEST));
        }
    }

    public static EntryName of(LocalizedText shown) {
        return new EntryName(shown, null, List.of());
    }

    /** What stands where a name would, while nobody holds the place. */
    static EntryName ofNobody() {
        return of(LocalizedText.of("Vacant", "Вакантно", "空缺"));
    }

    /** Every form there is, for search. */
    public List<String> forms() {
        var forms = new ArrayList<String>(shown.texts().values());
        if (original != null) {
            forms.add(original);
        }
        forms.addAll(alsoWritten);
        return forms;
    }

    /** The form by which lists are ordered. */
    String latin() {
        return shown.in(Lang.EN);
    }
}
