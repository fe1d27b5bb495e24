package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/**
 * Takes out the evidence of an enquiry or incident, on paper and for machines. The doors are asked when a file is
 * fetched: who has lost the right since gets none.
 */
public final class EvidenceLinks extends Composite<Div> {

    /** @param identifier of what it is about, for the names of the files */
    public EvidenceLinks(String identifier, Supplier<byte[]> lines, Supplier<byte[]> paper) {
        getContent().addClassName("ozn-tw-buttons");
        getContent()
                .add(
                        link(
                                "evidence-%s.pdf".formatted(identifier),
                                "application/pdf",
                                "incidents.evidence.paper",
                                paper),
                        link(
                                "evidence-%s.txt".formatted(identifier),
                                "application/octet-stream",
                                "incidents.evidence",
                                lines));
    }

    private Anchor link(String name, String type, String key, Supplier<byte[]> made) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = made.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                getTranslation(key));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
