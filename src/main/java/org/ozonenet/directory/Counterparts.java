package org.ozonenet.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The reader's own counterparts, as they follow from borders and from shared spaces; nobody writes them down. */
@Service
@PreAuthorize("isAuthenticated()")
public class Counterparts {

    private static final List<ContactFunction> ASKED =
            List.of(ContactFunction.CUSTOMS_FOCAL_POINT, ContactFunction.NOO);

    private final Rights rights;
    private final EntryStore store;
    private final EntryReading reading;
    private final Viewers viewers;
    private final BorderPosts posts;
    private final List<SharedSpaces> spaces;

    Counterparts(
            Rights rights,
            EntryStore store,
            EntryReading reading,
            Viewers viewers,
            BorderPosts posts,
            List<SharedSpaces> spaces) {
        this.rights = rights;
        this.store = store;
        this.reading = reading;
        this.viewers = viewers;
        this.posts = posts;
        this.spaces = spaces;
    }

    /**
     * A country whose officials are the reader's counterparts.
     *
     * @param posts border posts that both countries share; empty where they share only a border, or a space
     * @param spaces how the spaces are called in which the reader works with it
     * @param contacts its customs focal points, then its ozone officers, with no private ways to reach
     */
    public record OfCountry(Iso2 country, List<BorderPost> posts, List<String> spaces, List<EntryCard> contacts) {

        public OfCountry {
            posts = List.copyOf(posts);
            spaces = List.copyOf(spaces);
            contacts = List.copyOf(contacts);
        }
    }

    /** Those with a shared space first, then those with most shared posts. */
    public List<OfCountry> mine() {
        var actor = rights.require(DirectoryAction.READ, Target.portal());
        var viewer = viewers.of(actor);
        var shared = spaces.stream()
                .flatMap(each -> each.countriesOf(actor).entrySet().stream())
                .toList();
        var found = new ArrayList<OfCountry>();
        for (var country : viewer.counterparts()) {
            found.add(new OfCountry(
                    country,
                    viewer.countries().stream()
                            .flatMap(own -> between(own, country))
                            .distinct()
                            .toList(),
                    shared.stream()
                            .filter(space -> space.getValue().contains(country))
                            .map(Map.Entry<String, Set<Iso2>>::getKey)
                            .toList(),
                    contacts(country, viewer)));
        }
        found.sort(
                Comparator.<OfCountry, Integer>comparing(each -> -each.spaces().size())
                        .thenComparing(each -> -each.posts().size())
                        .thenComparing(each -> each.country().value()));
        return found;
    }

    private Stream<BorderPost> between(Iso2 own, Iso2 other) {
        return posts.of(own).stream().filter(post -> post.touches(other));
    }

    private List<EntryCard> contacts(Iso2 country, Viewer viewer) {
        return store.findOfCountry(country, ASKED).stream()
                .map(entry -> reading.card(entry, viewer).forLists())
                .filter(card -> !card.vacant())
                .sorted(Comparator.<EntryCard, Boolean>comparing(
                                card -> !card.functions().contains(ContactFunction.CUSTOMS_FOCAL_POINT))
                        .thenComparing(card -> card.name().latin()))
                .toList();
    }
}
