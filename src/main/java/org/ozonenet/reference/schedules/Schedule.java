package org.ozonenet.reference.schedules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.KigaliGroup;

/**
 * The ceilings for one group of substances and some groups of parties, year by year.
 *
 * @param id for example {@code f-a5-1}
 * @param group substances
 * @param kind whether it ends at nil
 * @param parties for whom
 * @param unit in which levels are counted
 * @param controlArticle article for consumption, or for the steps
 * @param productionArticle article for production where it is another, or null
 * @param baseline of what the ceilings are percentages
 * @param fundingCutOff capacity installed after this day is not eligible for funding, or null
 * @param exemptions that the Protocol names
 * @param outsideControl uses that do not count
 * @param steps earliest first
 * @param doubt how well it stands
 * @param note what else is to be known, in English, or null
 * @param source where it comes from
 */
public record Schedule(
        String id,
        AnnexGroup group,
        Kind kind,
        Set<KigaliGroup> parties,
        Unit unit,
        String controlArticle,
        @Nullable String productionArticle,
        Baseline baseline,
        @Nullable LocalDate fundingCutOff,
        List<Exemption> exemptions,
        List<String> outsideControl,
        List<Step> steps,
        Doubt doubt,
        @Nullable String note,
        String source) {

    public Schedule {
        parties = Set.copyOf(parties);
        exemptions = List.copyOf(exemptions);
        outsideControl = List.copyOf(outsideControl);
        steps = List.copyOf(steps);
    }

    /** The steps that limit this, earliest first. */
    public List<Step> steps(Measure measure) {
        return steps.stream().filter(step -> step.measures().contains(measure)).toList();
    }

    /** The ceiling on a day; empty before the first. */
    public Optional<Step> on(LocalDate day, Measure measure) {
        return steps(measure).stream().filter(step -> step.covers(day)).findFirst();
    }

    /** The next ceiling after a day; empty where no more comes. */
    public Optional<Step> next(LocalDate day, Measure measure) {
        return steps(measure).stream().filter(step -> step.from().isAfter(day)).findFirst();
    }

    /** Whether it ends at nil. */
    public enum Kind {
        PHASE_DOWN,
        PHASE_OUT
    }

    /** In which unit levels are counted. */
    public enum Unit {
        CO2E_TONNES,
        ODP_TONNES
    }

    /** Uses that parties may exempt. */
    public enum Exemption {
        ESSENTIAL_USES,
        CRITICAL_USES
    }
}
