package org.ozonenet.training.catalogue;

import org.ozonenet.kernel.Lang;

/**
 * A lesson as a page shows it.
 *
 * @param html what is read, without the title; safe, for it was made here from what was checked
 * @param translated whether there is a version in the reader's language
 * @param stale how many of its segments are older than the English text
 */
public record LessonSheet(String title, String html, Lang lang, boolean translated, int stale) {}
