package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.paper.CsvTable;
import org.ozonenet.paper.XlsxTable;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.TlpBadge;
import org.ozonenet.twinning.incidents.IncidentExports;
import org.ozonenet.twinning.incidents.IncidentFigures;
import org.ozonenet.twinning.incidents.IncidentLine;
import org.ozonenet.twinning.incidents.Incidents;

/** The incidents of all exchanges of the reader in figures, and as tables for those who ask for them. */
@Route("twinning/incidents")
@PermitAll
class IncidentFiguresView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Incidents incidents;
    private final IncidentExports exports;
    private final Gases gases;
    private final IncidentWords words;

    IncidentFiguresView(Incidents incidents, IncidentExports exports, Gases gases, IncidentWords words) {
        this.incidents = incidents;
        this.exports = exports;
        this.gases = gases;
        this.words = words;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle())
                .withLine(getTranslation("incidents.figures.line"))
                .withPart(new TlpBadge(Tlp.AMBER))
                .withActions(new RouterLink(getTranslation("incidents.alerts"), AlertListView.class)));
        var lines = incidents.mine();
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("incidents.none"), getTranslation("incidents.none.what-to-do")));
            return;
        }
        for (var by : IncidentFigures.By.values()) {
            add(figures(lines, by));
        }
        add(takeOut());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("incidents.figures");
    }

    private Component figures(List<IncidentLine> lines, IncidentFigures.By by) {
        var figures = IncidentFigures.of(lines, by, gases);
        var title = getTranslation("incidents.figures." + by);
        var table = new NativeTable();
        table.setCaptionText(title);
        table.addClassName("ozn-in-figures");
        var head = new NativeTableRow(header(title, "col"));
        figures.years().forEach(year -> head.add(header(String.valueOf(year), "col")));
        head.add(
                header(getTranslation("incidents.figures.total"), "col"),
                header(getTranslation("incidents.figures.mass"), "col"));
        table.getHead().add(head);
        figures.rows().forEach(row -> table.getBody().add(row(row, by, figures)));
        var scroll = new Div(table);
        scroll.addClassName("ozn-in-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        return new Section(new H2(title), scroll);
    }

    private NativeTableRow row(IncidentFigures.Row figures, IncidentFigures.By by, IncidentFigures all) {
        var row = new NativeTableRow(header(words.figure(by, figures.key()), "row"));
        all.years()
                .forEach(year -> row.add(
                        new NativeTableCell(String.valueOf(figures.counts().getOrDefault(year, 0L)))));
        var bar = new Span();
        bar.addClassName("ozn-in-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--ozn-share", 100 * figures.total() / Math.max(1, all.largest()) + "%");
        row.add(
                new NativeTableCell(new Span(String.valueOf(figures.total())), bar),
                new NativeTableCell(words.kilograms(figures.kilograms())));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** The door is asked when the file is fetched. */
    private static Anchor link(String text, String name, String type, Supplier<byte[]> made) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = made.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                text);
        link.getElement().setAttribute("download", name);
        return link;
    }

    private Component takeOut() {
        var section = new Section(
                new H2(getTranslation("incidents.export")), new Paragraph(getTranslation("incidents.export.line")));
        for (var layout : IncidentExports.Layout.values()) {
            var name = "incidents-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var label = getTranslation("incidents.export." + layout);
            var links = new Div(
                    link(
                            label + " (XLSX)",
                            name + ".xlsx",
                            XLSX,
                            () -> XlsxTable.of("Incidents", exports.table(layout))),
                    link(
                            label + " (CSV)",
                            name + ".csv",
                            "text/csv",
                            () -> CsvTable.of(exports.table(layout)).getBytes(StandardCharsets.UTF_8)));
            links.addClassName("ozn-tw-buttons");
            var doubt = new Paragraph(getTranslation("incidents.export.doubt." + layout));
            doubt.addClassName("ozn-secondary");
            section.add(links, doubt);
        }
        return section;
    }
}
