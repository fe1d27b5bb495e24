package org.ozonenet.directory;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.PostId;

/**
 * What an entry says, as it is written down.
 *
 * @param kind person or desk
 * @param name how it is called
 * @param functions what it is contacted for; at least one
 * @param country whose it is, or null for an organisation of several countries
 * @param networks for an entry without a country: the networks it works with
 * @param organisation in which it works, or null where that is not told
 * @param institution key of that organisation in the reference data, or null where it is not among them
 * @param posts border posts served
 * @param languages in which it can be talked to, the best first
 * @param zone by which clock it lives
 * @param hours when somebody is there, or null where that is not told
 * @param means the ways to reach it
 * @param vacant whether nobody holds the place just now
 * @param account the account of the person, or null
 */
public record EntryDraft(
        EntryKind kind,
        EntryName name,
        Set<ContactFunction> functions,
        @Nullable Iso2 country,
        Set<NetworkId> networks,
        @Nullable String organisation,
        @Nullable String institution,
        List<PostId> posts,
        List<SpokenLanguage> languages,
        ZoneId zone,
        @Nullable WorkingHours hours,
        List<ContactMeans> means,
        boolean vacant,
        @Nullable PersonId account) {

    public EntryDraft {
        if (functions.isEmpty()) {
            throw new IllegalArgumentException("An entry needs a function");
        }
        if (country == null && networks.isEmpty()) {
            throw new IllegalArgumentException("An entry needs a country or a network");
        }
        if (organisation != null && (organisation.isBlank() || organisation.length() > 160)) {
            throw new IllegalArgumentException("An organisation has 1 to 160 characters");
        }
        if (account != null && kind == EntryKind.DESK) {
            throw new IllegalArgumentException("A desk is not a person");
        }
        if (account == null && means.stream().anyMatch(each -> each.visibility() == Visibility.ONLY_ME)) {
            throw new IllegalArgumentException("Only a person with an account can keep a field to themselves");
        }
        if (means.stream().filter(ContactMeans::preferred).count() > 1) {
            throw new IllegalArgumentException("At most one way is the preferred one");
        }
        functions = Set.copyOf(functions);
        networks = Set.copyOf(networks);
        posts = List.copyOf(posts);
        languages = List.copyOf(languages);
        means = List.copyOf(means);
    }

    EntryDraft withMeans(List<ContactMeans> others) {
        return new EntryDraft(
                kind,
                name,
                functions,
                country,
                networks,
                organisation,
                institution,
                posts,
                languages,
                zone,
                hours,
                others,
                vacant,
                account);
    }

    /** The same place held by another: name, languages and ways of the last holder go, the place and its hours stay. */
    EntryDraft heldBy(PersonId successor, EntryName called) {
        return new EntryDraft(
                kind,
                called,
                functions,
                country,
                networks,
                organisation,
                institution,
                posts,
                List.of(),
                zone,
                hours,
                List.of(),
                false,
                successor);
    }

    /** The same place without anybody in it: name, languages, hours and ways of the last holder are no longer told. */
    EntryDraft leftVacant() {
        return new EntryDraft(
                kind,
                EntryName.ofNobody(),
                functions,
                country,
                networks,
                organisation,
                institution,
                posts,
                List.of(),
                zone,
                null,
                List.of(),
                true,
                null);
    }

    /** Whether the other says the same of who this is; that is for the nominating body to change, not for oneself. */
    boolean nominatesTheSame(EntryDraft other) {
        return kind == other.kind
                && functions.equals(other.functions)
                && Objects.equals(country, other.country)
                && networks.equals(other.networks)
                && posts.equals(other.posts)
                && vacant == other.vacant
                && Objects.equals(account, other.account);
    }
}
