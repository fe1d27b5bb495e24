package org.ozonenet.reference.decisions;

import java.time.LocalDate;
import java.util.List;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Doubt;

/**
 * A decision in our own words; no substitute for its text.
 *
 * @param number for example XXVIII/2
 * @param title what it is about
 * @param adopted day of adoption
 * @param place where it was adopted
 * @param numbering how well the numbers of the paragraphs stand
 * @param itemCodes how well the letters below the paragraphs stand
 * @param sections in the order of the text
 * @param equipment Appendix I: equipment to which the high-ambient-temperature exemption applies
 * @param source where the text can be read
 */
public record Decision(
        String number,
        LocalizedText title,
        LocalDate adopted,
        String place,
        Doubt numbering,
        Doubt itemCodes,
        List<Section> sections,
        List<LocalizedText> equipment,
        String source) {

    public Decision {
        sections = List.copyOf(sections);
        equipment = List.copyOf(equipment);
    }

    /** All paragraphs in their order. */
    public List<Paragraph> paragraphs() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    /**
     * A run of paragraphs under one heading.
     *
     * @param id for links, for example {@code hat}
     * @param title heading
     * @param paragraphs in their order
     */
    public record Section(String id, LocalizedText title, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
