package org.ozonenet.training.credentials;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code on a certificate by which anybody can check it: 120 random bits in 24 symbols, and a check symbol.
 *
 * <p>The symbols are those of Crockford's base 32, which a person can read aloud: no I, L, O and U; who types I, L or O
 * means 1, 1 and 0. The check symbol makes the sum of all symbols, each times its own power of 2 in the field of 32
 * elements, zero. So one wrong symbol, and two that changed places, wherever they stand, are always found.
 *
 * @param value 25 symbols in groups of five with hyphens between them
 */
public record CheckCode(String value) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 24;
    private static final int ALL_SYMBOLS = RANDOM_SYMBOLS + 1;
    private static final int GROUP = 5;
    private static final int LONGEST_TYPED = 64;
    private static final int[] POWERS = powers();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What somebody has typed. */
    public enum Typed {
        /** A code, as far as its form goes. */
        CODE,
        /** As long as a code, but a symbol is wrong or two have changed places. */
        MISTYPED,
        /** No code at all. */
        NOTHING
    }

    public CheckCode {
        if (typed(value) != Typed.CODE || !value.equals(grouped(plain(value)))) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    static CheckCode random() {
        var symbols = new StringBuilder();
        for (var i = 0; i < RANDOM_SYMBOLS; i++) {
            symbols.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return new CheckCode(grouped(symbols.append(checkSymbol(symbols)).toString()));
    }

    /** Whether what somebody has typed is a code, with or without hyphens, in capitals or not. */
    public static Typed typed(String text) {
        var plain = plain(text);
        if (plain.length() != ALL_SYMBOLS) {
            return Typed.NOTHING;
        }
        if (plain.chars().anyMatch(symbol -> SYMBOLS.indexOf(symbol) < 0)) {
            return Typed.MISTYPED;
        }
        return sum(plain, ALL_SYMBOLS) == 0 ? Typed.CODE : Typed.MISTYPED;
    }

    /**
     * The code that somebody has typed.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static CheckCode of(String text) {
        return new CheckCode(grouped(plain(text)));
    }

    private static String plain(String text) {
        if (text.length() > LONGEST_TYPED) {
            return "";
        }
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String grouped(String plain) {
        var groups = new StringBuilder();
        for (var i = 0; i < plain.length(); i++) {
            groups.append(i > 0 && i % GROUP == 0 ? "-" : "").append(plain.charAt(i));
        }
        return groups.toString();
    }

    private static char checkSymbol(CharSequence symbols) {
        for (var i = 0; i < SYMBOLS.length(); i++) {
            if (sum(symbols.toString() + SYMBOLS.charAt(i), ALL_SYMBOLS) == 0) {
                return SYMBOLS.charAt(i);
            }
        }
        throw new IllegalStateException("A field has an inverse of everything but zero");
    }

    private static int sum(CharSequence symbols, int count) {
        var sum = 0;
        for (var i = 0; i < count; i++) {
            sum ^= times(SYMBOLS.indexOf(symbols.charAt(i)), POWERS[i]);
        }
        return sum;
    }

    /** Multiplication modulo x^5 + x^2 + 1, of which 2 is a generator. */
    private static int times(int a, int b) {
        var product = 0;
        for (var bit = 0; bit < 5; bit++) {
            if ((b >> bit & 1) == 1) {
                product ^= a << bit;
            }
        }
        for (var bit = 9; bit >= 5; bit--) {
            if ((product >> bit & 1) == 1) {
                product ^= 0b100101 << (bit - 5);
            }
        }
        return product;
    }

    private static int[] powers() {
        var powers = new int[ALL_SYMBOLS];
        powers[0] = 1;
        for (var i = 1; i < powers.length; i++) {
            powers[i] = times(powers[i - 1], 2);
        }
        return powers;
    }
}
