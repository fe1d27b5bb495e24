package org.ozonenet.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain of what anybody may ask for and programs ask for too: public keys, checks of certificates. It knows
 * neither sessions nor accounts, so a form there needs no token: it can do nothing in anybody's name.
 */
@Configuration(proxyBeanMethods = false)
class OpenChain {

    @Bean
    @Order(1)
    SecurityFilterChain openPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(PlainPages.OPEN)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> SecurityHeaders.setPlain(headers))
                .build();
    }
}
