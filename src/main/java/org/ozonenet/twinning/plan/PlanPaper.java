package org.ozonenet.twinning.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.recommendations.RecommendationFilter;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.paper.Block;
import org.ozonenet.paper.Paper;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.paper.Sheet;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints the summary of half a year. Meetings stand in it as far as the reader may see them. */
@Component
class PlanPaper {

    private final Paper paper;
    private final MessageSource texts;
    private final Countries countries;
    private final Meetings meetings;
    private final Recommendations recommendations;

    PlanPaper(
            Paper paper, MessageSource texts, Countries countries, Meetings meetings, Recommendations recommendations) {
        this.paper = paper;
        this.texts = texts;
        this.countries = countries;
        this.meetings = meetings;
        this.recommendations = recommendations;
    }

    byte[] summary(Collection<Iso2> sides, HalfYear half, Instant madeAt, Lang lang) {
        var formats = new Formats(lang.locale(), ZoneId.of("UTC"));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(
                        text(lang, "twinning.countries"),
                        sides.stream()
                                .map(side -> countries.name(side, lang))
                                .sorted()
                                .collect(Collectors.joining(", "))),
                new Block.Fact(text(lang, "plan.period"), formats.days(half.from(), half.last())),
                new Block.Fact(text(lang, "incidents.evidence.made-at"), formats.moment(madeAt)))));
        blocks.add(new Block.Facts(Stream.of(PlanState.values())
                .map(state -> new Block.Fact(
                        text(lang, "plan.state." + state),
                        formats.number(half.counts().getOrDefault(state, 0L))))
                .toList()));
        if (half.lines().isEmpty()) {
            blocks.add(Block.Text.plain(text(lang, "plan.none")));
        } else {
            blocks.add(new Block.Table(
                    List.of(
                            text(lang, "plan.activity"),
                            text(lang, "plan.responsible"),
                            text(lang, "plan.due"),
                            text(lang, "plan.state"),
                            text(lang, "plan.remark")),
                    List.of(6, 4, 3, 3, 5),
                    half.lines().stream().map(line -> row(line, lang, formats)).toList()));
        }
        agreed(sides, lang, formats, blocks);
        return paper.pdf(new Sheet(
                text(lang, "plan.summary.title"),
                lang.locale(),
                PaperSize.A4,
                madeAt,
                "OzoneNet · " + Tlp.AMBER.label(),
                true,
                blocks));
    }

    /** What meetings recommended to the parties, and how far each of them is. */
    private void agreed(Collection<Iso2> sides, Lang lang, Formats formats, List<Block> blocks) {
        var rows = sides.stream()
                .flatMap(side -> recommendations.board(new RecommendationFilter(null, side, null)).stream())
                .distinct()
                .map(each -> List.of(
                        each.text().in(lang),
                        Optional.ofNullable(each.dueOn()).map(formats::day).orElse("—"),
                        each.countries().stream()
                                .filter(line -> sides.contains(line.country()))
                                .map(line -> countries.name(line.country(), lang) + ": "
                                        + text(lang, "meetings.progress." + line.state()))
                                .collect(Collectors.joining("\n"))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, text(lang, "plan.recommendations")));
            blocks.add(new Block.Table(
                    List.of(text(lang, "plan.recommendations"), text(lang, "plan.due"), text(lang, "plan.state")),
                    List.of(7, 3, 5),
                    rows));
        }
    }

    private List<String> row(PlanLine line, Lang lang, Formats formats) {
        var plan = line.plan();
        var linked = plan.meetings().stream()
                .map(meeting -> meetings.summary(meeting)
                        .map(found -> found.title().in(lang))
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted()
                .map(title -> "\n" + title)
                .collect(Collectors.joining());
        return List.of(
                plan.title() + "\n" + text(lang, "plan.kind." + plan.kind()) + linked,
                countries.name(plan.responsible().country(), lang) + ", "
                        + text(lang, "twinning.authority." + plan.responsible().authority()),
                formats.day(plan.due()),
                text(lang, "plan.state." + line.state()) + (line.late() ? "\n" + text(lang, "twinning.late") : ""),
                line.entries().getLast().remark());
    }

    private String text(Lang lang, String key, Object... arguments) {
        return texts.getMessage(key, arguments, lang.locale());
    }
}
