package org.ozonenet.platform.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.ozonenet.access.ActingContexts;
import org.ozonenet.access.accounts.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Sets up the one filter chain. What it does not name is refused; what it lets through meets the doors' own rules. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class FilterChain {

    private static final SecurityContextHolderStrategy CONTEXTS =
            new ActingContexts(new VaadinAwareSecurityContextHolderStrategy());

    /** The same for every filter and every door, also for those of Spring that look it up where they are made. */
    @Bean
    static SecurityContextHolderStrategy actingContexts() {
        SecurityContextHolder.setContextHolderStrategy(CONTEXTS);
        return CONTEXTS;
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, IdentityMode mode, SignIn signIn, SecurityContextHolderStrategy contexts)
            throws Exception {
        http.setSharedObject(SecurityContextHolderStrategy.class, contexts);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PlainPages.PATHS)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/*", "/css/**", "/favicon.ico", "/icons/**")
                .permitAll()
                .requestMatchers(PlainPages.SIGNED_IN)
                .authenticated()
                .requestMatchers("/webauthn/**")
                .authenticated()
                .requestMatchers("/actuator/**")
                .denyAll());
        http.headers(headers -> SecurityHeaders.set(headers, mode.formsGoTo()));
        http.addFilterBefore(new StandingFilter(signIn), AuthorizationFilter.class);
        mode.letIn(http);
        return http.with(VaadinSecurityConfigurer.vaadin(), mode::letIn).build();
    }
}
