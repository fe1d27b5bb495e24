package org.ozonenet.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Answers what goes wrong after a click: says what happened, that the page keeps what was typed, and what to do. */
final class FailureHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Something failed outside a page", failure);
            return;
        }
        Notification.show(
                textFor(failure, ui), (int) Duration.ofSeconds(12).toMillis(), Notification.Position.BOTTOM_STRETCH);
    }

    private static String textFor(Throwable failure, UI ui) {
        return switch (failure) {
            case AccessDeniedException e -> ui.getTranslation("shell.failure.denied");
            case OptimisticLockingFailureException e -> ui.getTranslation("shell.failure.changed-meanwhile");
            default -> ui.getTranslation("shell.failure.unknown", FailureReference.logged(failure));
        };
    }
}
