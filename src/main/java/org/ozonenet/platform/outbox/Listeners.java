package org.ozonenet.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.DomainEvent;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Calls every listener of an event, also those behind one that fails. Elsewhere Spring stops at the first failure and
 * throws it; for events that are not relayed here it still does.
 */
@Component(AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME)
class Listeners extends SimpleApplicationEventMulticaster {

    private static final ThreadLocal<@Nullable List<Throwable>> FAILURES = new ThreadLocal<>();

    Listeners(BeanFactory beans) {
        super(beans);
        setErrorHandler(Listeners::note);
    }

    /** Tells all listeners, and returns what those that failed threw. */
    static List<Throwable> tell(ApplicationEventPublisher publisher, DomainEvent event) {
        var failures = new ArrayList<Throwable>();
        FAILURES.set(failures);
        try {
            publisher.publishEvent(event);
            return failures;
        } finally {
            FAILURES.remove();
        }
    }

    private static void note(Throwable failure) {
        var failures = FAILURES.get();
        if (failures != null) {
            failures.add(failure);
        } else if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (failure instanceof Error error) {
            throw error;
        } else {
            throw new IllegalStateException(failure);
        }
    }
}
