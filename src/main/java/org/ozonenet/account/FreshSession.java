package org.ozonenet.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.ozonenet.access.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in, in a new session, somebody who has just shown a link that works once. */
@Component
class FreshSession {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    FreshSession() {}

    void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        // The roles follow at the next request, from the record of grants.
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.value(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.OTT_AUTHORITY))));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
