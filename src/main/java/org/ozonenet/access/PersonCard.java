package org.ozonenet.access;

import java.time.ZoneId;
import java.util.List;
import org.ozonenet.kernel.Lang;

/** What everybody who is signed in may know of a person: the name and the functions held. */
public record PersonCard(PersonId person, String name, List<ActsFor> functions, Lang language, ZoneId zone) {}
