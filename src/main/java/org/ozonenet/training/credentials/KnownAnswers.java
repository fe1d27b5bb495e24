package org.ozonenet.training.credentials;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.ozonenet.kernel.Lang;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Gives a page of the public check that was made a moment ago, before anything else looks at the request: at a border
 * many ask for the same one. It says word for word and header for header what the whole way says; what it does not
 * know goes the whole way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KnownAnswers extends HttpFilter {

    private static final String BELOW = "/verify/";
    private static final String LANGUAGE_COOKIE = "ozn-lang";

    /** What {@code platform} says about pages that know neither sessions nor accounts; a test compares the two. */
    static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'; script-src 'self';"
            + " style-src 'self'";

    private final transient VerifyAnswers answers;
    private final transient Knocking knocking;

    KnownAnswers(VerifyAnswers answers, Knocking knocking) {
        this.answers = answers;
        this.knocking = knocking;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = request.getRequestURI();
        if (!address.startsWith(BELOW)
                || !request.getMethod().equals("GET")
                || request.getQueryString() != null
                || knocking.mustWait(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        var known = answers.known(address.substring(BELOW.length()), language(request));
        if (known.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-XSS-Protection", "0");
        response.setContentLength(known.get().length);
        response.getOutputStream().write(known.get());
    }

    private static Lang language(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(LANGUAGE_COOKIE)) {
                    return Lang.of(Locale.forLanguageTag(cookie.getValue()));
                }
            }
        }
        return Lang.of(request.getLocale());
    }
}
