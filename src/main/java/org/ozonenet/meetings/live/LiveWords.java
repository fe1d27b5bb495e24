package org.ozonenet.meetings.live;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is live into the words of a language. */
@Component
class LiveWords {

    private final Persons persons;
    private final Countries countries;
    private final MessageSource texts;

    LiveWords(Persons persons, Countries countries, MessageSource texts) {
        this.persons = persons;
        this.countries = countries;
        this.texts = texts;
    }

    LiveViews.Note note(LiveNoteLine note, Lang lang) {
        var due = note.dueOn();
        var under = note.under();
        var to = Stream.concat(names(note.countries().stream(), lang), Stream.of(note.others()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new LiveViews.Note(
                note.id().value(),
                note.kind().name(),
                note.number(),
                note.text(),
                note.lang().code(),
                to,
                note.countries().stream().map(Iso2::value).sorted().toList(),
                note.others(),
                due == null ? "" : new Formats(lang.locale(), ZoneOffset.UTC).day(due),
                due == null ? "" : due.toString(),
                under == null ? "" : under.in(lang),
                note.withdrawn(),
                note.version());
    }

    LiveViews.@Nullable Now now(LiveSheet sheet, Lang lang) {
        var on = sheet.on();
        return on == null
                ? null
                : new LiveViews.Now(on.place(), on.title().in(lang), on.since().toEpochMilli());
    }

    LiveViews.Floor floor(LiveSheet sheet, Lang lang) {
        var speech = sheet.floor();
        var all = Stream.concat(
                        sheet.waiting().stream().map(Speaker::person),
                        speech == null ? Stream.empty() : Stream.of(speech.person()))
                .distinct()
                .toList();
        var cards = cards(all);
        return new LiveViews.Floor(
                sheet.listClosed(),
                speech == null
                        ? null
                        : new LiveViews.Speaking(
                                speech.person().value(),
                                name(cards, speech.person()),
                                as(cards, speech.person(), lang),
                                speech.from().toEpochMilli()),
                sheet.waiting().stream()
                        .map(each -> new LiveViews.Waiting(
                                each.person().value(),
                                name(cards, each.person()),
                                as(cards, each.person(), lang),
                                each.matter()))
                        .toList());
    }

    LiveViews.Opinion opinion(OpinionSheet sheet, Lang lang) {
        var asked = sheet.asked();
        var byCountry = asked.unit() == OpinionDraft.Unit.COUNTRY;
        var cards = byCountry
                ? Map.<PersonId, PersonCard>of()
                : cards(sheet.voices().stream()
                        .map(each -> new PersonId(each.of()))
                        .toList());
        var counts = sheet.counts();
        var shares = new ArrayList<LiveViews.Share>();
        for (var i = 0; i < asked.options().size(); i++) {
            var option = i;
            shares.add(new LiveViews.Share(
                    asked.options().get(i),
                    counts == null ? -1 : counts.get(i),
                    sheet.voices().stream()
                            .filter(voice -> voice.option() == option)
                            .map(voice -> byCountry
                                    ? countries.name(new Iso2(voice.of()), lang)
                                    : name(cards, new PersonId(voice.of())))
                            .sorted()
                            .toList()));
        }
        return new LiveViews.Opinion(
                sheet.id().value(),
                asked.question(),
                asked.lang().code(),
                byCountry,
                asked.named(),
                sheet.open(),
                sheet.turnout(),
                shares);
    }

    static LiveViews.Text text(SharedTextSheet sheet) {
        return new LiveViews.Text(sheet.id().value(), sheet.title(), sheet.revision(), sheet.content());
    }

    private Map<PersonId, PersonCard> cards(List<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.cards(ids).stream().collect(Collectors.toMap(PersonCard::person, Function.identity()));
    }

    private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
        var card = cards.get(person);
        return card == null ? "–" : card.name();
    }

    /** The country for which somebody acts, else the function. */
    private String as(Map<PersonId, PersonCard> cards, PersonId person, Lang lang) {
        var card = cards.get(person);
        return card == null
                ? ""
                : card.functions().stream()
                        .findFirst()
                        .map(held -> as(held, lang))
                        .orElse("");
    }

    private String as(ActsFor held, Lang lang) {
        return held.scope() instanceof Scope.Country(Iso2 country)
                ? countries.name(country, lang)
                : texts.getMessage("common.function." + held.function(), null, lang.locale());
    }

    private Stream<String> names(Stream<Iso2> codes, Lang lang) {
        return codes.map(code -> countries.name(code, lang)).sorted();
    }
}
