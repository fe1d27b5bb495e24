package org.ozonenet.access.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.kernel.SecretToken;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks, hashes and compares passwords. */
@Component
class Passwords {

    // 19 MiB, two passes, one lane: the least that OWASP's password storage sheet names for Argon2id.
    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final PasswordPolicy policy = new PasswordPolicy(commonOnes());
    private final String nobodysHash = hash(SecretToken.random().value());

    Passwords() {}

    /**
     * The hash of a password that may be chosen.
     *
     * @param names what the person is called
     * @throws PasswordRefusedException if it may not
     */
    String chosen(String password, Collection<String> names) {
        policy.objection(password, names).ifPresent(reason -> {
            throw new PasswordRefusedException(reason);
        });
        return hash(password);
    }

    /** Whether the password is the one of the hash. Takes as long where there is no hash. */
    boolean matches(String password, Optional<String> hash) {
        if (password.length() > PasswordPolicy.LONGEST * 2) {
            return false;
        }
        return encoder.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
    }

    private String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("A password has a hash");
        }
        return hash;
    }

    private static Set<String> commonOnes() {
        try (var list = new ClassPathResource("access/common-passwords.txt").getInputStream()) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
