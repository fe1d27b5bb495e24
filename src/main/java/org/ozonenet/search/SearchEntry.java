package org.ozonenet.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;

/**
 * Something that can be found: what it is called, where it leads and who may find it.
 *
 * <p>An entry inside a space is found by the members of that space alone, whatever its marking. An entry outside of
 * spaces is found by everybody who is signed in if it is marked {@link Tlp#CLEAR} or {@link Tlp#GREEN}, and by nobody
 * if it is marked higher. What is marked {@link Tlp#RED} is for named recipients and is found by nobody.
 *
 * @param kind what it is, for example {@code border-post}; groups the results; small letters and hyphens
 * @param id unique within its kind, at most 128 characters
 * @param path where it leads, below the root of the portal and without a leading slash, for example
 *     {@code meetings/sea-2025}
 * @param title what it is called, in one or more of the portal's languages
 * @param names what else it is called, in any script
 * @param words what else it should be found by, with less weight than a name: codes, places, a summary
 * @param marking how it is marked
 * @param space the space in which it lies, or null
 * @param networks the networks by which it can be filtered
 * @param countries the countries by which it can be filtered
 * @param marks further properties by which it can be filtered, each as {@code name=value}
 * @param text running text by which it is found as well, with the least weight, or null; its first 400,000 characters
 *     count
 */
public record SearchEntry(
        String kind,
        String id,
        String path,
        LocalizedText title,
        Set<String> names,
        Set<String> words,
        Tlp marking,
        @Nullable SpaceId space,
        Set<NetworkId> networks,
        Set<Iso2> countries,
        Set<String> marks,
        @Nullable String text) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern PATH = Pattern.compile("[a-zA-Z0-9][^\\p{Cntrl}\\s:\\\\]{0,511}");

    public SearchEntry {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a kind: small letters and hyphens are needed".formatted(kind));
        }
        if (id.isBlank() || id.length() > 128) {
            throw new IllegalArgumentException("An entry needs an id of 1 to 128 characters");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "'%s' does not lead to a page of the portal: a path without leading slash is needed"
                            .formatted(path));
        }
        names = Set.copyOf(names);
        words = Set.copyOf(words);
        networks = Set.copyOf(networks);
        countries = Set.copyOf(countries);
        marks = Set.copyOf(marks);
    }

    /** An entry outside of spaces that everybody who is signed in may find. */
    public static SearchEntry of(String kind, String id, String path, LocalizedText title) {
        return new SearchEntry(
                kind, id, path, title, Set.of(), Set.of(), Tlp.GREEN, null, Set.of(), Set.of(), Set.of(), null);
    }

    /** The same with further names, in any script; blank ones are left out. */
    public SearchEntry named(Iterable<String> more) {
        return new SearchEntry(
                kind, id, path, title, joined(names, more), words, marking, space, networks, countries, marks, text);
    }

    /** The same, found by further words as well; blank ones are left out. */
    public SearchEntry withWords(Iterable<String> more) {
        return new SearchEntry(
                kind, id, path, title, names, joined(words, more), marking, space, networks, countries, marks, text);
    }

    public SearchEntry marked(Tlp tlp) {
        return new SearchEntry(kind, id, path, title, names, words, tlp, space, networks, countries, marks, text);
    }

    /** The same inside a space: found by its members alone. */
    public SearchEntry in(SpaceId inside, Tlp tlp) {
        return new SearchEntry(kind, id, path, title, names, words, tlp, inside, networks, countries, marks, text);
    }

    public SearchEntry ofNetworks(Set<NetworkId> belongsTo) {
        return new SearchEntry(kind, id, path, title, names, words, marking, space, belongsTo, countries, marks, text);
    }

    public SearchEntry ofCountries(Set<Iso2> belongsTo) {
        return new SearchEntry(kind, id, path, title, names, words, marking, space, networks, belongsTo, marks, text);
    }

    /** The same, found by the words of a running text as well. */
    public SearchEntry withText(String running) {
        return new SearchEntry(
                kind, id, path, title, names, words, marking, space, networks, countries, marks, running);
    }

    /** The same with further properties to filter by, each as {@code name=value}. */
    public SearchEntry with(Set<String> properties) {
        return new SearchEntry(
                kind, id, path, title, names, words, marking, space, networks, countries, properties, text);
    }

    /** Whether anybody at all may find it. */
    boolean canBeFound() {
        return marking != Tlp.RED && (space != null || marking.mayLeaveThePortal());
    }

    private static Set<String> joined(Set<String> some, Iterable<String> more) {
        var all = new LinkedHashSet<>(some);
        for (var text : more) {
            if (!text.isBlank()) {
                all.add(text.strip());
            }
        }
        return all;
    }
}
