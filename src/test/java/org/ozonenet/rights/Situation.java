package org.ozonenet.rights;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.springframework.context.ApplicationContext;

/**
 * Who knocks at a door, and whether what they ask for is their own.
 *
 * @param actor a person who has only called doors of the same class, for what is their own or for what is not; where
 *     nobody is signed in, somebody else
 * @param function the only one that the actor holds; null where nobody is signed in
 */
public record Situation(
        ApplicationContext context,
        PersonId actor,
        @Nullable Function function,
        boolean own) {

    static final Iso2 OWN_COUNTRY = new Iso2("LA");
    static final Iso2 FOREIGN_COUNTRY = new Iso2("KZ");

    static Scope scope(Function function) {
        return switch (function) {
            case NETWORK_COORDINATOR -> Scope.network(NetworkId.SEA);
            case PARTNER -> Scope.organisation("unep");
            case ADMINISTRATOR -> Scope.portal();
            default -> new Scope.Country(OWN_COUNTRY);
        };
    }

    /** The actor's country, or that of the network in which the actor works; else a country of another network. */
    public Iso2 country() {
        return own ? OWN_COUNTRY : FOREIGN_COUNTRY;
    }

    public NetworkId network() {
        return own ? NetworkId.SEA : NetworkId.ECA;
    }

    /** The actor, or an officer of Kazakhstan. */
    public PersonId person() {
        return own ? actor : somebody(Function.NOO, new Scope.Country(FOREIGN_COUNTRY));
    }

    /** The person with that function there, whom all calls share. */
    public PersonId somebody(Function held, Scope scope) {
        return TestPersons.in(context).with(held, scope);
    }

    /** A new person with that function there. */
    public PersonId newcomer(Function held, Scope scope) {
        return TestPersons.in(context).named("newcomer-" + Id.random(), held, scope);
    }

    /** Does something as another person, to prepare what the actor then asks for. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return context.getBean(ActAs.class).person(person, work);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
