package org.ozonenet.platform.security;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.accounts.SignIn;
import org.ozonenet.access.accounts.Standing;
import org.ozonenet.access.accounts.TooManyGuessesException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets somebody in by sign-in name and password; the name of the authentication is the person's identifier. */
final class PersonByPassword implements AuthenticationProvider {

    private final SignIn signIn;

    PersonByPassword(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var password = shown.getCredentials() instanceof String text ? text : "";
        try {
            var person = signIn.byPassword(shown.getName(), password, addressOf(shown))
                    .orElseThrow(() -> new BadCredentialsException("Name and password do not belong together"));
            var functions = signIn.standing(person).map(Standing::functions).orElse(Set.of());
            var authorities = new ArrayList<GrantedAuthority>(Roles.of(functions));
            authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
            var result = UsernamePasswordAuthenticationToken.authenticated(person.value(), null, authorities);
            result.setDetails(shown.getDetails());
            return result;
        } catch (TooManyGuessesException e) {
            throw new LockedException("Too many tries", e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String addressOf(Authentication shown) {
        @Nullable Object details = shown.getDetails();
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
    }
}
