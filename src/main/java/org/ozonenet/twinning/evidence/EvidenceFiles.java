package org.ozonenet.twinning.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Lang;
import org.ozonenet.seals.Seals;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentSheet;
import org.ozonenet.twinning.incidents.Incidents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes evidence files for those who may read the enquiry or incident. For machines a file is two lines: the content as
 * JSON with its names in order, and a detached signature of that line by the portal (RFC 7515). For people it is a PDF
 * file with the same signature in a last line, over all bytes before it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class EvidenceFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Enquiries enquiries;
    private final Incidents incidents;
    private final EvidenceContent contents;
    private final EvidencePaper paper;
    private final Seals seals;

    EvidenceFiles(
            Enquiries enquiries, Incidents incidents, EvidenceContent contents, EvidencePaper paper, Seals seals) {
        this.enquiries = enquiries;
        this.incidents = incidents;
        this.contents = contents;
        this.paper = paper;
        this.seals = seals;
    }

    /**
     * The evidence file of an enquiry as it is now, for whoever may read the enquiry.
     *
     * @throws NotAllowedException to everybody else, and where there is no such enquiry
     */
    public byte[] of(EnquiryId id) {
        return lines(contents.of(sheet(id)));
    }

    /**
     * The evidence file of an incident as it is now, for whoever may read the incident.
     *
     * @throws NotAllowedException to everybody else, and where there is no such incident
     */
    public byte[] of(IncidentId id) {
        return lines(contents.of(sheet(id)));
    }

    /**
     * The same as {@link #of(EnquiryId)} on paper.
     *
     * @throws NotAllowedException as there
     */
    public byte[] paper(EnquiryId id, Lang lang) {
        var sheet = sheet(id);
        return sealed(paper.print(contents.of(sheet), paper.asked(sheet, lang), lang));
    }

    /**
     * The same as {@link #of(IncidentId)} on paper.
     *
     * @throws NotAllowedException as there
     */
    public byte[] paper(IncidentId id, Lang lang) {
        var sheet = sheet(id);
        return sealed(paper.print(contents.of(sheet), paper.known(sheet, lang), lang));
    }

    private EnquirySheet sheet(EnquiryId id) {
        return enquiries.sheet(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.READ));
    }

    private IncidentSheet sheet(IncidentId id) {
        return incidents.sheet(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.READ));
    }

    private byte[] lines(Map<String, Object> content) {
        var line = JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        var file = new ByteArrayOutputStream();
        file.writeBytes(line);
        file.write('\n');
        file.writeBytes((seals.signDetached(line) + "\n").getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    /** A line behind the end of a PDF file that begins with a percent sign is a remark to its readers. */
    private byte[] sealed(byte[] pdf) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(pdf);
        if (pdf[pdf.length - 1] != '\n') {
            file.write('\n');
        }
        var content = file.toByteArray();
        file.writeBytes((EvidenceForm.SEAL + seals.signDetached(content) + "\n").getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
