package org.ozonenet.rights;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceId;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Makes an argument of any type for a door. */
final class Argument {

    private final List<DoorArguments> rooms;

    Argument(List<DoorArguments> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @Nullable Object of(Method door, Class<?> type, Situation situation) {
        for (var room : rooms) {
            var made = room.argument(door, type, situation);
            if (made != null) {
                return made;
            }
        }
        var simple = simple(type, situation);
        return simple != null ? simple : composed(door, type, situation);
    }

    private static @Nullable Object simple(Class<?> type, Situation situation) {
        return switch (type.getName()) {
            case "java.lang.String" -> "text-" + Id.random();
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "double", "java.lang.Double" -> 1d;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.math.BigDecimal" -> BigDecimal.ONE;
            case "java.net.URI" -> URI.create("https://example.org/");
            default -> others(type, situation);
        };
    }

    private static @Nullable Object others(Class<?> type, Situation situation) {
        if (type == Iso2.class) {
            return situation.country();
        } else if (type == NetworkId.class) {
            return situation.network();
        } else if (type == PersonId.class) {
            return situation.person();
        } else if (type == SpaceId.class) {
            return space(situation);
        } else if (type == Scope.class) {
            return new Scope.Country(situation.country());
        } else if (type == LocalizedText.class) {
            return LocalizedText.english("text");
        } else if (type == Instant.class) {
            return Instant.parse("2026-11-01T00:00:00Z");
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 1);
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.of(2026, 11, 1, 9, 0);
        } else if (type == LocalTime.class) {
            return LocalTime.of(9, 0);
        } else if (type == Year.class) {
            return Year.of(2026);
        } else if (type == ZoneId.class) {
            return ZoneOffset.UTC;
        } else if (type == Duration.class) {
            return Duration.ofHours(1);
        } else if (type == Locale.class) {
            return Locale.ENGLISH;
        } else if (type == Pageable.class) {
            return PageRequest.of(0, 10);
        } else if (type == byte[].class) {
            return new byte[] {1};
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {1});
        } else if (type == List.class || type == Collection.class) {
            return List.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Optional.class) {
            return Optional.empty();
        }
        return null;
    }

    /** A space of the actor, or one of somebody else. */
    private static SpaceId space(Situation situation) {
        var id = SpaceId.random();
        var chair = situation.own() && situation.function() != null
                ? situation.actor()
                : situation.somebody(Function.NOO, new Scope.Country(Situation.FOREIGN_COUNTRY));
        situation.as(chair, () -> {
            situation.bean(Spaces.class).open(id);
            return id;
        });
        return id;
    }

    private Object composed(Method door, Class<?> type, Situation situation) {
        if (type == SpaceRole.class) {
            return SpaceRole.PARTICIPANT;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (Id.class.isAssignableFrom(type) && type.isRecord()) {
            return made(type, Id.random());
        } else if (type.isRecord()) {
            return made(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> of(door, component.getType(), situation))
                            .toArray());
        } else if (type.isSealed()) {
            return of(door, type.getPermittedSubclasses()[0], situation);
        } else if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        throw new IllegalStateException("No argument of %s: let a DoorArguments of the room make one".formatted(type));
    }

    private static Object made(Class<?> type, Object... components) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            for (var each : type.getDeclaredConstructors()) {
                if (each.getParameterCount() == type.getRecordComponents().length) {
                    constructor = each;
                }
            }
            constructor.setAccessible(true);
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "%s refuses arguments made by type: let a DoorArguments of the room make one".formatted(type), e);
        }
    }
}
