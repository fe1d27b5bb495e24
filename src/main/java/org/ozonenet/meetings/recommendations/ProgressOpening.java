package org.ozonenet.meetings.recommendations;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Opens a document for each country that a recommendation is addressed to. Hearing the same twice changes nothing: the
 * identifier says which country and recommendation it is.
 */
@Component
class ProgressOpening {

    private final ProgressStore store;

    ProgressOpening(ProgressStore store) {
        this.store = store;
    }

    @EventListener
    void on(RecommendationAgreed agreed) {
        for (var country : agreed.countries()) {
            var progress = CountryProgress.opened(agreed.recommendation(), agreed.meeting(), country);
            if (!store.existsById(progress.id())) {
                open(progress);
            }
        }
    }

    private void open(CountryProgress progress) {
        try {
            store.save(progress);
        } catch (DuplicateKeyException opened) {
            // Another node heard it at the same moment.
        }
    }
}
