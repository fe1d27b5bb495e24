package org.ozonenet;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each application context of a {@link RoomTest} a store of its own. */
public final class TestStore implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return AnnotatedElementUtils.hasAnnotation(testClass, RoomTest.class) ? new Chosen(server()) : null;
    }

    /** The server that the tests are to use, or null for the store in memory. */
    public static @Nullable String server() {
        return System.getenv("OZONENET_TEST_MONGODB_URI");
    }

    private record Chosen(@Nullable String server) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test store", properties()));
            if (server != null) {
                context.addApplicationListener(event -> {
                    if (event instanceof ContextClosedEvent) {
                        drop(context);
                    }
                });
            }
        }

        private Map<String, Object> properties() {
            if (server == null) {
                return Map.of("ozonenet.data", "memory:");
            }
            return Map.of(
                    "spring.mongodb.uri",
                    server,
                    "spring.mongodb.database",
                    "test-" + Id.random(),
                    "ozonenet.data",
                    "target/data");
        }

        private static void drop(ConfigurableApplicationContext context) {
            var name = Objects.requireNonNull(context.getEnvironment().getProperty("spring.mongodb.database"));
            context.getBean(MongoClient.class).getDatabase(name).drop();
        }
    }
}
