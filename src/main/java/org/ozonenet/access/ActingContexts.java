package org.ozonenet.access;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Knows for whom the running code acts: the one named by {@link ActAs} while its work lasts, else the visitor. The
 * visitor of a screen is kept by the screen's session and would hide whoever is set beside it, therefore the one named
 * comes first.
 */
public final class ActingContexts implements SecurityContextHolderStrategy {

    private static final ScopedValue<SecurityContext> ACTING = ScopedValue.newInstance();

    private final SecurityContextHolderStrategy visitors;

    /** @param visitors knows the visitor of a request or of a screen */
    public ActingContexts(SecurityContextHolderStrategy visitors) {
        this.visitors = visitors;
    }

    static <T> T during(SecurityContext context, Supplier<T> work) {
        return ScopedValue.where(ACTING, context).call(work::get);
    }

    @Override
    public SecurityContext getContext() {
        return ACTING.isBound() ? ACTING.get() : visitors.getContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        visitors.setContext(context);
    }

    @Override
    public void clearContext() {
        visitors.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return visitors.createEmptyContext();
    }
}
