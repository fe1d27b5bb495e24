package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.ozonenet.meetings.recommendations.ProgressLine;
import org.ozonenet.meetings.recommendations.ProgressReport;
import org.ozonenet.meetings.recommendations.ProgressState;
import org.ozonenet.meetings.recommendations.Recommendations;

/** Takes the report of a country on its part of a recommendation. */
final class ReportDialog extends Dialog {

    private final RadioButtonGroup<ProgressState> state = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();

    ReportDialog(Recommendations recommendations, ProgressLine line, String country, Runnable reported) {
        setHeaderTitle(getTranslation("meetings.report.title", country));
        state.setLabel(getTranslation("meetings.report.state"));
        state.setItems(line.state().next());
        state.setItemLabelGenerator(each -> getTranslation("meetings.progress." + each.name()));
        if (line.state().next().contains(line.state())) {
            state.setValue(line.state());
        }
        text.setLabel(getTranslation("meetings.report.text"));
        text.setHelperText(getTranslation("meetings.report.read-by"));
        text.setMaxLength(ProgressReport.LONGEST);
        text.setWidthFull();
        add(state, text);
        var save = new Button(getTranslation("meetings.report.send"), click -> {
            if (isComplete()) {
                recommendations.report(line.id(), new ProgressReport(state.getValue(), text.getValue()));
                close();
                reported.run();
            }
        });
        save.addThemeName("primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private boolean isComplete() {
        state.setErrorMessage(getTranslation("meetings.report.state.missing"));
        state.setInvalid(state.getValue() == null);
        var needsReason = state.getValue() == ProgressState.NOT_APPLICABLE
                && text.getValue().isBlank();
        text.setErrorMessage(getTranslation("meetings.report.text.missing"));
        text.setInvalid(needsReason);
        return !state.isInvalid() && !needsReason;
    }
}
