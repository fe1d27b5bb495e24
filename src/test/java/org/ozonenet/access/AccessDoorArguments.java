package org.ozonenet.access;

import java.lang.reflect.Method;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.accounts.InvitationDraft;
import org.ozonenet.access.accounts.InvitationId;
import org.ozonenet.access.accounts.Invitations;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;

/** Arguments for the doors of access: a technician of the own country or of a foreign one. */
final class AccessDoorArguments implements DoorArguments {

    private @Nullable PersonId technician;

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (type == NewPerson.class) {
            return newPerson(situation);
        } else if (type == InvitationDraft.class) {
            return draft(situation);
        } else if (type == InvitationId.class) {
            return situation.as(
                    situation.somebody(Function.NOO, new Scope.Country(situation.country())),
                    () -> situation.bean(Invitations.class).invite(draft(situation)));
        } else if (door.getDeclaringClass() == Grants.class && !door.getName().equals("history")) {
            return grantArgument(type, situation);
        }
        return null;
    }

    private @Nullable Object grantArgument(Class<?> type, Situation situation) {
        if (type == Function.class) {
            return Function.TECHNICIAN;
        } else if (type == PersonId.class) {
            technician = situation.newcomer(Function.TECHNICIAN, new Scope.Country(situation.country()));
            return technician;
        } else if (type == GrantId.class) {
            return situation
                    .as(technician, () -> situation.bean(Grants.class).history(technician))
                    .getFirst()
                    .grant();
        }
        return null;
    }

    private static NewPerson newPerson(Situation situation) {
        var name = "new-" + Id.random();
        return new NewPerson(
                PersonId.random(),
                name,
                "Newcomer",
                name + "@example.org",
                Lang.EN,
                ZoneOffset.UTC,
                new ActsFor(Function.TECHNICIAN, new Scope.Country(situation.country())),
                null);
    }

    private static InvitationDraft draft(Situation situation) {
        return new InvitationDraft(
                "asked-" + Id.random() + "@example.org",
                "Somebody",
                Function.TECHNICIAN,
                new Scope.Country(situation.country()),
                Lang.EN);
    }
}
