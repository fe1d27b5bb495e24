package org.ozonenet.training.credentials;

import java.lang.reflect.Method;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.ozonenet.training.schemes.CategoryCode;
import org.ozonenet.training.schemes.SchemeCode;

/** Own is a certificate of a technician of Laos, foreign one of Kazakhstan. */
public class CredentialDoors implements DoorArguments {

    private static final SchemeCode SCHEME = new SchemeCode("OZN-EV");
    private static final CategoryCode HV = new CategoryCode("HV");

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (!door.getDeclaringClass().getPackageName().equals("org.ozonenet.training.credentials")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "CertificateId" -> certificate(situation);
            case "SchemeCode" -> SCHEME;
            case "CategoryCode" -> HV;
            case "PersonId" -> situation.newcomer(Function.TECHNICIAN, new Scope.Country(situation.country()));
            case "LocalDate" -> LocalDate.of(2026, 1, 15);
            default -> null;
        };
    }

    private static CertificateId certificate(Situation situation) {
        var holder = situation.newcomer(Function.TECHNICIAN, new Scope.Country(situation.country()));
        var officer = situation.somebody(Function.NOO, new Scope.Country(situation.country()));
        return situation.as(
                officer,
                () -> situation
                        .bean(CertificateDecisions.class)
                        .takeOver(holder, situation.country(), SCHEME, HV, LocalDate.of(2026, 1, 15)));
    }
}
