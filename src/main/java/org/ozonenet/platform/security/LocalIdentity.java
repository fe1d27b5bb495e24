package org.ozonenet.platform.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.ozonenet.access.accounts.SignIn;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** The portal's own accounts. */
final class LocalIdentity implements IdentityMode {

    private final SignIn signIn;

    LocalIdentity(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void letIn(HttpSecurity http) {
        http.authenticationProvider(new PersonByPassword(signIn))
                .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(backToThePage()));
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
