package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.util.List;
import org.ozonenet.reference.schedules.Measure;
import org.ozonenet.reference.schedules.Schedule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ceilings of consumption over the years, drawn in the browser. Hidden from screen readers: the table says the same. */
@Tag("ozn-step-chart")
@JsModule("./step-chart/ozn-step-chart.js")
@NpmPackage(value = "echarts", version = "6.1.0")
class StepChart extends Component {

    private static final int LAST_YEAR = 2050;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    StepChart(List<Schedule> schedules, LocalDate today) {
        getElement().setAttribute("aria-hidden", "true");
        var data = JSON.objectNode();
        data.put("from", firstYear(schedules) - 1);
        data.put("to", LAST_YEAR);
        data.put("thisYear", today.getYear() + today.getDayOfYear() / 366.0);
        data.put("thisYearLabel", getTranslation("handbook.schedules.today"));
        data.put("percentLabel", getTranslation("handbook.schedules.percent"));
        var series = data.putArray("series");
        schedules.forEach(schedule -> series.add(line(schedule)));
        getElement().setPropertyJson("data", data);
    }

    private ObjectNode line(Schedule schedule) {
        var line = JSON.objectNode();
        line.put("name", getTranslation("reference.group." + schedule.group()));
        var points = line.putArray("points");
        var steps = schedule.steps(Measure.CONSUMPTION);
        for (var step : steps) {
            points.addArray().add(step.from().getYear()).add(step.percent());
        }
        points.addArray().add(LAST_YEAR).add(steps.getLast().percent());
        return line;
    }

    private static int firstYear(List<Schedule> schedules) {
        return schedules.stream()
                .flatMap(schedule -> schedule.steps().stream())
                .mapToInt(step -> step.from().getYear())
                .min()
                .orElse(LAST_YEAR);
    }
}
