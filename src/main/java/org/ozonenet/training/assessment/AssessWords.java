package org.ozonenet.training.assessment;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.shell.Formats;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts an assessment into the words of its page. */
@Component
class AssessWords {

    private final Persons persons;
    private final QualificationStore qualifications;

    AssessWords(Persons persons, QualificationStore qualifications) {
        this.persons = persons;
        this.qualifications = qualifications;
    }

    /** Who takes part. */
    record Names(
            String candidate, String assessor, @Nullable String second) {}

    /** A line of the checklist with its mark. */
    record Row(
            int number,
            CheckItem item,
            String text,
            String measure,
            @Nullable String mark,
            @Nullable Verdict verdict,
            String note,
            @Nullable Verdict contradiction) {}

    /** A signature in words. */
    record Signed(Signature.As as, String name, String when) {}

    /** A line as a device without a link needs it. */
    record SyncSlot(String id, Verdict verdict, @Nullable Verdict contradiction) {}

    /** Everything that a device needs to send its marks and to show those of others. */
    record SyncState(String csrfHeader, String csrfToken, AssessmentState state, Map<String, SyncSlot> slots) {}

    void describe(AssessmentSheet sheet, Locale locale, Model model) {
        var bench = sheet.bench();
        model.addAttribute("sheet", sheet);
        model.addAttribute("names", names(sheet));
        model.addAttribute("tone", tone(sheet));
        model.addAttribute("bench", bench);
        model.addAttribute("readings", bench == null ? "" : readings(bench));
        model.addAttribute("identities", Bench.Identity.values());
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("rows", rows(sheet, locale));
        model.addAttribute("seconds", sheet.mayWrite() && sheet.twoNeeded() ? seconds(sheet) : List.of());
        model.addAttribute("signatures", signatures(sheet, new Formats(locale, ZoneOffset.UTC)));
    }

    SyncState syncState(AssessmentSheet sheet, String header, String token) {
        var slots = new HashMap<String, SyncSlot>();
        for (var item : sheet.checklist().items()) {
            sheet.marks().slot(item.key()).ifPresent(slot -> {
                var other = slot.contradiction();
                slots.put(
                        item.key(),
                        new SyncSlot(slot.mark().id(), slot.mark().verdict(), other == null ? null : other.verdict()));
            });
        }
        return new SyncState(header, token, sheet.state(), slots);
    }

    private Names names(AssessmentSheet sheet) {
        var second = sheet.second();
        return new Names(name(sheet.candidate()), name(sheet.assessor()), second == null ? null : name(second));
    }

    private List<Row> rows(AssessmentSheet sheet, Locale locale) {
        var items = sheet.checklist().items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> row(i + 1, items.get(i), sheet.marks(), locale))
                .toList();
    }

    private static Row row(int number, CheckItem item, Sheet marks, Locale locale) {
        var slot = marks.slot(item.key()).orElse(null);
        var other = slot == null ? null : slot.contradiction();
        return new Row(
                number,
                item,
                item.text().in(locale),
                item.measure().in(locale),
                slot == null ? null : slot.mark().id(),
                slot == null ? null : slot.mark().verdict(),
                slot == null ? "" : slot.mark().note(),
                other == null ? null : other.verdict());
    }

    private List<PersonCard> seconds(AssessmentSheet sheet) {
        var known = qualifications.findByCountry(sheet.country()).stream()
                .filter(each -> each.units().contains(sheet.unit()))
                .map(Qualification::assessor)
                .filter(person -> !person.equals(sheet.assessor()) && !person.equals(sheet.candidate()))
                .toList();
        return persons.cards(known);
    }

    private List<Signed> signatures(AssessmentSheet sheet, Formats formats) {
        return sheet.signatures().stream()
                .map(each -> new Signed(each.as(), name(each.person()), formats.moment(each.at())))
                .toList();
    }

    private String name(PersonId person) {
        return persons.card(person).map(PersonCard::name).orElse("–");
    }

    private static String readings(Bench bench) {
        return bench.readings().stream()
                .map(reading -> reading.what() + " = " + reading.figure())
                .collect(Collectors.joining("\n"));
    }

    private static String tone(AssessmentSheet sheet) {
        if (sheet.state() != AssessmentState.SIGNED) {
            return "unsure";
        }
        return sheet.outcome().result() == Outcome.Result.PASSED ? "good" : "bad";
    }
}
