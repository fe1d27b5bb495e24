package org.ozonenet.twinning.incidents;

/** Where the goods were going, seen from the country that reports. */
public enum Direction {
    IMPORT,
    EXPORT,
    TRANSIT,
    INLAND
}
