package org.ozonenet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of a room with the whole portal around it and a store of its own.
 *
 * <p>The store is in memory, one per application context; with {@code OZONENET_TEST_MONGODB_URI} set it is a database
 * with a random name on that server, dropped at the end. All test classes that carry this annotation and nothing that
 * changes the context ({@code @MockitoBean}, other properties) share one context, so the portal starts once; all
 * collections are emptied before each test class, indexes stay. What a room loads into the store at start is
 * therefore not there: load it in the test.
 *
 * <p>Events arrive on another thread: inject {@link org.ozonenet.platform.outbox.EventsArrived} and call its
 * {@code await()} before looking at what a listener did.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Portal.class)
@ContextCustomizerFactories(TestStore.class)
@TestExecutionListeners(listeners = EmptiedStore.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface RoomTest {}
