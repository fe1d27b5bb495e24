package org.ozonenet.training.credentials;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ozonenet.paper.Block;
import org.ozonenet.paper.Paper;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.paper.Sheet;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints a certificate as PDF: on A4, or as a card for the wallet, in the language that its holder has chosen. */
@Component
class CertificatePrint {

    private final Paper paper;
    private final MessageSource texts;
    private final BadgeAddresses addresses;
    private final UnitTitles units;
    private final Countries countries;

    CertificatePrint(
            Paper paper, MessageSource texts, BadgeAddresses addresses, UnitTitles units, Countries countries) {
        this.paper = paper;
        this.texts = texts;
        this.addresses = addresses;
        this.units = units;
        this.countries = countries;
    }

    byte[] sheet(CertificatePaper certificate) {
        var facts = certificate.facts();
        var lang = certificate.language();
        var address = addresses.check(facts.code());
        var blocks = new ArrayList<Block>();
        blocks.add(centred(body(certificate), Block.Tone.SMALL));
        blocks.add(new Block.Heading(1, kind(certificate)));
        blocks.add(centred(facts.name(), Block.Tone.DISPLAY));
        blocks.add(centred(text(certificate, "credentials.paper.sentence"), Block.Tone.PLAIN));
        blocks.add(centred(facts.category().in(lang), Block.Tone.LARGE));
        blocks.add(centred(facts.scheme().in(lang), Block.Tone.PLAIN));
        facts.units().forEach(unit -> blocks.add(centred(unit.value() + " " + units.of(unit, lang), Block.Tone.SMALL)));
        blocks.add(new Block.Beside(
                List.of(new Block.Facts(dates(certificate))),
                List.of(
                        new Block.Qr(address, 38, Block.Align.CENTRE),
                        Block.Text.of(text(certificate, "credentials.paper.check"), Block.Tone.SMALL),
                        Block.Text.plain(address)),
                50));
        return printed(certificate, PaperSize.A4, blocks);
    }

    byte[] card(CertificatePaper certificate) {
        var facts = certificate.facts();
        var lang = certificate.language();
        var words = new ArrayList<Block>();
        words.add(Block.Text.of(body(certificate), Block.Tone.SMALL));
        words.add(Block.Text.of(facts.name(), Block.Tone.STRONG));
        words.add(Block.Text.plain(facts.category().in(lang)));
        dates(certificate).forEach(fact -> words.add(Block.Text.of(fact.key() + " " + fact.value(), Block.Tone.SMALL)));
        words.add(Block.Text.plain(facts.code().value()));
        return printed(
                certificate,
                PaperSize.CARD,
                List.of(new Block.Beside(
                        words, List.of(new Block.Qr(addresses.check(facts.code()), 26, Block.Align.END)), 62)));
    }

    private byte[] printed(CertificatePaper certificate, PaperSize size, List<Block> blocks) {
        var facts = certificate.facts();
        return paper.pdf(new Sheet(
                kind(certificate) + " " + facts.serial(),
                certificate.language().locale(),
                size,
                facts.issuedOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                null,
                false,
                blocks));
    }

    private List<Block.Fact> dates(CertificatePaper certificate) {
        var facts = certificate.facts();
        var formats = new Formats(certificate.language().locale(), ZoneOffset.UTC);
        var dates = new ArrayList<>(List.of(
                new Block.Fact(text(certificate, "credentials.verify.serial"), facts.serial()),
                new Block.Fact(text(certificate, "credentials.verify.issued"), formats.day(facts.issuedOn()))));
        var until = facts.validUntil();
        if (until != null) {
            dates.add(new Block.Fact(text(certificate, "credentials.verify.until"), formats.day(until)));
        }
        return dates;
    }

    private String body(CertificatePaper certificate) {
        var country = countries.name(certificate.facts().country(), certificate.language());
        return text(certificate, "credentials.body", country);
    }

    private String kind(CertificatePaper certificate) {
        return text(
                certificate, "credentials.paper." + certificate.kind().name().toLowerCase(Locale.ROOT));
    }

    private String text(CertificatePaper certificate, String key, Object... arguments) {
        return texts.getMessage(key, arguments, certificate.language().locale());
    }

    private static Block centred(String text, Block.Tone tone) {
        return new Block.Text(text, tone, Block.Align.CENTRE);
    }
}
