package org.ozonenet.platform.store;

import java.util.ArrayList;
import java.util.HashSet;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How our types stand in the store: records of one text as that text, days and local times as ISO text, moments as
 * moments, decimals as Decimal128, and what has several forms under its {@link TypeAlias}.
 */
@Configuration(proxyBeanMethods = false)
class Mapping {

    private static final String OURS = "org.ozonenet";

    /** All aliases are known before the first document is read, whether or not one has been written in this process. */
    @Bean
    static MongoManagedTypes storedTypes(ApplicationContext context) throws ClassNotFoundException {
        var scanner = new EntityScanner(context);
        var types = new HashSet<Class<?>>(scanner.scan(Document.class));
        types.addAll(scanner.scan(TypeAlias.class));
        return MongoManagedTypes.fromIterable(types);
    }

    @Bean
    MongoCustomConversions conversions() {
        var converters = new ArrayList<Object>(TextConverters.all());
        ValueRecords.below(OURS).stream().map(ValueRecords::converter).forEach(converters::add);
        return MongoCustomConversions.create(
                adapter -> adapter.registerConverters(converters).bigDecimal(BigDecimalRepresentation.DECIMAL128));
    }
}
