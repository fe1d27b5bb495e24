package org.ozonenet.platform.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.net.URI;
import org.ozonenet.access.accounts.OutsideIdentities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * Accounts of a Keycloak, by OpenID Connect: authorisation code with PKCE. Without a secret the client is a public
 * one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ozonenet.identity", havingValue = "keycloak")
class KeycloakIdentity {

    private static final String ID = "keycloak";

    private final String issuer;

    KeycloakIdentity(@Value("${ozonenet.keycloak.issuer}") String issuer) {
        this.issuer = issuer;
    }

    /** Asked for when the first person signs in, so that the portal starts without the provider. */
    @Bean
    ClientRegistrationRepository keycloakClient(
            @Value("${ozonenet.keycloak.client:ozonenet}") String client,
            @Value("${ozonenet.keycloak.secret:}") String secret) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(client, secret)));
    }

    private ClientRegistration registration(String client, String secret) {
        var registration = ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(client)
                .scope("openid", "profile", "email");
        return secret.isEmpty()
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(secret).build();
    }

    @Bean
    IdentityMode keycloakMode(OutsideIdentities identities) {
        var people = new OutsidePeople(identities);
        return new IdentityMode() {
            @Override
            public void letIn(HttpSecurity http) {
                http.oauth2Login(login -> login.loginPage(SIGN_IN)
                        .userInfoEndpoint(info -> info.oidcUserService(people))
                        .failureHandler((request, response, failure) ->
                                response.sendRedirect(request.getContextPath() + SIGN_IN + "?refused")));
            }

            @Override
            public void letIn(VaadinSecurityConfigurer vaadin) {
                vaadin.oauth2LoginPage(SIGN_IN, "{baseUrl}/signed-out");
            }

            @Override
            public String formsGoTo() {
                var address = URI.create(issuer);
                return " %s://%s".formatted(address.getScheme(), address.getAuthority());
            }
        };
    }
}
