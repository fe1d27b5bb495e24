package org.ozonenet.reference.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.KigaliGroup;
import org.ozonenet.reference.files.Node;
import org.ozonenet.reference.files.ReferenceFiles;

/** Reads a decision and checks its numbers, its references, and what it says of countries against the countries. */
class DecisionFile {

    private final ReferenceFiles files;
    private final Countries countries;
    private final TreeMap<Integer, Paragraph> paragraphs = new TreeMap<>();

    DecisionFile(ReferenceFiles files, Countries countries) {
        this.files = files;
        this.countries = countries;
    }

    Decision read(String file) {
        var root = files.yaml(file);
        root.map("paragraphs", node -> node).forEach(node -> node.check(this::readParagraph));
        root.map("paragraphs", node -> node).forEach(node -> node.check(this::checkReferences));
        var sections = root.map("sections", this::section);
        root.check(this::checkAppendixTwo);
        return new Decision(
                or(root, "decision"),
                root.has("title") ? text(root, "title") : LocalizedText.english("?"),
                root.optional("adopted") == null ? LocalDate.EPOCH : LocalDate.parse(root.text("adopted")),
                or(root, "place"),
                doubt(root.at("numbering")),
                doubt(root.at("item_codes")),
                sections,
                root.map("appendix_one", node -> text(node, "text")),
                or(root, "source"));
    }

    private void readParagraph(Node node) {
        var paragraph = new Paragraph(
                node.number("number"),
                text(node, "topic"),
                text(node, "summary"),
                node.texts("addressees").stream().map(DecisionFile::addressee).toList(),
                node.texts("applies_to").stream().map(Paragraph.Concern::of).collect(Collectors.toSet()),
                iso2s(node, "parties"),
                node.texts("refers_to").stream().map(Integer::valueOf).toList(),
                node.texts("instruments"),
                node.map("items", item -> new Paragraph.Item(item.text("code"), text(item, "text"))),
                node.map("dates", DecisionFile::dated));
        if (paragraphs.put(paragraph.number(), paragraph) != null) {
            throw new IllegalArgumentException("Paragraph %d stands twice.".formatted(paragraph.number()));
        }
        checkParties(paragraph);
    }

    private void checkReferences(Node node) {
        for (var reference : node.texts("refers_to")) {
            if (!paragraphs.containsKey(Integer.valueOf(reference))) {
                throw new IllegalArgumentException("refers_to: there is no paragraph %s.".formatted(reference));
            }
        }
    }

    private Decision.Section section(Node node) {
        var inside = new ArrayList<Paragraph>();
        for (var number = node.number("from"); number <= node.number("to"); number++) {
            var paragraph = paragraphs.get(number);
            if (paragraph == null) {
                throw new IllegalArgumentException("There is no paragraph %d.".formatted(number));
            }
            inside.add(paragraph);
        }
        return new Decision.Section(node.text("id"), text(node, "title"), inside);
    }

    private void checkParties(Paragraph paragraph) {
        var named = new TreeSet<>(paragraph.parties());
        if (paragraph.concerns().contains(Paragraph.Concern.LATER_START)) {
            compare(named, ofGroup(KigaliGroup.NON_A5_SPECIAL));
        } else if (!named.isEmpty()) {
            compare(named, ofGroup(KigaliGroup.A5_2));
        }
    }

    private void checkAppendixTwo(Node root) {
        compare(
                new TreeSet<>(iso2s(root, "appendix_two")),
                countries.all().stream()
                        .filter(Country::highAmbientTemperature)
                        .map(Country::iso2)
                        .toList());
    }

    private List<Iso2> ofGroup(KigaliGroup group) {
        return countries.all().stream()
                .filter(country -> country.group() == group)
                .map(Country::iso2)
                .toList();
    }

    private static void compare(TreeSet<Iso2> named, Collection<Iso2> inCountries) {
        if (!named.equals(new TreeSet<>(inCountries))) {
            throw new IllegalArgumentException(
                    "The text names %s, countries.csv has %s.".formatted(named, inCountries));
        }
    }

    private static Paragraph.Dated dated(Node node) {
        var group = node.optional("group");
        return new Paragraph.Dated(
                node.optional("from"),
                node.optional("to"),
                text(node, "what"),
                "true".equals(node.optional("computed")),
                group == null ? null : KigaliGroup.of(group));
    }

    private static Paragraph.Addressee addressee(String code) {
        return Paragraph.Addressee.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<Iso2> iso2s(Node node, String field) {
        return node.texts(field).stream().map(Iso2::new).toList();
    }

    private static LocalizedText text(Node node, String field) {
        var texts = node.at(field);
        return LocalizedText.of(texts.text("en"), texts.text("ru"), texts.text("zh"));
    }

    private static Doubt doubt(Node node) {
        var certainty = node.optional("certainty");
        return certainty == null
                ? Doubt.none()
                : new Doubt(
                        Certainty.valueOf(certainty.toUpperCase(Locale.ROOT).replace('-', '_')),
                        node.optional("remark"));
    }

    private static String or(Node node, String field) {
        var text = node.optional(field);
        return text == null ? "?" : text;
    }
}
