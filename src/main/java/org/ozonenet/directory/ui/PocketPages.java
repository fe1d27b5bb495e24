package org.ozonenet.directory.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.BorderCounterparts;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.Directory;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.PhoneNumber;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.ozonenet.shell.Reader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The counterparts at the reader's own border posts as a plain page, which a telephone keeps for a week and shows
 * without a link. It holds what this reader may see, and goes from the telephone at sign-out.
 */
@Controller
class PocketPages {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Directory directory;
    private final Countries countries;
    private final I18NProvider texts;
    private final Reader reader;
    private final Clock clock;

    PocketPages(Directory directory, Countries countries, I18NProvider texts, Reader reader, Clock clock) {
        this.directory = directory;
        this.countries = countries;
        this.texts = texts;
        this.reader = reader;
        this.clock = clock;
    }

    /** A way to reach somebody, with a link where a telephone can follow it. */
    record Means(String kind, String value, @Nullable String link) {}

    /** Somebody who serves a post. */
    record Contact(
            String name,
            @Nullable String original,
            String functions,
            String languages,
            String verified,
            boolean vacant,
            List<Means> means) {}

    /** A side of a post. */
    record Side(String place, boolean served, List<Contact> contacts) {}

    /** A post with its sides, the other side first. */
    record Post(String name, List<Side> sides) {}

    @GetMapping("/pocket/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/")
                .body(new ClassPathResource("META-INF/resources/plain/pocket-worker.js"));
    }

    @GetMapping("/pocket/mine")
    String mine(Locale locale, Model model) {
        var now = clock.instant();
        var formats = new Formats(locale, reader.zone());
        model.addAttribute("asOf", formats.moment(now));
        model.addAttribute("until", now.plus(KEPT).toString());
        model.addAttribute("untilDay", formats.moment(now.plus(KEPT)));
        model.addAttribute(
                "posts",
                directory.myPosts().stream()
                        .flatMap(post -> directory.counterpartsAt(post.id()).stream())
                        .map(post -> post(post, locale, formats))
                        .toList());
        return "directory/pocket";
    }

    private Post post(BorderCounterparts post, Locale locale, Formats formats) {
        return new Post(
                post.post().label(),
                post.sides().stream().map(side -> side(side, locale, formats)).toList());
    }

    private Side side(BorderCounterparts.Side side, Locale locale, Formats formats) {
        var cards = new ArrayList<>(side.serving());
        if (!side.isServed()) {
            cards.addAll(side.nextLevel());
        }
        return new Side(
                countries.name(side.place().country(), Lang.of(locale)) + " · "
                        + side.place().name(),
                side.isServed(),
                cards.stream().map(card -> contact(card, locale, formats)).toList());
    }

    private Contact contact(EntryCard card, Locale locale, Formats formats) {
        var verified = card.verified();
        return new Contact(
                card.name().shown().in(Lang.of(locale)),
                card.vacant() ? null : card.name().original(),
                card.functions().stream()
                        .map(function -> text(locale, "directory.function." + function.name()))
                        .collect(Collectors.joining(", ")),
                card.languages().stream().map(language -> language.name(locale)).collect(Collectors.joining(", ")),
                verified == null
                        ? text(locale, "directory.verified.not-yet")
                        : text(locale, "directory.pocket.verified", formats.moment(verified.at())),
                card.vacant(),
                card.means().stream().map(means -> means(means, locale)).toList());
    }

    private Means means(ContactMeans means, Locale locale) {
        var shown = means.kind().isNumber() ? new PhoneNumber(means.value()).international() : means.value();
        var link =
                switch (means.kind()) {
                    case TELEPHONE, MOBILE -> "tel:" + means.value();
                    case MAIL -> "mailto:" + means.value();
                    default -> null;
                };
        return new Means(text(locale, "directory.means." + means.kind().name()), shown, link);
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
