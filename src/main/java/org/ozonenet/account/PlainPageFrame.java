package org.ozonenet.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ozonenet.kernel.Lang;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page without Vaadin has around it: its language, and the links to itself in the other languages. */
@ControllerAdvice
class PlainPageFrame {

    /**
     * A link to the same page in another language.
     *
     * @param code as in the attribute {@code lang} of the page
     */
    record LanguageLink(String code, String name, String address, boolean current) {}

    @ModelAttribute("lang")
    String lang(Locale locale) {
        return Lang.of(locale).code();
    }

    @ModelAttribute("languages")
    List<LanguageLink> languages(HttpServletRequest request, Locale locale) {
        return Arrays.stream(Lang.values())
                .map(lang ->
                        new LanguageLink(lang.code(), lang.ownName(), here(request, lang), lang == Lang.of(locale)))
                .toList();
    }

    private static String here(HttpServletRequest request, Lang lang) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("lang", lang.code())
                .build(true)
                .toUriString();
    }
}
