package org.ozonenet.training.credentials.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.credentials.CertificateLine;

/** A certificate in a list. */
final class CertificateCard extends Composite<Div> {

    CertificateCard(CertificateLine line, boolean withHolder, Reader reader) {
        var lang = reader.lang();
        var formats = reader.formats();
        getContent().add(new H3(line.category().in(lang)));
        getContent().add(new Paragraph(line.scheme().in(lang)));
        var status =
                new Span(getTranslation("credentials.verify." + line.status().name()));
        status.addClassName("ozn-mark");
        var marks = new Div(status);
        marks.addClassName("ozn-marks");
        if (line.renewed()) {
            marks.add(mark("credentials.renewed"));
        } else if (line.renewable()) {
            marks.add(mark("credentials.renewable"));
        }
        getContent().add(marks);
        var facts = new Facts();
        if (withHolder) {
            facts.with(getTranslation("credentials.verify.holder"), line.name());
        }
        facts.with(getTranslation("credentials.verify.serial"), line.serial())
                .with(getTranslation("credentials.verify.issued"), formats.day(line.issuedOn()));
        var until = line.validUntil();
        if (until != null) {
            facts.with(getTranslation("credentials.verify.until"), formats.day(until));
        }
        var code = line.code();
        if (code != null) {
            var link = new Anchor("verify/" + code.value(), code.value());
            link.getElement().setAttribute("router-ignore", true);
            facts.with(getTranslation("credentials.verify.code"), link);
        }
        getContent().add(facts);
    }

    private Span mark(String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassName("ozn-mark");
        return mark;
    }
}
