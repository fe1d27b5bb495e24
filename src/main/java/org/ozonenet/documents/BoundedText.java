package org.ozonenet.documents;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the text that a parser finds, and stops the parser where it finds more than is kept, goes too deep or takes
 * too long: files come from anywhere, and a parser believes them.
 */
final class BoundedText extends DefaultHandler {

    private static final int DEEPEST = 200;

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private final long end;
    private int depth;

    /** @param nanos how long the parser may take, from now */
    BoundedText(int most, long nanos) {
        this.most = most;
        this.end = System.nanoTime() + nanos;
    }

    /** Why the parser was stopped. */
    static final class Stopped extends SAXException {

        private static final long serialVersionUID = 1L;

        private final TextState state;

        Stopped(TextState state) {
            super(state.name());
            this.state = state;
        }

        TextState state() {
            return state;
        }
    }

    String text() {
        return text.toString().strip();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        if (depth > DEEPEST) {
            throw new Stopped(TextState.TOO_LARGE);
        }
        checkTime();
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        depth--;
        checkTime();
        switch (localName) {
            case "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> separate('\n');
            case "td", "th", "br" -> separate(' ');
            default -> {}
        }
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        checkTime();
        var room = most - text.length();
        text.append(from, start, Math.min(room, length));
        if (length > room) {
            throw new Stopped(TextState.CUT);
        }
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) {
        separate(' ');
    }

    private void separate(char by) {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(by);
        }
    }

    private void checkTime() throws SAXException {
        if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
            throw new Stopped(TextState.TOO_LONG);
        }
    }
}
