package org.ozonenet.meetings.live;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Networks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the page of the hall says, in the reader's language. */
@Component
class LivePageWords {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the script says; the rest stands in the page. */
    private static final List<String> SCRIPT = List.of(
            "ask",
            "asked",
            "correct",
            "gone",
            "give",
            "kept",
            "line.back",
            "line.live",
            "line.lost",
            "line.poll",
            "list.close",
            "list.closed",
            "list.open",
            "opinion.close",
            "opinion.closed",
            "opinion.few",
            "opinion.given",
            "opinion.how.anonymous.countries",
            "opinion.how.anonymous.persons",
            "opinion.how.named.countries",
            "opinion.how.named.persons",
            "opinion.once",
            "opinion.secret",
            "opinion.turnout",
            "nobody",
            "none",
            "nothing",
            "overtaken",
            "refused",
            "short.ACTION",
            "short.DECISION",
            "short.REMARK",
            "sign-in",
            "speaks",
            "text.saved",
            "text.waiting",
            "to",
            "due",
            "waiting",
            "withdraw",
            "withdraw-request",
            "withdrawn");

    private final MessageSource texts;
    private final Countries countries;
    private final Networks networks;
    private final Clock clock;

    LivePageWords(MessageSource texts, Countries countries, Networks networks, Clock clock) {
        this.texts = texts;
        this.countries = countries;
        this.networks = networks;
        this.clock = clock;
    }

    /** A country that can be ticked. */
    record CountryChoice(String code, String name) {}

    /** A place of the agenda that can be on. */
    record PlaceChoice(String place, String title) {}

    void describe(MeetingSheet sheet, LiveViews.State state, PersonId reader, Lang lang, Model model) {
        model.addAttribute("title", sheet.plan().title().in(lang));
        model.addAttribute("meeting", sheet.id().value());
        model.addAttribute("base", "/meetings/" + sheet.id().value() + "/live");
        model.addAttribute("state", state);
        model.addAttribute("stateJson", JSON.writeValueAsString(state));
        model.addAttribute("words", JSON.writeValueAsString(script(lang)));
        model.addAttribute("me", reader.value());
        model.addAttribute("kinds", NoteKind.values());
        model.addAttribute("countries", countries(sheet, lang));
        model.addAttribute(
                "places",
                AgendaPlaces.of(sheet.plan().agenda()).stream()
                        .map(each -> new PlaceChoice(
                                each.place(),
                                (each.session() ? "" : "– ") + each.title().in(lang)))
                        .toList());
    }

    private Map<String, String> script(Lang lang) {
        var words = new LinkedHashMap<String, String>();
        SCRIPT.forEach(key -> words.put(key, texts.getMessage("live." + key, null, lang.locale())));
        return words;
    }

    private List<CountryChoice> countries(MeetingSheet sheet, Lang lang) {
        var codes = new HashSet<Iso2>(sheet.plan().countries());
        var today = LocalDate.now(clock);
        sheet.plan().networks().forEach(network -> codes.addAll(networks.members(network, today)));
        var collator = Collator.getInstance(lang.locale());
        return codes.stream()
                .map(code -> new CountryChoice(code.value(), countries.name(code, lang)))
                .sorted(Comparator.comparing(CountryChoice::name, collator))
                .toList();
    }
}
