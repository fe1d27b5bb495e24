package org.ozonenet.demo;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a part of the sample data is whole in this store, so that a later start need not look for all of it again.
 *
 * @param part the class that made it
 * @param made what it was made from: the build of the program and how many candidates were asked for
 * @param remarks what the part had to say when it was made
 */
@Document("demo_marks")
@TypeAlias("demo-mark")
record DemoMark(@Id String part, String made, List<String> remarks) {}
