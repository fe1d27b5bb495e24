package org.ozonenet.directory.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.EntryDraft;
import org.ozonenet.directory.EntryName;
import org.ozonenet.directory.SpokenLanguage;
import org.ozonenet.directory.SpokenLanguage.Level;
import org.ozonenet.directory.WorkingHours;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.PostId;

/**
 * An entry as the form holds it while somebody types; texts can be empty, and hours half filled in. Public only because
 * Vaadin's binder reads and makes it by reflection.
 */
public record EntryFields(
        String nameLatin,
        String nameRussian,
        String nameChinese,
        String nameOriginal,
        String alsoWritten,
        Set<ContactFunction> functions,
        @Nullable Iso2 country,
        String organisation,
        Set<BorderPost> posts,
        Set<String> fluent,
        Set<String> working,
        Set<String> basic,
        @Nullable ZoneId zone,
        boolean aroundTheClock,
        Set<DayOfWeek> days,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    static EntryFields of(EntryDraft draft, BorderPosts known) {
        var name = draft.name();
        var hours = draft.hours();
        var fixed = hours == null || hours.isAroundTheClock() ? null : hours;
        return new EntryFields(
                draft.vacant() ? "" : name.shown().in(Lang.EN),
                draft.vacant() ? "" : name.shown().texts().getOrDefault(Lang.RU, ""),
                draft.vacant() ? "" : name.shown().texts().getOrDefault(Lang.ZH, ""),
                name.original() == null ? "" : name.original(),
                String.join("; ", name.alsoWritten()),
                draft.functions(),
                draft.country(),
                draft.organisation() == null ? "" : draft.organisation(),
                draft.posts().stream().flatMap(id -> known.find(id).stream()).collect(Collectors.toSet()),
                spoken(draft, Level.FLUENT),
                spoken(draft, Level.WORKING),
                spoken(draft, Level.BASIC),
                draft.zone(),
                hours != null && hours.isAroundTheClock(),
                fixed == null ? Set.of() : fixed.days(),
                fixed == null ? null : fixed.from(),
                fixed == null ? null : fixed.until());
    }

    /** The entry, written over another one from which it takes what the form does not show. */
    EntryDraft over(EntryDraft before, List<ContactMeans> means) {
        return new EntryDraft(
                before.kind(),
                name(),
                functions,
                country,
                before.networks(),
                organisation.isBlank() ? null : organisation.strip(),
                before.institution(),
                posts.stream()
                        .map(BorderPost::id)
                        .sorted(Comparator.comparing(PostId::value))
                        .toList(),
                languages(),
                zone == null ? before.zone() : zone,
                hours(),
                means,
                false,
                before.account());
    }

    /** Whether the hours are either not told at all or complete. */
    boolean hasWholeHours() {
        var told = (days.isEmpty() ? 0 : 1) + (from == null ? 0 : 1) + (until == null ? 0 : 1);
        return aroundTheClock || told == 0 || told == 3;
    }

    private EntryName name() {
        var shown = new EnumMap<Lang, String>(Lang.class);
        shown.put(Lang.EN, nameLatin.strip());
        if (!nameRussian.isBlank()) {
            shown.put(Lang.RU, nameRussian.strip());
        }
        if (!nameChinese.isBlank()) {
            shown.put(Lang.ZH, nameChinese.strip());
        }
        return new EntryName(
                new LocalizedText(shown),
                nameOriginal.isBlank() ? null : nameOriginal.strip(),
                Arrays.stream(alsoWritten.split(";"))
                        .map(String::strip)
                        .filter(form -> !form.isEmpty())
                        .toList());
    }

    private List<SpokenLanguage> languages() {
        var spoken = new ArrayList<SpokenLanguage>();
        var named = new HashSet<String>();
        add(spoken, named, fluent, Level.FLUENT);
        add(spoken, named, working, Level.WORKING);
        add(spoken, named, basic, Level.BASIC);
        return spoken;
    }

    private static void add(List<SpokenLanguage> spoken, Set<String> named, Set<String> tags, Level level) {
        tags.stream().sorted().filter(named::add).forEach(tag -> spoken.add(new SpokenLanguage(tag, level)));
    }

    private @Nullable WorkingHours hours() {
        if (aroundTheClock) {
            return WorkingHours.aroundTheClock();
        }
        return from == null || until == null || days.isEmpty()
                ? null
                : new WorkingHours(EnumSet.copyOf(days), from, until);
    }

    private static Set<String> spoken(EntryDraft draft, Level level) {
        return draft.languages().stream()
                .filter(language -> language.level() == level)
                .map(SpokenLanguage::tag)
                .collect(Collectors.toSet());
    }
}
