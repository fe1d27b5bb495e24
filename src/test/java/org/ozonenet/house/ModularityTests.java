package org.ozonenet.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ozonenet.Portal;
import org.ozonenet.house.redmodules.RedApplication;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The rooms, their doors and the arrows between them, as each room's package-info declares them. */
class ModularityTests {

    @Test
    void roomsKeepToTheirDoorsAndDeclaredArrows() {
        ApplicationModules.of(Portal.class).verify();
    }

    @Test
    void anUndeclaredArrowIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of(RedApplication.class, location -> true)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("lower");
    }
}
