package org.ozonenet.access;

import java.util.Optional;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Networks;
import org.springframework.stereotype.Component;

/** Decides, for the current actor, what the doors of all rooms ask. What no rule permits is refused. */
@Component
public class Rights {

    private final CurrentActor currentActor;
    private final Networks networks;
    private final Spaces spaces;

    Rights(CurrentActor currentActor, Networks networks, Spaces spaces) {
        this.currentActor = currentActor;
        this.networks = networks;
        this.spaces = spaces;
    }

    /**
     * The first line of a door's method.
     *
     * @return the actor, for the record
     * @throws NotAllowedException if the rule of the action does not permit it
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if nobody is
     *     signed in
     */
    public Actor require(Action action, Target target) {
        var actor = currentActor.require();
        if (!permits(actor, action, target)) {
            throw new NotAllowedException(action);
        }
        return actor;
    }

    /** Whether the current actor may; false where nobody is signed in. For views that show or hide a button. */
    public boolean allows(Action action, Target target) {
        return currentActor.find().map(actor -> permits(actor, action, target)).orElse(false);
    }

    private boolean permits(Actor actor, Action action, Target target) {
        var role = Optional.ofNullable(target.space())
                .flatMap(space -> spaces.roleOf(actor.person(), space))
                .orElse(null);
        return action.rule().permits(actor, target, new Rule.Circumstances(role, this::belongs));
    }

    private boolean belongs(Iso2 country, NetworkId network) {
        return networks.of(country).contains(network);
    }
}
