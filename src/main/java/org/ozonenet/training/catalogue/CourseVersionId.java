package org.ozonenet.training.catalogue;

/**
 * A frozen version of a course.
 *
 * @param hash SHA-256 over its sorted files, in hex
 */
public record CourseVersionId(CourseCode course, String version, String hash) {}
