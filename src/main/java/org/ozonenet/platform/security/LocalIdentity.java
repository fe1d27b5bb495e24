package org.ozonenet.platform.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.ozonenet.access.accounts.Passkeys;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.access.accounts.SignIn;
import org.ozonenet.access.accounts.SignInLinks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The portal's own accounts: a password, a passkey or a link by mail. */
@Component
@ConditionalOnProperty(name = "ozonenet.identity", havingValue = "local", matchIfMissing = true)
final class LocalIdentity implements IdentityMode {

    private final SignIn signIn;
    private final SignInLinks links;
    private final Passkeys passkeys;
    private final PortalAddress address;

    LocalIdentity(SignIn signIn, SignInLinks links, Passkeys passkeys, PortalAddress address) {
        this.signIn = signIn;
        this.links = links;
        this.passkeys = passkeys;
        this.address = address;
    }

    @Override
    public void letIn(HttpSecurity http) {
        var persons = new PersonDetails(signIn);
        var byMail = new LinksByMail(links);
        http.setSharedObject(UserDetailsService.class, persons);
        http.setSharedObject(PublicKeyCredentialUserEntityRepository.class, new PasskeyHolders(passkeys));
        http.setSharedObject(UserCredentialRepository.class, new PasskeyRecords(passkeys));
        http.authenticationProvider(new PersonByPassword(signIn))
                .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(backToThePage()))
                .oneTimeTokenLogin(link -> link.loginPage(SIGN_IN)
                        .tokenService(byMail)
                        .authenticationProvider(new OneTimeTokenAuthenticationProvider(byMail, persons))
                        .loginProcessingUrl(SIGN_IN + "/once")
                        .showDefaultSubmitPage(false)
                        .generateRequestResolver(request -> null)
                        .tokenGenerationSuccessHandler((request, response, token) -> response.sendError(404))
                        .authenticationFailureHandler((request, response, failure) ->
                                response.sendRedirect(request.getContextPath() + SIGN_IN + "?link")))
                .webAuthn(passkey -> passkey.rpId(address.host())
                        .allowedOrigins(address.base())
                        .disableDefaultRegistrationPage(true));
    }

    @Override
    public void letIn(VaadinSecurityConfigurer vaadin) {
        vaadin.loginView(SIGN_IN, "/signed-out");
    }

    private static AuthenticationFailureHandler backToThePage() {
        return (request, response, failure) ->
                response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + reason(failure));
    }

    private static String reason(Exception failure) {
        return failure instanceof LockedException ? "wait" : "wrong";
    }
}
