package org.ozonenet.training.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.ozonenet.reference.files.Problems;
import org.springframework.web.util.HtmlUtils;

/** What stands in a lesson beside plain text: callouts, self-checks and figures. */
final class LessonNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Map<String, Figure> figures;
    private final UnaryOperator<String> labels;

    /** @param labels what the page itself says, by key, in the language of the segment */
    LessonNodes(HtmlNodeRendererContext context, Map<String, Figure> figures, UnaryOperator<String> labels) {
        this.context = context;
        this.html = context.getWriter();
        this.figures = figures;
        this.labels = labels;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class, FencedCodeBlock.class, Paragraph.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case BlockQuote quote -> callout(quote);
            case FencedCodeBlock code -> check(code);
            default -> paragraph(node);
        }
    }

    private void callout(BlockQuote quote) {
        var sort = Markdown.callout(quote).orElse("NOTE");
        html.line();
        html.tag("div", Map.of("class", "callout " + sort.toLowerCase(Locale.ROOT)));
        html.raw("<p class=\"sort\">%s</p>".formatted(labels.apply(sort)));
        withoutMark(quote.getFirstChild());
        children(quote);
        html.tag("/div");
        html.line();
    }

    /** Readers see the label instead of the mark: the texts up to the end of the first line. */
    private static void withoutMark(Node paragraph) {
        while (paragraph.getFirstChild() instanceof Text mark) {
            mark.unlink();
        }
        if (paragraph.getFirstChild() instanceof SoftLineBreak end) {
            end.unlink();
        }
    }

    private void check(FencedCodeBlock code) {
        SelfCheck.read("", 0, code.getLiteral(), new Problems())
                .ifPresent(check -> html.raw(
                        "<div class=\"check\"><p class=\"sort\">%s</p><p>%s</p><details><summary>%s</summary><p>%s</p></details></div>\n"
                                .formatted(
                                        labels.apply("check"),
                                        HtmlUtils.htmlEscape(check.ask()),
                                        labels.apply("answer"),
                                        HtmlUtils.htmlEscape(check.answer()))));
    }

    private void paragraph(Node paragraph) {
        var image = Markdown.figure(paragraph);
        if (image.isPresent()) {
            figure(image.get());
        } else if (isInTightList(paragraph)) {
            children(paragraph);
        } else if (paragraph.getFirstChild() != null) {
            html.line();
            html.tag("p");
            children(paragraph);
            html.tag("/p");
            html.line();
        }
    }

    private static boolean isInTightList(Node paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private void figure(Image image) {
        var drawing = figures.get(image.getDestination());
        if (drawing != null) {
            var caption = image.getTitle();
            html.raw("<figure>%s%s</figure>\n"
                    .formatted(
                            drawing.within(LessonReading.label(image)),
                            caption == null
                                    ? ""
                                    : "<figcaption>%s</figcaption>".formatted(HtmlUtils.htmlEscape(caption))));
        }
    }

    private void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
