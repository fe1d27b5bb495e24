package org.ozonenet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

class ActingContextsTests {

    private static final SecurityContext VISITOR =
            new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("visitor", null, List.of()));

    private final ActAs actAs = new ActAs();
    private SecurityContextHolderStrategy before;

    @BeforeEach
    void aScreenKnowsItsVisitorWhateverIsSetBesideIt() {
        before = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(new ActingContexts(new ScreenOfTheVisitor()));
    }

    @AfterEach
    void restore() {
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    @Test
    void actsAsTheProcessAlthoughTheScreenBelongsToAVisitor() {
        assertThat(actAs.process(ActingContextsTests::acting)).isEqualTo("the-process");
        assertThat(acting()).isEqualTo("visitor");
    }

    @Test
    void actsAsThePersonNamedLastAndThenAsTheOneBefore() {
        var inside = actAs.process(
                () -> actAs.person(new PersonId("someone"), ActingContextsTests::acting) + " " + acting());

        assertThat(inside).isEqualTo("someone the-process");
    }

    @Test
    void isTheVisitorAgainWhenTheWorkFails() {
        assertThatThrownBy(() -> actAs.process(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(acting()).isEqualTo("visitor");
    }

    private static String acting() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }

    private static final class ScreenOfTheVisitor implements SecurityContextHolderStrategy {

        @Override
        public SecurityContext getContext() {
            return VISITOR;
        }

        @Override
        public void setContext(SecurityContext context) {}

        @Override
        public void clearContext() {}

        @Override
        public SecurityContext createEmptyContext() {
            return new SecurityContextImpl();
        }
    }
}
