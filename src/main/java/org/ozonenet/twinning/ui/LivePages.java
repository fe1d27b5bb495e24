package org.ozonenet.twinning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.discussion.TopicMoved;
import org.ozonenet.twinning.enquiries.EnquiryMoved;
import org.ozonenet.twinning.enquiries.EnquirySent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;

/**
 * Tells open pages that something happened in an exchange, so that it appears without a reload. Nothing is sent but the
 * call to look again: each page asks its door anew, in the name of its own reader.
 */
@SpringComponent
class LivePages {

    private final Map<Component, Watch> open = new ConcurrentHashMap<>();

    private final boolean isOn;

    /** @param isOn the property {@code ozonenet.live-pages}: whether open pages hold a connection */
    LivePages(@Value("${ozonenet.live-pages:true}") boolean isOn) {
        this.isOn = isOn;
    }

    private record Watch(UI ui, Predicate<ExchangeId> of, Runnable look) {}

    /** Calls back, in the page's own turn, after each step in one of these exchanges; for as long as the page is open. */
    void watch(Component page, Predicate<ExchangeId> of, Runnable look) {
        page.addAttachListener(attached -> {
            var ui = attached.getUI();
            if (isOn && ui.getPushConfiguration().getPushMode() == PushMode.DISABLED && isServed(ui)) {
                ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            }
            open.put(page, new Watch(ui, of, look));
        });
        page.addDetachListener(detached -> open.remove(page));
    }

    @EventListener
    void on(EnquirySent event) {
        tell(event.exchange());
    }

    @EventListener
    void on(EnquiryMoved event) {
        tell(event.exchange());
    }

    @EventListener
    void on(TopicMoved event) {
        tell(event.exchange());
    }

    private void tell(ExchangeId exchange) {
        open.values().stream().filter(watch -> watch.of().test(exchange)).forEach(watch -> {
            try {
                watch.ui().access(() -> watch.look().run());
            } catch (UIDetachedException e) {
                // Closed at this moment.
            }
        });
    }

    private static boolean isServed(UI ui) {
        return ui.getSession().getService().ensurePushAvailable();
    }
}
