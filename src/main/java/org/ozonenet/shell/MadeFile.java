package org.ozonenet.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;

/** A file that is made when somebody asks for it, by the rights and in the language that the reader has then. */
public final class MadeFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String type;
    private final transient Supplier<byte[]> content;

    private MadeFile(String name, String type, Supplier<byte[]> content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    /**
     * A link to it.
     *
     * @param content called with the page of the reader at hand
     */
    public static Anchor link(String text, String name, String type, Supplier<byte[]> content) {
        var link = new Anchor(new MadeFile(name, type, content), text);
        link.getElement().setAttribute("download", name);
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var made = new byte[1][];
        event.getUI().accessSynchronously(() -> made[0] = content.get());
        event.setFileName(name);
        event.setContentType(type);
        event.setContentLength(made[0].length);
        try (var out = event.getOutputStream()) {
            out.write(made[0]);
        }
    }
}
