package org.ozonenet.directory.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.directory.BorderCounterparts;
import org.ozonenet.directory.ContactMeans;
import org.ozonenet.directory.EntryCard;
import org.ozonenet.directory.PhoneNumber;
import org.ozonenet.paper.Block;
import org.ozonenet.paper.Paper;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.paper.Sheet;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Reader;

/** Prints both sides of border posts for the reader who asks: with those fields that the directory gave this reader. */
@SpringComponent
class PocketDirectory {

    private final Paper paper;
    private final EntryWords words;
    private final Countries countries;
    private final PortalAddress address;
    private final I18NProvider texts;
    private final Reader reader;
    private final Clock clock;

    PocketDirectory(
            Paper paper,
            EntryWords words,
            Countries countries,
            PortalAddress address,
            I18NProvider texts,
            Reader reader,
            Clock clock) {
        this.paper = paper;
        this.words = words;
        this.countries = countries;
        this.address = address;
        this.texts = texts;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * A PDF file in the reader's language.
     *
     * @param about what the posts have in common, for the title
     * @param page where the same stands in the portal, below its address
     */
    byte[] print(String about, String page, List<BorderCounterparts> posts, PaperSize size) {
        var now = clock.instant();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Beside(
                List.of(Block.Text.of(text("directory.pocket.live"), Block.Tone.SMALL)),
                List.of(new Block.Qr(address.base() + "/" + page, size == PaperSize.A6 ? 18 : 26, Block.Align.END)),
                70));
        posts.forEach(post -> add(blocks, post));
        return paper.pdf(new Sheet(
                text("directory.pocket.title") + ": " + about,
                reader.locale(),
                size,
                now,
                text("directory.pocket.footer", reader.formats().moment(now)),
                true,
                blocks));
    }

    private void add(List<Block> blocks, BorderCounterparts post) {
        blocks.add(new Block.Heading(1, post.post().label()));
        for (var side : post.sides()) {
            var country = countries.name(side.place().country(), reader.lang());
            blocks.add(new Block.Heading(2, country + " · " + side.place().name()));
            if (!side.isServed()) {
                blocks.add(Block.Text.plain(text("directory.pocket.nobody")));
                side.nextLevel().forEach(entry -> blocks.add(entry(entry)));
            }
            side.serving().forEach(entry -> blocks.add(entry(entry)));
        }
    }

    private Block entry(EntryCard entry) {
        if (entry.vacant()) {
            return Block.Text.plain(text("directory.pocket.vacant", words.functions(entry)));
        }
        var lines = new ArrayList<Block>();
        lines.add(Block.Text.of(words.title(entry), Block.Tone.STRONG));
        var original = entry.name().original();
        if (original != null) {
            lines.add(Block.Text.plain(original));
        }
        var facts = new ArrayList<Block.Fact>();
        entry.means()
                .forEach(means -> facts.add(
                        new Block.Fact(text("directory.means." + means.kind().name()), value(means))));
        facts.add(new Block.Fact(text("directory.languages"), words.languages(entry)));
        var hours = entry.hours();
        if (hours != null) {
            facts.add(new Block.Fact(
                    text("directory.hours"),
                    words.hours(hours) + " (" + entry.zone().getId() + ")"));
        }
        facts.add(new Block.Fact(text("directory.verification"), words.verified(entry)));
        lines.add(new Block.Facts(facts));
        return new Block.Together(lines);
    }

    private static String value(ContactMeans means) {
        return means.kind().isNumber() ? new PhoneNumber(means.value()).international() : means.value();
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, reader.locale(), arguments);
    }
}
