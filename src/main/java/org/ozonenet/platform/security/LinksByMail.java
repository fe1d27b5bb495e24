package org.ozonenet.platform.security;

import org.jspecify.annotations.Nullable;
import org.ozonenet.access.accounts.SignInLinks;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** Takes the links back in that went out by mail. They are sent from the sign-in page, which counts who asks. */
final class LinksByMail implements OneTimeTokenService {

    private final SignInLinks links;

    LinksByMail(SignInLinks links) {
        this.links = links;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        throw new UnsupportedOperationException("Links are sent from the sign-in page");
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken shown) {
        var token = shown.getTokenValue();
        return token == null
                ? null
                : links.use(token)
                        .map(used ->
                                new DefaultOneTimeToken(token, used.person().value(), used.expiresAt()))
                        .orElse(null);
    }
}
