package org.ozonenet.access.accounts;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints, when the portal has started without an administrator, the link with which the first one signs on. */
@Component
@Profile("!demo") // Sample data bring their own administrator.
class SetupNotice {

    private final FirstAdministrator firstAdministrator;
    private final PortalAddress address;

    SetupNotice(FirstAdministrator firstAdministrator, PortalAddress address) {
        this.firstAdministrator = firstAdministrator;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        printTo(System.out);
    }

    // To the screen of whoever starts the portal and not into the log, which more people read and which is kept.
    void printTo(PrintStream screen) {
        firstAdministrator
                .newLink()
                .ifPresent(token -> screen.printf(
                        "%n  There is no administrator yet. Open this link to set up the first account;%n"
                                + "  it works once, and the next start prints another:%n%n  %s%n%n",
                        address.link("/setup", token)));
    }
}
