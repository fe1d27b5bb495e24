package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks whoever leaves a page on which something is not saved. */
final class LeaveDialog {

    private LeaveDialog() {}

    static void ask(BeforeLeaveEvent.ContinueNavigationAction leaving) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("meetings.form.leave"));
        dialog.setText(dialog.getTranslation("meetings.form.leave.text"));
        dialog.setConfirmText(dialog.getTranslation("meetings.form.leave.yes"));
        dialog.setCancelText(dialog.getTranslation("meetings.form.leave.no"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirm -> leaving.proceed());
        dialog.addCancelListener(cancel -> leaving.cancel());
        dialog.open();
    }
}
