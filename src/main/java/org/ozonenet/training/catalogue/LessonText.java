package org.ozonenet.training.catalogue;

import org.ozonenet.kernel.LocalizedText;

/** A lesson: the name of its file without language and ending, for example {@code 05-prove-dead}, and its title. */
public record LessonText(String name, LocalizedText title) {}
