package org.ozonenet.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTests {

    private final PasswordPolicy policy = new PasswordPolicy(Set.of("password", "qwertyuiop", "пароль", "letmein"));

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "Password1234, COMMON",
        "passwordpassword, COMMON",
        "p.a.s.s.w.o.r.d.2026, COMMON",
        "парольпароль, COMMON",
        "aaaaaaaaaaaaaaa, COMMON",
        "ababababababab, COMMON",
        "noo.la@example.org, LIKE_A_NAME",
        "NooLaExampleOrg12, LIKE_A_NAME",
        "ozonenet-2026, LIKE_A_NAME",
    })
    void refuses(String password, PasswordRefusedException.Reason reason) {
        assertThat(policy.objection(password, List.of("noo.la", "noo.la@example.org")))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"seven slow barges", "тихий вечер у реки", "озон и хладагенты 11", "correct-horse-battery"})
    void accepts(String password) {
        assertThat(policy.objection(password, List.of("noo.la", "noo.la@example.org")))
                .isEmpty();
    }
}
