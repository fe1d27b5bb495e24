package org.ozonenet.platform.security;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.TakenException;
import org.ozonenet.access.accounts.LinkRefusedException;
import org.ozonenet.access.accounts.OutsideIdentities;
import org.ozonenet.access.accounts.OutsideIdentities.Identity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds the person behind a verified identity token. Of its claims only issuer, subject, verified address and name are
 * looked at; what it says about roles or groups gives nothing.
 */
final class OutsidePeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(OutsidePeople.class);

    private final OutsideIdentities identities;

    OutsidePeople(OutsideIdentities identities) {
        this.identities = identities;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        return find(identity(token))
                .map(person -> new OutsidePerson(token, person))
                .orElseThrow(() -> new OAuth2AuthenticationException("nobody_here"));
    }

    private Optional<PersonId> find(Identity identity) {
        var invitation = takeFromSession(OutsideIdentities.INVITATION);
        var setup = takeFromSession(OutsideIdentities.SETUP);
        try {
            return setup == null
                    ? identities.signIn(identity, invitation)
                    : Optional.of(identities.signInAsFirstAdministrator(identity, setup));
        } catch (LinkRefusedException | TakenException | IllegalArgumentException e) {
            LOG.info("An identity was not linked: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Identity identity(OidcIdToken token) {
        var verified = Boolean.TRUE.equals(token.getEmailVerified());
        var name = token.getFullName();
        return new Identity(
                Objects.requireNonNull(token.getIssuer()).toString(),
                Objects.requireNonNull(token.getSubject()),
                verified ? token.getEmail() : null,
                name == null ? "OzoneNet" : name);
    }

    private static @Nullable String takeFromSession(String attribute) {
        var session = session();
        if (session == null || !(session.getAttribute(attribute) instanceof String value)) {
            return null;
        }
        session.removeAttribute(attribute);
        return value;
    }

    private static @Nullable HttpSession session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getSession(false)
                : null;
    }

    /** The person, whose name is the identifier in the register; the token is kept for signing out there too. */
    private static final class OutsidePerson extends DefaultOidcUser {

        private final String person;

        OutsidePerson(OidcIdToken token, PersonId person) {
            super(
                    List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)),
                    token);
            this.person = person.value();
        }

        @Override
        public String getName() {
            return person;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OutsidePerson same && same.person.equals(person) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return person.hashCode();
        }
    }
}
