package org.ozonenet.platform.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * The types that the store keeps as text. A day is text because a day has no moment: as a moment it would shift with
 * the zone of the machine.
 */
final class TextConverters {

    private TextConverters() {}

    static List<GenericConverter> all() {
        return List.of(
                text(LocalDate.class, LocalDate::parse, LocalDate::toString),
                text(LocalTime.class, LocalTime::parse, LocalTime::toString),
                text(LocalDateTime.class, LocalDateTime::parse, LocalDateTime::toString),
                text(YearMonth.class, YearMonth::parse, YearMonth::toString),
                text(ZoneId.class, ZoneId::of, ZoneId::getId),
                new Both<>(LocalizedText.class, Document.class, TextConverters::read, TextConverters::written));
    }

    private static <T> GenericConverter text(Class<T> type, Function<String, T> read, Function<T, String> written) {
        return new Both<>(type, String.class, read, written);
    }

    /** By language code, so that a query can ask for {@code title.en}. */
    private static Document written(LocalizedText text) {
        var document = new Document();
        for (var lang : Lang.values()) {
            if (text.has(lang)) {
                document.append(lang.code(), text.in(lang));
            }
        }
        return document;
    }

    private static LocalizedText read(Document document) {
        var texts = new EnumMap<Lang, String>(Lang.class);
        for (var lang : Lang.values()) {
            var text = document.getString(lang.code());
            if (text != null) {
                texts.put(lang, text);
            }
        }
        return new LocalizedText(texts);
    }

    private record Both<T, S>(Class<T> type, Class<S> stored, Function<S, T> read, Function<T, S> written)
            implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, stored), new ConvertiblePair(stored, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (source == null) {
                return null;
            }
            return type.isInstance(source) ? written.apply(type.cast(source)) : read.apply(stored.cast(source));
        }
    }
}
