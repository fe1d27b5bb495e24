package org.ozonenet.reference;

/**
 * A name of one side of a post in a language of the place, or as it is common in Russian or Chinese.
 *
 * @param language BCP 47 tag
 * @param text the name in its own script
 * @param doubt from general knowledge at best: a common name, not an official spelling
 */
public record PostName(String language, String text, Doubt doubt) {}
