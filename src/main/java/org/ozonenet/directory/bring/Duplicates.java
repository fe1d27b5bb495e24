package org.ozonenet.directory.bring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.EntryDraft;
import org.ozonenet.directory.EntryKind;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.search.Likeness;

/**
 * Finds entries of one country that are probably one: by how their names sound, in whatever script, or by a mail
 * address or mobile number that both have.
 */
final class Duplicates {

    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Map<String, Known> byAddress = new HashMap<>();

    private record Known(
            Fault fault, EntryKind kind, @Nullable Iso2 country, List<Likeness> names) {

        boolean isLike(EntryKind otherKind, @Nullable Iso2 otherCountry, List<Likeness> others) {
            return kind == otherKind
                    && java.util.Objects.equals(country, otherCountry)
                    && names.stream().anyMatch(name -> others.stream().anyMatch(name::isLike));
        }
    }

    /** An entry that is there already. */
    void isThere(EntryCard card) {
        if (!card.vacant()) {
            var fault = new Fault(Fault.Kind.LIKE_AN_ENTRY, card.name().shown().in(Lang.EN));
            remember(
                    new Known(
                            fault,
                            card.kind(),
                            card.country(),
                            sounds(card.name().forms())),
                    card.means());
        }
    }

    /** What the row resembles of all that came before it; it counts for those that come after. */
    List<Fault> of(EntryDraft draft, int line) {
        var sounds = sounds(draft.name().forms());
        var found = new HashSet<Fault>();
        for (var key : keys(sounds)) {
            byKey.getOrDefault(key, List.of()).stream()
                    .filter(known -> known.isLike(draft.kind(), draft.country(), sounds))
                    .findFirst()
                    .ifPresent(known -> found.add(known.fault()));
        }
        draft.means().stream()
                .filter(Duplicates::isPersonal)
                .map(means -> byAddress.get(means.value()))
                .filter(known -> known != null && known.kind() == draft.kind())
                .forEach(known -> found.add(known.fault()));
        if (found.isEmpty()) {
            var fault = new Fault(Fault.Kind.LIKE_A_LINE, Integer.toString(line));
            remember(new Known(fault, draft.kind(), draft.country(), sounds), draft.means());
        }
        return List.copyOf(found);
    }

    private void remember(Known known, List<ContactMeans> means) {
        keys(known.names())
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(known));
        means.stream().filter(Duplicates::isPersonal).forEach(each -> byAddress.putIfAbsent(each.value(), known));
    }

    /** Not the telephone of an office, which many share. */
    private static boolean isPersonal(ContactMeans means) {
        return means.kind() == ContactMeans.Kind.MAIL || means.kind() == ContactMeans.Kind.MOBILE;
    }

    private static List<Likeness> sounds(List<String> names) {
        return names.stream()
                .map(Likeness::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Set<String> keys(List<Likeness> names) {
        var keys = new HashSet<String>();
        names.forEach(name -> keys.addAll(name.keys()));
        return keys;
    }
}
