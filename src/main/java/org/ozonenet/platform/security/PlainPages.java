package org.ozonenet.platform.security;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages that need no sign-in and no Vaadin: signing in, being invited, first set-up, errors, and what they load. */
final class PlainPages {

    static final String[] PATHS = {
        "/sign-in",
        "/sign-in/**",
        "/signed-out",
        "/invitation",
        "/invitation/**",
        "/setup",
        "/setup/**",
        "/error",
        "/plain/**"
    };

    /** What has no session at all, see {@link OpenChain}. */
    static final String[] OPEN = {
        "/.well-known/jwks.json",
        "/seals/*",
        "/verify",
        "/verify/**",
        "/badges/**",
        "/courses",
        "/courses/*",
        "/learn/**",
        "/ims/case/**",
        "/api/v1/**",
        "/calendar/*",
        "/answer/*",
        "/answer/*/*"
    };

    /** What is plain as well, and for those who are signed in. */
    static final String[] SIGNED_IN = {
        "/passkey",
        "/assess/**",
        "/certificate/**",
        "/learning/**",
        "/quiz/**",
        "/test/**",
        "/pocket/**",
        "/meetings/*/live/**",
        "/meetings/*/register",
        "/meetings/*/register/*",
        "/attend/**"
    };

    /** These, and the plain pages for those who are signed in. */
    static final RequestMatcher MATCHER =
            new OrRequestMatcher(Stream.concat(Arrays.stream(PATHS), Arrays.stream(SIGNED_IN))
                    .<RequestMatcher>map(
                            path -> PathPatternRequestMatcher.withDefaults().matcher(path))
                    .toList());

    private PlainPages() {}
}
