package org.ozonenet.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the portal, in UTC. Tests put another in its place. */
@Configuration(proxyBeanMethods = false)
class SystemClock {

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * With sample data the clock can go ahead, so that what comes with the years can be seen: reminders, expiry, renewal.
     *
     * @param daysAhead the property {@code ozonenet.demo.days-ahead}
     */
    @Bean
    @Profile("demo")
    Clock clockAhead(@Value("${ozonenet.demo.days-ahead:0}") int daysAhead) {
        return daysAhead == 0 ? Clock.systemUTC() : Clock.offset(Clock.systemUTC(), Duration.ofDays(daysAhead));
    }
}
