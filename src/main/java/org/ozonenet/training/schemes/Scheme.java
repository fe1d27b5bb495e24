package org.ozonenet.training.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Doubt;

/**
 * A scheme of certification in one edition.
 *
 * @param source where its rules come from, in English
 * @param doubt how well they stand
 * @param reach the countries in which it holds; everywhere where empty
 * @param from the first day on which anything is issued under it
 * @param lastIssue the last such day, or null while it is open
 * @param replacedBy the scheme that took its place, or null
 * @param issuedHere whether this portal issues under it; others are known so that they can be recognised
 * @param elsewhere what is different in some countries
 */
public record Scheme(
        SchemeCode code,
        int edition,
        LocalizedText title,
        Kind kind,
        Basis basis,
        String source,
        Doubt doubt,
        Set<Iso2> reach,
        LocalDate from,
        @Nullable LocalDate lastIssue,
        @Nullable SchemeCode replacedBy,
        boolean issuedHere,
        List<Category> categories,
        Needs needs,
        Renewal renewal,
        List<CountryRule> elsewhere) {

    /** What it gives. */
    public enum Kind {
        CERTIFICATE,
        ATTESTATION,
        /** A statement of attainment, which is no licence to do anything. */
        STATEMENT,
        /** A standard against which others certify. */
        STANDARD
    }

    /** By whose will its rules are what they are. */
    public enum Basis {
        LAW,
        STANDARD,
        INDUSTRY,
        PROGRAMME
    }

    /** What is different in these countries. */
    public record CountryRule(Set<Iso2> in, Renewal renewal, Doubt doubt) {

        public CountryRule {
            in = Set.copyOf(in);
        }
    }

    public Scheme {
        reach = Set.copyOf(reach);
        categories = List.copyOf(categories);
        elsewhere = List.copyOf(elsewhere);
        if (lastIssue != null && lastIssue.isBefore(from)) {
            throw new IllegalArgumentException("last_issue: before its first day");
        }
    }

    public Optional<Category> category(CategoryCode wanted) {
        return categories.stream()
                .filter(category -> category.code().equals(wanted))
                .findFirst();
    }

    /** Whether it holds in a country at all. */
    public boolean reaches(Iso2 country) {
        return reach.isEmpty() || reach.contains(country);
    }

    /** Whether anything is issued under it on that day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && (lastIssue == null || !day.isAfter(lastIssue));
    }

    /** The rule of renewal as that country has it. */
    public Renewal renewalIn(Iso2 country) {
        return elsewhere.stream()
                .filter(rule -> rule.in().contains(country))
                .map(CountryRule::renewal)
                .findFirst()
                .orElse(renewal);
    }
}
