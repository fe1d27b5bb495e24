package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ozonenet.paper.CsvTable;
import org.ozonenet.paper.XlsxTable;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.training.cohorts.CohortLearner;
import org.ozonenet.training.cohorts.CohortSheet;
import org.ozonenet.training.cohorts.Cohorts;

/** The people of a cohort as a file; the door is asked when it is fetched. */
final class CohortTables {

    private final CohortSheet sheet;
    private final Cohorts cohorts;
    private final CohortWords words;

    CohortTables(CohortSheet sheet, Cohorts cohorts, CohortWords words) {
        this.sheet = sheet;
        this.cohorts = cohorts;
        this.words = words;
    }

    Div links() {
        var links = new Div(
                MadeFile.link(
                        "CSV",
                        "cohort.csv",
                        "text/csv; charset=utf-8",
                        () -> CsvTable.of(rows()).getBytes(StandardCharsets.UTF_8)),
                MadeFile.link(
                        "XLSX",
                        "cohort.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> XlsxTable.of("cohort", rows())));
        links.addClassName("ozn-tw-buttons");
        return links;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                words.text("cohorts.learner"),
                words.text("cohorts.figures.country"),
                words.text("cohorts.table.lessons-read"),
                words.text("cohorts.table.lessons"),
                words.text("cohorts.table.attempts"),
                words.text("cohorts.figures.passed"),
                words.text("cohorts.table.days"),
                words.text("cohorts.table.stuck")));
        cohorts.learners(sheet.line().id()).forEach(learner -> rows.add(row(learner)));
        return rows;
    }

    private List<String> row(CohortLearner learner) {
        var standing = learner.line().map(line -> line.standing());
        return List.of(
                learner.name(),
                words.country(learner.country()),
                standing.map(each -> String.valueOf(each.lessonsRead())).orElse(""),
                standing.map(each -> String.valueOf(each.lessons())).orElse(""),
                standing.map(each -> String.valueOf(each.attempts().size())).orElse(""),
                standing.map(each -> words.text(each.passed() ? "cohorts.yes" : "cohorts.no"))
                        .orElse(""),
                String.valueOf(learner.attended().size()),
                learner.stuck().map(why -> words.text("cohorts.stuck." + why)).orElse(""));
    }
}
