package org.ozonenet.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ozonenet.access.Function;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The coarse roles that routes and the menu look at: {@code ADMIN} for an administrator, else the function's name.
 * They come from the record of grants at each request; doors do not look at them.
 */
final class Roles {

    private Roles() {}

    static Collection<GrantedAuthority> of(Set<Function> functions) {
        return functions.stream().map(Roles::of).toList();
    }

    private static GrantedAuthority of(Function function) {
        return new SimpleGrantedAuthority("ROLE_" + (function == Function.ADMINISTRATOR ? "ADMIN" : function.name()));
    }

    static boolean isRole(GrantedAuthority authority) {
        var name = authority.getAuthority();
        return name == null || name.startsWith("ROLE_");
    }

    /** Whether two collections name the same roles. */
    static boolean same(Collection<? extends GrantedAuthority> held, Collection<? extends GrantedAuthority> now) {
        return names(held).equals(names(now));
    }

    private static Set<String> names(Collection<? extends GrantedAuthority> authorities) {
        return Set.copyOf(authorities.stream()
                .filter(Roles::isRole)
                .map(authority -> String.valueOf(authority.getAuthority()))
                .distinct()
                .toList());
    }

    static List<GrantedAuthority> factorsOf(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .filter(authority -> !isRole(authority))
                .<GrantedAuthority>map(authority -> authority)
                .toList();
    }
}
