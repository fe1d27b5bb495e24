package org.ozonenet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.accounts.SignIn;
import org.ozonenet.access.accounts.Standing;
import org.ozonenet.kernel.Id;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request how the account stands: a session that was ended elsewhere, or whose account was closed, is
 * over now, and the roles are those of this moment.
 */
final class StandingFilter extends OncePerRequestFilter {

    /** The session attribute with the moment until which an older session was confirmed, by a new password. */
    static final String CONFIRMED_AT = StandingFilter.class.getName() + ".confirmedAt";

    private final SignIn signIn;

    StandingFilter(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken)) {
            standing(authentication)
                    .filter(standing -> standing.continues(begun(request, authentication)))
                    .ifPresentOrElse(standing -> refresh(authentication, standing), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<Standing> standing(Authentication authentication) {
        var name = authentication.getName();
        return Id.isValid(name) ? signIn.standing(new PersonId(name)) : Optional.empty();
    }

    /** When the person last gave a proof; long ago where the authentication does not say. */
    private static Instant begun(HttpServletRequest request, Authentication authentication) {
        var proof = authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(authority -> ((FactorGrantedAuthority) authority).getIssuedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(CONFIRMED_AT) instanceof Instant confirmed
                        && confirmed.isAfter(proof)
                ? confirmed
                : proof;
    }

    private static void refresh(Authentication authentication, Standing standing) {
        var roles = Roles.of(standing.functions());
        if (Roles.same(authentication.getAuthorities(), roles)) {
            return;
        }
        var all = new ArrayList<>(Roles.factorsOf(authentication.getAuthorities()));
        all.addAll(roles);
        var fresh = authentication.toBuilder()
                .authorities(held -> {
                    held.clear();
                    held.addAll(all);
                })
                .build();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(fresh);
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
