package org.ozonenet.platform.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** By whose accounts persons sign in: the portal's own, or an identity provider's. */
interface IdentityMode {

    /** Where the sign-in page is, in both modes. */
    String SIGN_IN = "/sign-in";

    void letIn(HttpSecurity http) throws Exception;

    void letIn(VaadinSecurityConfigurer vaadin);

    /** Origins outside to which a form of the portal may lead, each with a blank before it. */
    default String formsGoTo() {
        return "";
    }
}
