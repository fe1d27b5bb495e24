package org.ozonenet.kernel;

/**
 * A mail to one person. Whoever writes it answers for the rule that nothing above TLP:GREEN stands in it.
 *
 * @param id the same mail posted twice under one identifier is sent once
 * @param to a mail address
 * @param subject one line
 * @param text plain text
 */
public record Mail(String id, String to, String subject, String text) {

    public Mail {
        Id.checked(id);
        if (to.isBlank() || to.contains("\n") || to.contains("\r")) {
            throw new IllegalArgumentException("A mail needs one address");
        }
        if (subject.isBlank() || subject.contains("\n") || subject.contains("\r")) {
            throw new IllegalArgumentException("A mail needs a subject of one line");
        }
    }

    /** Neither address nor text: a mail can carry a one-time link, and this stands in logs. */
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
