package org.ozonenet.training.learning;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a figure as people type it: comma or point, blanks between thousands, a minus of any kind, a unit behind it. */
final class TypedNumber {

    private static final Pattern FORM = Pattern.compile("([+-]?)([0-9][0-9.,]*|[.,][0-9]+)(.*)");
    private static final int LONGEST = 40;

    private TypedNumber() {}

    /**
     * @param unit in which the figure is asked for; nothing, or this unit, may stand behind it
     * @return empty where it is no figure, or one in another unit
     */
    static Optional<BigDecimal> read(String text, String unit) {
        var plain = plain(text);
        var matcher = FORM.matcher(plain);
        if (plain.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        var behind = matcher.group(3);
        if (!behind.isEmpty() && !behind.equals(plain(unit))) {
            return Optional.empty();
        }
        return figure(matcher.group(2)).map(value -> matcher.group(1).equals("-") ? value.negate() : value);
    }

    /** Where both signs occur, the last is that of the decimals; one sign alone is always that of the decimals. */
    private static Optional<BigDecimal> figure(String digits) {
        var last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (last < 0) {
            return Optional.of(new BigDecimal(digits));
        }
        var sign = digits.charAt(last);
        var other = sign == ',' ? '.' : ',';
        if (digits.indexOf(sign) != last || digits.lastIndexOf(other) > last) {
            return Optional.empty();
        }
        var whole = digits.substring(0, last).replace(String.valueOf(other), "");
        var decimals = digits.substring(last + 1);
        return Optional.of(
                new BigDecimal((whole.isEmpty() ? "0" : whole) + (decimals.isEmpty() ? "" : "." + decimals)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}'’]", "")
                .replaceAll("[−–‐‑]", "-")
                .toLowerCase(Locale.ROOT);
    }
}
