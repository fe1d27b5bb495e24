package org.ozonenet.directory;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ozonenet.access.Actor;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.PostSide;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who can be reached, where and how. Each reader is given the fields that this reader may see, and no others. */
@Service
@PreAuthorize("isAuthenticated()")
public class Directory {

    private static final List<ContactFunction> NEXT_LEVEL =
            List.of(ContactFunction.CUSTOMS_FOCAL_POINT, ContactFunction.NOO);

    private final Rights rights;
    private final EntryStore store;
    private final EntrySearch search;
    private final EntryReading reading;
    private final Viewers viewers;
    private final Reveals reveals;
    private final BorderPosts posts;
    private final Persons persons;
    private final Clock clock;

    Directory(
            Rights rights,
            EntryStore store,
            EntrySearch search,
            EntryReading reading,
            Viewers viewers,
            Reveals reveals,
            BorderPosts posts,
            Persons persons,
            Clock clock) {
        this.rights = rights;
        this.store = store;
        this.search = search;
        this.reading = reading;
        this.viewers = viewers;
        this.reveals = reveals;
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * A page of the entries that fit: by country, function, name. The sort of the page is not looked at. Ways to reach
     * that not everybody in the network sees are left out; they are on the page of the entry.
     */
    public List<EntryCard> page(DirectoryFilter filter, Pageable page) {
        var viewer = viewers.of(reader());
        return search.page(filter, page).stream()
                .map(entry -> reading.card(entry, viewer).forLists())
                .toList();
    }

    /** The same with every way to reach that the actor may see, to take along. It is on record who was given them. */
    public List<EntryCard> takeOut(DirectoryFilter filter, Pageable page) {
        return given(search.page(filter, page), viewers.of(reader()));
    }

    /** The same to be compared by a program with what somebody brings in. Nothing of it may be shown. */
    public List<EntryCard> toCompare(Pageable page) {
        var viewer = viewers.of(rights.require(DirectoryAction.COMPARE, Target.portal()));
        return search.page(DirectoryFilter.all(), page).stream()
                .map(entry -> reading.card(entry, viewer))
                .toList();
    }

    /** How many entries fit. */
    public long count(DirectoryFilter filter) {
        reader();
        return search.count(filter);
    }

    /** An entry, or empty where there is none of that identifier. */
    public Optional<EntryProfile> entry(EntryId id) {
        var viewer = viewers.of(reader());
        var found = store.findById(id);
        reveals.note(viewer, found.stream().toList());
        return found.map(entry -> profile(entry, viewer));
    }

    /** Both sides of a post with those who serve it, or empty where there is no such post. */
    public Optional<BorderCounterparts> counterpartsAt(PostId id) {
        var actor = reader();
        return posts.find(id).map(post -> counterparts(post, actor));
    }

    /** The posts where the actor has a counterpart: those of the countries for which the actor is an official. */
    public List<BorderPost> myPosts() {
        return viewers.of(reader()).countries().stream()
                .flatMap(country -> posts.of(country).stream())
                .filter(post -> post.opposite() != null)
                .distinct()
                .toList();
    }

    /** Who is in the directory for an institution of the reference data; no private ways to reach. */
    public List<EntryCard> ofInstitution(String institution) {
        var viewer = viewers.of(reader());
        return store.findOfInstitution(institution).stream()
                .map(entry -> reading.card(entry, viewer).forLists())
                .sorted(Comparator.comparing(card -> card.name().latin()))
                .toList();
    }

    private Actor reader() {
        return rights.require(DirectoryAction.READ, Target.portal());
    }

    private EntryProfile profile(Entry entry, Viewer viewer) {
        var says = entry.says();
        return new EntryProfile(
                reading.card(entry, viewer),
                reading.networks(entry),
                says.posts().stream().flatMap(id -> posts.find(id).stream()).toList(),
                says.institution(),
                entry.nomination(),
                entry.isOf(viewer.person()),
                rights.allows(DirectoryAction.keep(says), DirectoryEntries.target(says)));
    }

    private BorderCounterparts counterparts(BorderPost post, Actor actor) {
        var viewer = viewers.of(actor);
        var fittest = Fitness.forReader(languagesOf(actor), clock.instant());
        var serving = store.findServing(post.id());
        var sides = post.sides().stream()
                .map(place -> side(place, serving, viewer, fittest))
                .sorted(Comparator.comparing(BorderCounterparts.Side::own))
                .toList();
        return new BorderCounterparts(post, sides);
    }

    private BorderCounterparts.Side side(
            PostSide place, List<Entry> serving, Viewer viewer, Comparator<EntryCard> fittest) {
        var here = given(
                        serving.stream()
                                .filter(entry ->
                                        place.country().equals(entry.says().country()))
                                .toList(),
                        viewer)
                .stream()
                .sorted(fittest)
                .toList();
        return new BorderCounterparts.Side(
                place, viewer.countries().contains(place.country()), here, nextLevel(place.country(), viewer));
    }

    private List<EntryCard> nextLevel(Iso2 country, Viewer viewer) {
        return given(store.findOfCountry(country, NEXT_LEVEL), viewer).stream()
                .filter(card -> !card.vacant())
                .sorted(Comparator.comparing(Directory::level)
                        .thenComparing(card -> card.name().latin()))
                .toList();
    }

    private List<EntryCard> given(List<Entry> entries, Viewer viewer) {
        reveals.note(viewer, entries);
        return entries.stream().map(entry -> reading.card(entry, viewer)).toList();
    }

    private static int level(EntryCard card) {
        return card.functions().contains(ContactFunction.CUSTOMS_FOCAL_POINT) ? 0 : 1;
    }

    /** The language of the account and those of the own entries. */
    private Set<String> languagesOf(Actor actor) {
        var languages = new HashSet<String>();
        persons.card(actor.person()).map(PersonCard::language).ifPresent(lang -> languages.add(lang.code()));
        store.findOfPerson(actor.person())
                .forEach(entry -> entry.says().languages().forEach(language -> languages.add(language.tag())));
        return languages;
    }
}
