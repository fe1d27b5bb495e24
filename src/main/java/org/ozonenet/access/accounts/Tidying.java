package org.ozonenet.access.accounts;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Clears away each hour what no longer has any effect; done by several nodes at once it does no harm. */
@Configuration(proxyBeanMethods = false)
class Tidying {

    private final Guesses guesses;
    private final SignInLinks links;

    Tidying(Guesses guesses, SignInLinks links) {
        this.guesses = guesses;
        this.links = links;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void tidy() {
        guesses.tidy();
        links.tidy();
    }
}
