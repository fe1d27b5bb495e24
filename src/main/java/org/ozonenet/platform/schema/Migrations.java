package org.ozonenet.platform.schema;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Sees to it that the store has today's form before anybody works with it. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    @Bean
    Schema schema(Clock clock, MongoDatabaseFactory store) {
        var schema = Schema.ofThisProgram(clock);
        schema.bringUpToDate(store.getMongoDatabase());
        return schema;
    }

    @Bean
    static BeanFactoryPostProcessor schemaFirst() {
        return beans -> beans.getBeanDefinition("mongoTemplate").setDependsOn("schema");
    }
}
