package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.training.cohorts.AttendanceCertificates;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.CohortSheet;
import org.ozonenet.training.cohorts.Gender;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What concerns the learner alone: how to be counted, and the paper about where they were. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OwnPart extends Composite<Section> {

    private final CohortKeeping keeping;
    private final AttendanceCertificates certificates;
    private final CohortWords words;

    OwnPart(CohortKeeping keeping, AttendanceCertificates certificates, CohortWords words) {
        this.keeping = keeping;
        this.certificates = certificates;
        this.words = words;
    }

    void show(CohortSheet sheet, Runnable again) {
        var id = sheet.line().id();
        getContent().removeAll();
        var gender = new Select<Gender>();
        gender.setId("gender");
        gender.setLabel(words.text("cohorts.own.gender"));
        gender.setHelperText(words.text("cohorts.own.gender.why"));
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(each -> words.text("cohorts.gender." + each));
        gender.setValue(sheet.gender());
        gender.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keeping.countMeAs(id, change.getValue());
                again.run();
            }
        });
        var form = new Div(gender);
        form.addClassName("ozn-form");
        getContent().add(new H2(words.text("cohorts.own")), form);
        certificates
                .mine(id, words.lang())
                .ifPresent(pdf -> getContent()
                        .add(MadeFile.link(
                                words.text("cohorts.attendance.get"),
                                "attendance.pdf",
                                "application/pdf",
                                () -> certificates.mine(id, words.lang()).orElseThrow())));
    }
}
