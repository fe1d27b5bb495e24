package org.ozonenet.training.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With whom and with what the work was done.
 *
 * @param identity how the candidate was recognised; the number of a paper is not kept
 * @param rig vehicle or rig, with maker and model
 * @param instrument with maker and model
 * @param instrumentNumber its serial number
 * @param calibratedUntil the last day of its calibration, or null where it has none
 * @param cylinder number of the refrigerant cylinder, or empty where none was used
 * @param substance what was in it, or empty
 * @param readings what the instrument showed
 */
public record Bench(
        Identity identity,
        String rig,
        String instrument,
        String instrumentNumber,
        @Nullable LocalDate calibratedUntil,
        String cylinder,
        String substance,
        List<Reading> readings) {

    private static final int LONGEST = 120;

    /** How the candidate was recognised. */
    public enum Identity {
        IDENTITY_CARD,
        PASSPORT,
        DRIVING_LICENCE,
        SERVICE_CARD
    }

    /** What an instrument showed: of what, and the figure with its unit. */
    public record Reading(String what, String figure) {

        public Reading {
            what = checked(what);
            figure = checked(figure);
        }
    }

    public Bench {
        rig = checked(rig);
        instrument = checked(instrument);
        instrumentNumber = checked(instrumentNumber);
        cylinder = checked(cylinder);
        substance = checked(substance);
        readings = List.copyOf(readings);
        if (rig.isEmpty() || instrument.isEmpty() || instrumentNumber.isEmpty()) {
            throw new IllegalArgumentException("Rig, instrument and its number are needed");
        }
        if (readings.size() > 20) {
            throw new IllegalArgumentException("At most 20 readings");
        }
    }

    private static String checked(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("At most %d characters in one line".formatted(LONGEST));
        }
        return stripped;
    }
}
