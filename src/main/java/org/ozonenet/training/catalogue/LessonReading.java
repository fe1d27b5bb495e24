package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.ozonenet.reference.files.Problems;

/** Checks one language version of a lesson, and reads its segments. */
final class LessonReading extends AbstractVisitor {

    private final String file;
    private final Set<String> figures;
    private final Problems problems;
    private int level;

    private LessonReading(String file, Set<String> figures, Problems problems) {
        this.file = file;
        this.figures = figures;
        this.problems = problems;
    }

    /** @param figures the paths of the unit's figures as lessons name them, for example {@code media/x.svg} */
    static List<Segment> read(String file, String text, Set<String> figures, Problems problems) {
        var top = Markdown.parse(text);
        top.accept(new LessonReading(file, figures, problems));
        var segments = Markdown.segments(text);
        if (segments.isEmpty() || !segments.getFirst().kind().equals("heading 1")) {
            problems.add(file, 1, "A lesson begins with its title: # and a text.");
        }
        return segments;
    }

    /** Compares a translation with the English text, segment by segment. */
    static void compare(String file, List<Segment> english, List<Segment> translated, Problems problems) {
        for (var i = 0; i < Math.min(english.size(), translated.size()); i++) {
            var from = english.get(i);
            var segment = translated.get(i);
            if (!from.kind().equals(segment.kind())) {
                problems.add(
                        file,
                        segment.line(),
                        "Here is a %s; the English text has a %s in line %d."
                                .formatted(segment.kind(), from.kind(), from.line()));
                return;
            }
            if (segment.of() == null) {
                problems.add(file, segment.line(), "The mark <!-- of %s --> is missing above.".formatted(from.hash()));
            }
        }
        if (english.size() != translated.size()) {
            problems.add(
                    file,
                    translated.isEmpty() ? 0 : translated.getLast().line(),
                    "The translation has %d segments, the English text %d."
                            .formatted(translated.size(), english.size()));
        }
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1 && level > 0) {
            problem(heading, "A lesson has one title only.");
        }
        if (level > 0 && heading.getLevel() > level + 1) {
            problem(heading, "A heading of level %d follows one of level %d.".formatted(heading.getLevel(), level));
        }
        level = heading.getLevel();
        visitChildren(heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        var sort = Markdown.callout(quote);
        if (sort.isEmpty()) {
            problem(quote, "A quotation is a callout and begins with [!DANGER], [!WARNING] or [!NOTE].");
        } else if (!Markdown.CALLOUTS.contains(sort.get())) {
            problem(quote, "[!%s] is not a sort of callouts.".formatted(sort.get()));
        }
        visitChildren(quote);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (Markdown.isCheck(code)) {
            SelfCheck.read(file, Markdown.line(code), code.getLiteral(), problems);
        } else {
            problem(code, "The only fenced blocks are self-checks: ```check.");
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        problem(code, "Lines that begin with four spaces are code; a lesson has none.");
    }

    @Override
    public void visit(HtmlBlock html) {
        if (Markdown.madeFrom(html).isEmpty()) {
            problem(html, "A lesson has no HTML.");
        } else if (file.endsWith(".en.md")) {
            problem(html, "The English text is made from no other.");
        }
    }

    @Override
    public void visit(HtmlInline html) {
        problem(html, "A lesson has no HTML.");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        problem(definition, "Addresses of links stand beside their text.");
    }

    @Override
    public void visit(Link link) {
        if (!link.getDestination().startsWith("https://")) {
            problem(link, "A link leads to an address that begins with https://.");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (!figures.contains(image.getDestination())) {
            problem(image, "The unit has no figure %s.".formatted(image.getDestination()));
        }
        if (label(image).isBlank()) {
            problem(image, "The figure has no text for those who do not see it: ![text](…).");
        }
        if (Markdown.figure(image.getParent()).isEmpty()) {
            problem(image, "A figure stands in a paragraph of its own.");
        }
    }

    static String label(Image image) {
        var words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    private void problem(Node node, String reason) {
        var at = node;
        while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
            at = at.getParent();
        }
        problems.add(file, Markdown.line(at), reason);
    }
}
