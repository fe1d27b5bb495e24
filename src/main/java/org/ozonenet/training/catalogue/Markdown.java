package org.ozonenet.training.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads lessons: Markdown with tables, and of Markdown only what every reader of the courseware knows. */
final class Markdown {

    static final Set<String> CALLOUTS = Set.of("DANGER", "WARNING", "NOTE");
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Pattern MADE_FROM = Pattern.compile("<!-- of ([0-9a-f]{8}) -->");
    private static final Pattern CALLOUT = Pattern.compile("\\[!([A-Z]+)]");
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The segments of a lesson in their order. Marks of what a translation was made from belong to what follows. */
    static List<Segment> segments(String text) {
        var lines = text.split("\n", -1);
        var segments = new ArrayList<Segment>();
        String of = null;
        for (var block = parse(text).getFirstChild(); block != null; block = block.getNext()) {
            var madeFrom = madeFrom(block);
            if (madeFrom.isPresent()) {
                of = madeFrom.get();
            } else {
                segments.add(new Segment(kind(block), line(block), source(block, lines), of));
                of = null;
            }
        }
        return segments;
    }

    /** In which line of its text a part begins, from 1. */
    static int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }

    /** The sort of a callout, or empty where a quotation is none. */
    static Optional<String> callout(Node quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                        && firstText(paragraph)
                                .map(CALLOUT::matcher)
                                .filter(m -> m.matches())
                                .isPresent()
                ? firstText(paragraph).map(text -> text.substring(2, text.length() - 1))
                : Optional.empty();
    }

    /** The figure of which a paragraph consists, or empty. */
    static Optional<Image> figure(Node block) {
        return block instanceof Paragraph && block.getFirstChild() instanceof Image image && image.getNext() == null
                ? Optional.of(image)
                : Optional.empty();
    }

    static boolean isCheck(Node block) {
        return block instanceof FencedCodeBlock code && "check".equals(code.getInfo());
    }

    /** The hash in a mark {@code <!-- of 1a2b3c4d -->}, or empty where a block is none. */
    static Optional<String> madeFrom(Node block) {
        if (block instanceof HtmlBlock html) {
            var mark = MADE_FROM.matcher(html.getLiteral().strip());
            return mark.matches() ? Optional.of(mark.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Joins neighbouring texts: brackets of links that are none come one by one. */
    private static Optional<String> firstText(Paragraph paragraph) {
        var text = new StringBuilder();
        for (var node = paragraph.getFirstChild(); node instanceof Text part; node = node.getNext()) {
            text.append(part.getLiteral());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private static String kind(Node block) {
        return switch (block) {
            case Heading heading -> "heading " + heading.getLevel();
            case BulletList list -> "list";
            case OrderedList list -> "numbered list";
            case TableBlock table -> "table";
            case BlockQuote quote -> "callout " + callout(quote).orElse("of no sort");
            case FencedCodeBlock code -> isCheck(code) ? "self-check" : "code";
            case Paragraph paragraph when figure(paragraph).isPresent() -> "figure";
            case Paragraph paragraph -> "paragraph";
            default -> block.getClass().getSimpleName();
        };
    }

    private static String source(Node block, String[] lines) {
        var spans = ((Block) block).getSourceSpans();
        var first = spans.getFirst().getLineIndex();
        var last = spans.getLast().getLineIndex();
        return String.join("\n", List.of(lines).subList(first, last + 1)).strip();
    }
}
