package org.ozonenet.platform.store;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The embedded store, where no server is named by {@code spring.mongodb.uri}. */
@Configuration(proxyBeanMethods = false)
@Conditional(StoreBeans.NoServerNamed.class)
class StoreBeans {

    /** @param data the data folder, or {@code memory:} for a store that is gone with the process (tests) */
    @Bean(destroyMethod = "close")
    EmbeddedStore embeddedStore(@Value("${ozonenet.data:data}") String data) {
        return data.equals("memory:") ? EmbeddedStore.inMemory() : EmbeddedStore.open(Path.of(data));
    }

    @Bean
    MongoConnectionDetails embeddedStoreAddress(EmbeddedStore store) {
        return new MongoConnectionDetails() {
            @Override
            public ConnectionString getConnectionString() {
                return store.address();
            }
        };
    }

    static final class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.mongodb.uri");
        }
    }
}
