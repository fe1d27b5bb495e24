package org.ozonenet.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * A telephone number that the numbering plan of its country knows.
 *
 * @param value in the form of ITU-T E.164: a plus sign, the country code and at most 15 digits in all
 */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a telephone number in the form of E.164");
        }
    }

    /** Whether the text is such a number, written compactly. */
    public static boolean isValid(String text) {
        return text.matches("\\+[1-9][0-9]{4,14}")
                && parsed(text, null).filter(text::equals).isPresent();
    }

    /**
     * Reads what people type: with spaces and brackets, and without the country code where it is the own country's.
     *
     * @param country whose numbering plan is meant where no country code stands, or null
     */
    public static Optional<PhoneNumber> read(String typed, @Nullable Iso2 country) {
        return typed.length() > 40 ? Optional.empty() : parsed(typed, country).map(PhoneNumber::new);
    }

    /** Grouped as it is written for callers from abroad. */
    public String international() {
        try {
            return PLANS.format(PLANS.parse(value, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    private static Optional<String> parsed(String text, @Nullable Iso2 country) {
        try {
            var number = PLANS.parse(text, country == null ? null : country.value());
            return PLANS.isValidNumber(number)
                    ? Optional.of(PLANS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
