package org.ozonenet.twinning.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.PostId;
import org.ozonenet.twinning.Authority;
import org.ozonenet.twinning.ExchangeSheet;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.Template;
import org.ozonenet.twinning.enquiries.Urgency;

/** An enquiry of which nothing is written yet but what the way to its form says: the other side, the post, the form. */
final class BlankEnquiry {

    private BlankEnquiry() {}

    /** @throws NotFoundException where there is nobody to be asked */
    static EnquiryDraft of(ExchangeSheet sheet, Location location, TwinningWords words) {
        var own = sheet.sides().iterator().next();
        var other = parameter(location, "to")
                .filter(Iso2::isValid)
                .map(Iso2::new)
                .filter(sheet.countries()::contains)
                .or(() -> sheet.countries().stream()
                        .filter(country -> !sheet.sides().contains(country))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        var template = parameter(location, "form")
                .flatMap(id -> words.templates().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElse(words.templates().getFirst());
        return new EnquiryDraft(
                EnquiryId.random(),
                sheet.id(),
                template.id(),
                own,
                other,
                Authority.CUSTOMS,
                template.urgencies().stream().sorted().findFirst().orElse(Urgency.NORMAL),
                Tlp.AMBER,
                parameter(location, "post").filter(Id::isValid).map(PostId::new).orElse(null),
                Map.of(),
                template.questions().stream().map(Template.Question::id).toList(),
                "",
                words.language(),
                null);
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }
}
