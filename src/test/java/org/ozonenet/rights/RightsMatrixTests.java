package org.ozonenet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Calls every door of every room as every function and compares who got in with {@code rights-matrix.csv}. */
@RoomTest
class RightsMatrixTests {

    private final ApplicationContext context;
    private final Argument arguments = new Argument(rooms());
    private final Map<String, Actor> actors = new HashMap<>();

    RightsMatrixTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @Test
    void everyDoorStandsInTheTable() throws IOException {
        var known = Table.read().rows().keySet();
        var missing = doors().keySet().stream()
                .filter(door -> !known.contains(door))
                .map(door -> door + "; no; no; no; no; no; no; no; no; no; no")
                .collect(Collectors.joining("\n"));

        assertThat(missing).as("rows to add, with the right cells").isEmpty();
    }

    @Test
    void theTableNamesNoDoorThatIsGone() throws IOException {
        assertThat(Table.read().rows().keySet()).isSubsetOf(doors().keySet());
    }

    @TestFactory
    Stream<DynamicTest> opensToThoseInTheTableAndToNobodyElse() throws IOException {
        var doors = doors();
        return Table.read().rows().entrySet().stream()
                .filter(row -> doors.containsKey(row.getKey()))
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> assertThat(wrongCells(doors.get(row.getKey()), row.getValue()))
                                .isEmpty()));
    }

    private List<String> wrongCells(Method door, Map<String, Table.Cell> row) {
        var wrong = new ArrayList<String>();
        row.forEach((column, expected) -> {
            var function = column.equals(Table.NOBODY) ? null : Function.valueOf(column);
            var own = getsIn(door, situation(door, function, true));
            var foreign = getsIn(door, situation(door, function, false));
            if (own != (expected != Table.Cell.NO) || foreign != (expected == Table.Cell.YES)) {
                wrong.add("%s: expected %s, but the own %s and the foreign %s"
                        .formatted(column, expected, said(own), said(foreign)));
            }
        });
        return wrong;
    }

    private Situation situation(Method door, @Nullable Function function, boolean own) {
        var key = "%s %s %s".formatted(door.getDeclaringClass().getSimpleName(), function, own);
        var known = actors.get(key);
        if (known == null || !known.version().equals(version(known.person()))) {
            known = newActor(function == null ? Function.TECHNICIAN : function);
            actors.put(key, known);
        }
        return new Situation(context, known.person(), function, own);
    }

    private Actor newActor(Function held) {
        var person = TestPersons.in(context).named("matrix-" + Id.random(), held, Situation.scope(held));
        return new Actor(person, version(person));
    }

    private String version(PersonId person) {
        var found = context.getBean(MongoOperations.class)
                .getCollection("persons")
                .find(new Document("_id", person.value()))
                .projection(new Document("version", 1))
                .first();
        return String.valueOf(found == null ? null : found.get("version"));
    }

    /** Whoever knocks at the doors of one class, until a door changes something about them. */
    private record Actor(PersonId person, String version) {}

    private boolean getsIn(Method door, Situation situation) {
        var values = Arrays.stream(door.getParameterTypes())
                .map(type -> arguments.of(door, type, situation))
                .toArray();
        return situation.function() == null
                ? asNobody(door, values)
                : context.getBean(ActAs.class).person(situation.actor(), () -> passes(door, values));
    }

    private boolean asNobody(Method door, @Nullable Object[] values) {
        SecurityContextHolder.clearContext();
        return passes(door, values);
    }

    private boolean passes(Method door, @Nullable Object[] values) {
        try {
            door.invoke(context.getBean(door.getDeclaringClass()), values);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String said(boolean in) {
        return in ? "gets in" : "is refused";
    }

    private Map<String, Method> doors() {
        var doors = new TreeMap<String, Method>();
        context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().startsWith("org.ozonenet"))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .forEach(method -> doors.put(nameOf(method), method));
        return doors;
    }

    private static String nameOf(Method door) {
        return Arrays.stream(door.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ",", door.getDeclaringClass().getSimpleName() + "." + door.getName() + "(", ")"));
    }

    private static List<DoorArguments> rooms() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DoorArguments.class));
        return scanner.findCandidateComponents("org.ozonenet").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), RightsMatrixTests.class.getClassLoader()))
                .map(RightsMatrixTests::made)
                .toList();
    }

    private static DoorArguments made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (DoorArguments) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without arguments", e);
        }
    }
}
