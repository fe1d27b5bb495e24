package org.ozonenet.platform.security;

import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told about every page. */
final class SecurityHeaders {

    private static final String ALL = "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'%s;";

    // Flow puts its start into the page and runs what the server sends as functions, so both must be allowed there.
    private static final String WORKING_PAGES =
            ALL + " script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    private static final String PLAIN_PAGES = ALL + " script-src 'self'; style-src 'self'";

    private SecurityHeaders() {}

    /** What is told about pages that know neither sessions nor accounts. */
    static void setPlain(HeadersConfigurer<?> headers) {
        headers.frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_PAGES.formatted("")));
    }

    /** @param formsGoTo where forms may go beside the portal itself, each with a blank before it; may be empty */
    static void set(HeadersConfigurer<?> headers, String formsGoTo) {
        headers.frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), geolocation=(self), microphone=(), payment=(), usb=(),"
                                + " publickey-credentials-get=(self), publickey-credentials-create=(self)"))
                .addHeaderWriter((request, response) -> response.setHeader(
                        "Content-Security-Policy",
                        (PlainPages.MATCHER.matches(request) ? PLAIN_PAGES : WORKING_PAGES).formatted(formsGoTo)));
    }
}
