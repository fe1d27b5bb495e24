package org.ozonenet.reference.identifier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ozonenet.reference.substances.SubstanceId;

/**
 * What an identifier instrument showed, in per cent of the mass.
 *
 * @param gases by substance; a blend that the instrument names as such is taken apart
 * @param hydrocarbons that it does not tell apart
 * @param unknown what it does not know
 * @param air and other gases that do not condense; many instruments count it apart, above the hundred
 */
public record Reading(Map<SubstanceId, BigDecimal> gases, BigDecimal hydrocarbons, BigDecimal unknown, BigDecimal air) {

    private static final Pattern PART =
            Pattern.compile("\\G[\\s;,/+]*([A-Za-z?][A-Za-z0-9()?-]*)[\\s:=]+(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*%?");

    public Reading {
        gases = Map.copyOf(gases);
    }

    /** Whether the text has the form {@code R-22 99.9; air 0.1}: names with numbers behind them. */
    public static boolean looksRight(String text) {
        var matcher = PART.matcher(text);
        var end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end > 0 && text.substring(end).matches("[\\s;,.]*");
    }

    /** The reading as typed; empty where it has another form or names a gas that reference data do not know. */
    public static Optional<Reading> of(String text, Gases gases) {
        if (!looksRight(text)) {
            return Optional.empty();
        }
        var parts = new HashMap<SubstanceId, BigDecimal>();
        var rest = new HashMap<String, BigDecimal>();
        var matcher = PART.matcher(text);
        while (matcher.find()) {
            var percent = new BigDecimal(matcher.group(2).replace(',', '.'));
            var name = matcher.group(1).toUpperCase(Locale.ROOT);
            switch (name) {
                case "AIR", "NCG" -> rest.merge("air", percent, BigDecimal::add);
                case "HC", "HYDROCARBONS" -> rest.merge("hc", percent, BigDecimal::add);
                case "UNKNOWN", "?" -> rest.merge("unknown", percent, BigDecimal::add);
                default -> {
                    var found = gases.find(name);
                    if (found.isEmpty()) {
                        return Optional.empty();
                    }
                    gases.parts(found.get().id())
                            .forEach((id, share) -> parts.merge(
                                    id,
                                    share.multiply(percent).movePointLeft(2).stripTrailingZeros(),
                                    BigDecimal::add));
                }
            }
        }
        return Optional.of(new Reading(
                parts,
                rest.getOrDefault("hc", BigDecimal.ZERO),
                rest.getOrDefault("unknown", BigDecimal.ZERO),
                rest.getOrDefault("air", BigDecimal.ZERO)));
    }

    /** Of one gas. */
    public BigDecimal of(SubstanceId gas) {
        return gases.getOrDefault(gas, BigDecimal.ZERO);
    }

    /** Everything but air. */
    public BigDecimal sum() {
        return gases.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(hydrocarbons)
                .add(unknown);
    }
}
