package org.ozonenet.twinning.enquiries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may stand in a field of a form. */
public enum FieldType {
    /** One line. */
    TEXT(300),
    /** Some lines. */
    LINES(2_000),
    /** Kilograms, net, as a decimal number above nought. */
    KILOGRAMS(20),
    /** A whole number above nought. */
    COUNT(9),
    /** A day. */
    DAY(10),
    /** A code of the Harmonized System or AHTN: four to ten digits. */
    TARIFF_CODE(14),
    /** A container by ISO 6346: four letters, seven digits, the last a check digit. */
    CONTAINER(14);

    private static final Pattern CODE = Pattern.compile("\\d{4,10}");
    private static final Pattern BOX = Pattern.compile("[A-Z]{3}[UJZ]\\d{7}");

    private final int longest;

    FieldType(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    /** Whether the text, as typed, is what the field takes. */
    public boolean takes(String typed) {
        var text = typed.strip();
        if (text.length() > longest) {
            return false;
        }
        return switch (this) {
            case TEXT, LINES -> true;
            case KILOGRAMS -> isPositive(text);
            case COUNT -> text.matches("[1-9]\\d{0,8}");
            case DAY -> isDay(text);
            case TARIFF_CODE -> CODE.matcher(text.replaceAll("[. ]", "")).matches();
            case CONTAINER -> isContainer(text);
        };
    }

    /** The text as it is kept: without what only the eye needs. */
    public String kept(String typed) {
        var text = typed.strip();
        return switch (this) {
            case TEXT, LINES, COUNT, DAY -> text;
            case KILOGRAMS -> text.replace(',', '.').replace(" ", "");
            case TARIFF_CODE -> text.replaceAll("[. ]", "");
            case CONTAINER -> text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        };
    }

    private static boolean isPositive(String text) {
        try {
            return new BigDecimal(text.replace(',', '.').replace(" ", "")).signum() > 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The check digit of ISO 6346: letters count from 10 without multiples of 11, places weigh powers of two. */
    private static boolean isContainer(String text) {
        var box = CONTAINER.kept(text);
        if (!BOX.matcher(box).matches()) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < 10; i++) {
            sum += value(box.charAt(i)) << i;
        }
        return sum % 11 % 10 == box.charAt(10) - '0';
    }

    private static int value(char sign) {
        if (sign <= '9') {
            return sign - '0';
        }
        var place = sign - 'A';
        return 10 + place + (place >= 1 ? 1 : 0) + (place >= 11 ? 1 : 0) + (place >= 21 ? 1 : 0);
    }
}
