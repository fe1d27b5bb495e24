package org.ozonenet.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Runs a test, or all of a class, as a person with this function, who is in the store with the grant on record. Needs
 * an application context, for example that of {@link org.ozonenet.RoomTest}.
 *
 * <p>The same function and place give the same person within one test class. For a second person in a test see
 * {@link TestPersons}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInPerson.class)
public @interface SignedInAs {

    Function function();

    /** Where the function is held: an ISO 3166-1 code, or empty. */
    String country() default "";

    /** Where the function is held: a network, or empty. */
    String network() default "";

    /** Where the function is held: an organisation, or empty. Where all three are empty it is the whole portal. */
    String organisation() default "";
}
