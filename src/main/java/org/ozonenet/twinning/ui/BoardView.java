package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.OptionalDouble;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.twinning.ExchangeLine;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.enquiries.BoardLine;
import org.ozonenet.twinning.enquiries.EnquiryBoard;
import org.ozonenet.twinning.enquiries.ResponseTimes;

/** How fast the sides of the reader's exchanges answer each other, beside the thresholds that are published for it. */
@Route("twinning/board")
@PermitAll
class BoardView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Exchanges exchanges;
    private final EnquiryBoard board;
    private final TwinningWords words;

    BoardView(Exchanges exchanges, EnquiryBoard board, TwinningWords words) {
        this.exchanges = exchanges;
        this.board = board;
        this.words = words;
        addClassName("ozn-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()).withLine(getTranslation("twinning.board.line")));
        var inside = exchanges.mine().stream().filter(ExchangeLine::inside).toList();
        var sections = inside.stream()
                .map(line -> section(line, board.of(line.id())))
                .filter(section -> section.getChildren().count() > 1)
                .toList();
        if (sections.isEmpty()) {
            add(new EmptyState(
                    getTranslation("twinning.board.none"), getTranslation("twinning.board.none.what-to-do")));
        }
        sections.forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("twinning.board");
    }

    private Section section(ExchangeLine exchange, java.util.List<BoardLine> lines) {
        var title = exchange.title() == null ? words.countries(exchange.countries()) : exchange.title();
        var section = new Section(new H2(TwinningLinks.exchange(exchange.id(), title)));
        if (!lines.isEmpty()) {
            var cards = new CardList();
            cards.show(lines, this::card);
            section.add(cards);
        }
        return section;
    }

    private Component card(BoardLine line) {
        var times = line.times();
        var facts = new Facts()
                .with(getTranslation("twinning.board.asked"), String.valueOf(times.asked()))
                .with(getTranslation("twinning.board.accepted"), share(times.accepted()))
                .with(getTranslation("twinning.board.answered"), share(times.answered()))
                .with(getTranslation("twinning.board.days"), value(number(times.days()), times.daysLight()))
                .with(
                        getTranslation("twinning.board.rating"),
                        new Span(getTranslation(
                                "twinning.board.rating.value", number(times.timeliness()), number(times.effort()))));
        return new Div(
                new H3(getTranslation("twinning.board.answers", words.country(line.answering()))),
                new Paragraph(getTranslation("twinning.urgency." + line.urgency())),
                facts);
    }

    private Component share(ResponseTimes.Share share) {
        var text = share.percent().isEmpty()
                ? "—"
                : getTranslation("twinning.board.share", number(share.percent()), share.some(), share.all());
        return value(text, share.light());
    }

    /** The light is a word as well as a colour. */
    private Component value(String text, ResponseTimes.Light light) {
        var value = new Div(new Span(text));
        if (light != ResponseTimes.Light.NONE) {
            var mark = new Span(getTranslation("twinning.light." + light));
            mark.addClassNames("ozn-mark", "ozn-tw-light-" + light.name().toLowerCase(java.util.Locale.ROOT));
            value.add(new Span(" "), mark);
        }
        return value;
    }

    private String number(OptionalDouble number) {
        if (number.isEmpty()) {
            return "—";
        }
        var format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(number.getAsDouble());
    }
}
