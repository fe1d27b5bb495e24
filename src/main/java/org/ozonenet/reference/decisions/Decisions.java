package org.ozonenet.reference.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.files.ReferenceFiles;
import org.springframework.stereotype.Component;

/** Decision XXVIII/2 and which of its paragraphs concern a country. */
@Component
public class Decisions {

    private final Applying applying = new Applying();
    private final Countries countries;
    private final Decision hfcPhaseDown;

    Decisions(ReferenceFiles files, Countries countries) {
        this.countries = countries;
        this.hfcPhaseDown = new DecisionFile(files, countries).read("decision-xxviii-2.yaml");
    }

    /** Decision XXVIII/2, which goes with the Kigali Amendment. */
    public Decision hfcPhaseDown() {
        return hfcPhaseDown;
    }

    /** The paragraph of that number, if there is one. */
    public Optional<Paragraph> paragraph(int number) {
        return hfcPhaseDown.paragraphs().stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }

    /** Whether a paragraph concerns a country, and why. */
    public Applicability appliesTo(Paragraph paragraph, Iso2 country) {
        return countries
                .find(country)
                .map(known -> applying.of(paragraph, known))
                .orElseGet(() -> new Applicability(false, Applicability.Reason.NOT_A_PARTY));
    }

    /** Each paragraph with whether it concerns a country, in the order of the text. */
    public Map<Paragraph, Applicability> appliesTo(Iso2 country) {
        var all = new LinkedHashMap<Paragraph, Applicability>();
        hfcPhaseDown.paragraphs().forEach(paragraph -> all.put(paragraph, appliesTo(paragraph, country)));
        return all;
    }
}
