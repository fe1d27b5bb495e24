package org.ozonenet.training.assessment;

import org.ozonenet.kernel.LocalizedText;

/**
 * A line of an observation checklist, frozen as it stood when the assessment began.
 *
 * @param key stable within the checklist, for example the code of the criterion
 * @param criterion the performance criterion that it shows
 * @param text what the candidate does
 * @param measure by what the assessor judges it
 * @param critical whether one miss fails the whole
 */
public record CheckItem(String key, String criterion, LocalizedText text, LocalizedText measure, boolean critical) {}
