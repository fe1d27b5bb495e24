package org.ozonenet.directory;

import java.util.Locale;
import java.util.Optional;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind the link of a reminder: no session, no scripts. Looking confirms nothing, because programs that read
 * mails follow links as well.
 */
@Controller
class ConfirmPages {

    private static final String PAGE = "directory/confirm";

    private final ConfirmLinks links;

    ConfirmPages(ConfirmLinks links) {
        this.links = links;
    }

    static String confirmAddress(EntryId entry, String secret) {
        return "verify/contact/" + entry.value() + "/" + secret;
    }

    static String entryAddress(EntryId entry) {
        return "directory/" + entry.value();
    }

    @GetMapping("/verify/contact/{entry}/{secret}")
    ModelAndView ask(@PathVariable String entry, @PathVariable String secret, Locale locale) {
        var asked = Id.isValid(entry) ? links.open(new EntryId(entry), secret) : Optional.<ConfirmLinks.Asked>empty();
        if (asked.isEmpty()) {
            return spent();
        }
        var page = new ModelAndView(PAGE);
        page.addObject("state", "ask");
        page.addObject("name", asked.get().name().shown().in(Lang.of(locale)));
        page.addObject("functions", asked.get().functions());
        page.addObject("ways", asked.get().ways());
        page.addObject("entry", entryAddress(new EntryId(entry)));
        return page;
    }

    @PostMapping("/verify/contact/{entry}/{secret}")
    ModelAndView confirm(@PathVariable String entry, @PathVariable String secret) {
        if (!Id.isValid(entry) || !links.confirm(new EntryId(entry), secret)) {
            return spent();
        }
        var page = new ModelAndView(PAGE);
        page.addObject("state", "done");
        return page;
    }

    private static ModelAndView spent() {
        var page = new ModelAndView(PAGE, HttpStatus.NOT_FOUND);
        page.addObject("state", "spent");
        return page;
    }
}
