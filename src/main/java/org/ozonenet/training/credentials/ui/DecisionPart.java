package org.ozonenet.training.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import org.ozonenet.training.credentials.CertificateDecisions;
import org.ozonenet.training.credentials.CertificateLine;
import org.ozonenet.training.credentials.CertificateState;
import org.ozonenet.training.credentials.StateReason;

/** What an issuing body can do with one certificate, each step asked for once more. */
@SpringComponent
class DecisionPart {

    private static final List<StateReason> FOR_REVOCATION = List.of(
            StateReason.OBTAINED_FALSELY,
            StateReason.MISCONDUCT,
            StateReason.HOLDER_ASKED,
            StateReason.EVIDENCE_WITHDRAWN);

    private final CertificateDecisions decisions;

    DecisionPart(CertificateDecisions decisions) {
        this.decisions = decisions;
    }

    Component of(CertificateLine line, Runnable done) {
        var part = new Div();
        part.addClassName("ozn-actions");
        if (line.state() == CertificateState.ACTIVE) {
            part.add(button(part, "suspend", List.of(StateReason.INQUIRY), reason -> {
                decisions.suspend(line.id(), reason);
                done.run();
            }));
            if (!line.renewed()) {
                part.add(button(part, "replace", List.of(StateReason.PUT_RIGHT), reason -> {
                    decisions.replace(line.id());
                    done.run();
                }));
            }
        }
        if (line.state() == CertificateState.SUSPENDED) {
            part.add(button(part, "reinstate", List.of(StateReason.CLEARED), reason -> {
                decisions.reinstate(line.id());
                done.run();
            }));
        }
        if (line.state() == CertificateState.ACTIVE || line.state() == CertificateState.SUSPENDED) {
            part.add(button(part, "revoke", FOR_REVOCATION, reason -> {
                decisions.revoke(line.id(), reason);
                done.run();
            }));
        }
        return part;
    }

    private static Button button(Div on, String act, List<StateReason> reasons, Consumer<StateReason> decide) {
        var word = on.getTranslation("credentials.decide." + act);
        return new Button(word, click -> {
            var why = new Select<StateReason>();
            why.setLabel(on.getTranslation("credentials.decide.reason"));
            why.setItems(reasons);
            why.setItemLabelGenerator(each -> on.getTranslation("credentials.reason." + each.name()));
            why.setValue(reasons.getFirst());
            var dialog = new ConfirmDialog();
            dialog.setHeader(word);
            dialog.add(new Paragraph(on.getTranslation("credentials.decide." + act + ".line")), why);
            dialog.setConfirmText(word);
            dialog.setCancelable(true);
            dialog.setCancelText(on.getTranslation("common.cancel"));
            dialog.addConfirmListener(confirmed -> decide.accept(why.getValue()));
            dialog.open();
        });
    }
}
