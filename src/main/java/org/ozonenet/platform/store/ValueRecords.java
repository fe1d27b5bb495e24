package org.ozonenet.platform.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.util.ClassUtils;

/**
 * Stores every record of ours that has one component, a text named {@code value}, as that bare text: identifiers,
 * country codes, networks.
 */
final class ValueRecords {

    private ValueRecords() {}

    /** All such records below a package. */
    static Set<Class<?>> below(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isIndependent();
            }
        };
        scanner.addIncludeFilter((reader, factory) ->
                "java.lang.Record".equals(reader.getClassMetadata().getSuperClassName()));
        return scanner.findCandidateComponents(basePackage).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ValueRecords.class.getClassLoader()))
                .filter(ValueRecords::isValue)
                .collect(Collectors.toSet());
    }

    static boolean isValue(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1 && isText(type.getRecordComponents()[0]);
    }

    private static boolean isText(RecordComponent component) {
        return component.getName().equals("value") && component.getType() == String.class;
    }

    /** Both directions for one record. */
    static GenericConverter converter(Class<?> type) {
        return new ByItsText(type);
    }

    private static final class ByItsText implements GenericConverter {

        private final Class<?> type;
        private final Method value;
        private final Constructor<?> constructor;

        ByItsText(Class<?> type) {
            this.type = type;
            try {
                value = type.getRecordComponents()[0].getAccessor();
                constructor = type.getDeclaredConstructor(String.class);
                value.setAccessible(true);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is not a record of one text", e);
            }
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class), new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (source == null) {
                return null;
            }
            try {
                return type.isInstance(source) ? value.invoke(source) : constructor.newInstance(source);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(
                        "The store holds '%s', which is no %s".formatted(source, type.getSimpleName()), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
