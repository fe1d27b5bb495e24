package org.ozonenet.directory.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.Freshness;
import org.ozonenet.directory.WorkingHours;
import org.ozonenet.shell.Reader;

/** Says of an entry, in the reader's language, what its fields mean now. */
@SpringComponent
class EntryWords {

    private final I18NProvider texts;
    private final Reader reader;
    private final Clock clock;

    EntryWords(I18NProvider texts, Reader reader, Clock clock) {
        this.texts = texts;
        this.reader = reader;
        this.clock = clock;
    }

    /** The name; of a vacant place its first function. */
    String title(EntryCard card) {
        return card.vacant()
                ? text("directory.function." + card.functions().getFirst().name())
                : card.name().shown().in(reader.lang());
    }

    String functions(EntryCard card) {
        return card.functions().stream()
                .map(function -> text("directory.function." + function.name()))
                .collect(Collectors.joining(", "));
    }

    String languages(EntryCard card) {
        return card.languages().isEmpty()
                ? text("directory.languages.not-given")
                : card.languages().stream()
                        .map(language -> text(
                                "directory.language-with-level",
                                language.name(reader.locale()),
                                text("directory.level." + language.level().name())))
                        .collect(Collectors.joining(", "));
    }

    /** What the clock shows there, and whether somebody is there now. */
    String thereNow(EntryCard card) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(reader.locale())
                .format(clock.instant().atZone(card.zone()));
        var zone = card.zone().getDisplayName(TextStyle.FULL, reader.locale());
        var open = card.open() == null ? "unknown" : card.open() ? "open" : "closed";
        return text("directory.there-now", time, zone, text("directory.hours." + open));
    }

    /** The hours in words, by the clock of the place. */
    String hours(WorkingHours hours) {
        if (hours.isAroundTheClock()) {
            return text("directory.hours.around-the-clock");
        }
        var days = Arrays.stream(DayOfWeek.values())
                .filter(hours.days()::contains)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, reader.locale()))
                .collect(Collectors.joining(", "));
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(reader.locale());
        return text("directory.hours.days", days, time.format(hours.from()), time.format(hours.until()));
    }

    /** When and by whom the entry was last made sure of, or that nobody did yet. */
    String verified(EntryCard card) {
        var verified = card.verified();
        if (verified == null) {
            return text("directory.verified.not-yet");
        }
        var by = verified.by() == null ? text("directory.verified.by-somebody") : verified.by();
        var day = reader.formats().day(verified.at().atZone(reader.zone()).toLocalDate());
        var how = text("directory.how." + verified.how().name());
        if (Freshness.of(card, clock.instant()).state() == Freshness.State.STALE) {
            return text("directory.verified.stale", day, by, how);
        }
        return text(verified.changedSince() ? "directory.verified.changed-since" : "directory.verified", day, by, how);
    }

    Span verifiedBadge(EntryCard card) {
        var badge = new Span(verified(card));
        badge.addClassNames("ozn-dir-badge", isRelied(card) ? "ozn-dir-verified" : "ozn-dir-unverified");
        return badge;
    }

    private boolean isRelied(EntryCard card) {
        return card.isVerified() && Freshness.of(card, clock.instant()).state() != Freshness.State.STALE;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, reader.locale(), arguments);
    }
}
