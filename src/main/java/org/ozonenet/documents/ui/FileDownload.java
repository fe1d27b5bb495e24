package org.ozonenet.documents.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.ozonenet.documents.DocumentId;
import org.ozonenet.documents.Documents;
import org.ozonenet.documents.RangedAnswer;
import org.springframework.security.access.AccessDeniedException;

/**
 * Hands one file out. The door is asked at that moment, not when the page was made: a marking raised meanwhile holds.
 * A line that was lost goes on where it broke off. What goes out is always saved by the browser, never shown as a page of the portal.
 */
final class FileDownload implements DownloadHandler {

    private final Documents documents;
    private final DocumentId document;
    private final String language;
    private final int version;

    FileDownload(Documents documents, DocumentId document, String language, int version) {
        this.documents = documents;
        this.document = document;
        this.language = language;
        this.version = version;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var response = event.getResponse();
        try {
            var open = documents.open(document, language, version);
            try (var content = open.content()) {
                var file = open.file();
                var answer = RangedAnswer.to(event.getRequest()::getHeader, file.sha256(), file.size());
                response.setStatus(answer.status());
                answer.headers().forEach(response::setHeader);
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                response.setHeader("Cache-Control", "private, no-store");
                event.setContentType(file.type().mediaType());
                event.setContentLength(answer.length());
                event.setFileName(file.name());
                if (answer.length() > 0) {
                    open.copy(answer.from(), answer.length(), event.getOutputStream());
                }
            }
        } catch (AccessDeniedException e) {
            response.setStatus(HttpStatusCode.FORBIDDEN.getCode());
        } catch (NoSuchElementException e) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
