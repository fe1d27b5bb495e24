package org.ozonenet.training.credentials;

import java.nio.charset.StandardCharsets;

/**
 * A QR code (ISO/IEC 18004) of a short text, in bytes, with error correction of level M, drawn as SVG. Only what an
 * address needs: versions 1 to 10, one segment.
 */
final class QrCode {

    private static final int[] EC_PER_BLOCK = {0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26};
    private static final int[] BLOCKS = {0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5};
    private static final int LEVEL_M = 0;

    private final int version;
    private final int size;
    private final boolean[][] dark;
    private final boolean[][] fixed;

    private QrCode(int version) {
        this.version = version;
        this.size = version * 4 + 17;
        this.dark = new boolean[size][size];
        this.fixed = new boolean[size][size];
    }

    /** @throws IllegalArgumentException for more than about 200 bytes */
    static QrCode of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var version = 1; version < BLOCKS.length; version++) {
            if (4 + lengthBits(version) + bytes.length * 8 <= dataCodewords(version) * 8) {
                var code = new QrCode(version);
                code.drawPatterns();
                code.drawData(interleaved(version, padded(version, bytes)));
                code.mask();
                return code;
            }
        }
        throw new IllegalArgumentException("Too long for this code");
    }

    int size() {
        return size;
    }

    boolean isDark(int x, int y) {
        return dark[y][x];
    }

    /** The code as SVG with a quiet zone of four modules; it has no size of its own. */
    String svg() {
        var path = new StringBuilder();
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                if (dark[y][x]) {
                    path.append("M%d %dh1v1h-1z".formatted(x + 4, y + 4));
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                        + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>")
                .formatted(size + 8, size + 8, size + 8, size + 8, path);
    }

    private static int lengthBits(int version) {
        return version < 10 ? 8 : 16;
    }

    private static int rawCodewords(int version) {
        var bits = (16 * version + 128) * version + 64;
        if (version >= 2) {
            var aligns = version / 7 + 2;
            bits -= (25 * aligns - 10) * aligns - 55;
            if (version >= 7) {
                bits -= 36;
            }
        }
        return bits / 8;
    }

    private static int dataCodewords(int version) {
        return rawCodewords(version) - EC_PER_BLOCK[version] * BLOCKS[version];
    }

    private static byte[] padded(int version, byte[] text) {
        var data = new byte[dataCodewords(version)];
        var bit = put(data, 0, 0b0100, 4);
        bit = put(data, bit, text.length, lengthBits(version));
        for (var each : text) {
            bit = put(data, bit, each & 0xFF, 8);
        }
        bit = Math.min(bit + 4, data.length * 8);
        var pad = 0xEC;
        for (var i = (bit + 7) / 8; i < data.length; i++) {
            data[i] = (byte) pad;
            pad ^= 0xEC ^ 0x11;
        }
        return data;
    }

    private static int put(byte[] data, int at, int value, int bits) {
        for (var i = bits - 1; i >= 0; i--, at++) {
            data[at / 8] |= (byte) ((value >> i & 1) << (7 - at % 8));
        }
        return at;
    }

    private static byte[] interleaved(int version, byte[] data) {
        var blocks = BLOCKS[version];
        var ec = EC_PER_BLOCK[version];
        var raw = rawCodewords(version);
        var shortBlocks = blocks - raw % blocks;
        var shortData = raw / blocks - ec;
        var parts = new byte[blocks][];
        var checks = new byte[blocks][];
        var divisor = ReedSolomon.divisor(ec);
        for (int i = 0, from = 0; i < blocks; i++) {
            var length = shortData + (i < shortBlocks ? 0 : 1);
            parts[i] = java.util.Arrays.copyOfRange(data, from, from + length);
            checks[i] = ReedSolomon.remainder(parts[i], divisor);
            from += length;
        }
        var result = new byte[raw];
        var at = 0;
        for (var i = 0; i <= shortData; i++) {
            for (var part : parts) {
                if (i < part.length) {
                    result[at++] = part[i];
                }
            }
        }
        for (var i = 0; i < ec; i++) {
            for (var check : checks) {
                result[at++] = check[i];
            }
        }
        return result;
    }

    private void set(int x, int y, boolean isDark) {
        dark[y][x] = isDark;
        fixed[y][x] = true;
    }

    private void drawPatterns() {
        for (var i = 0; i < size; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        drawFinder(3, 3);
        drawFinder(size - 4, 3);
        drawFinder(3, size - 4);
        var places = alignmentPlaces();
        for (var i = 0; i < places.length; i++) {
            for (var j = 0; j < places.length; j++) {
                var atFinder = i == 0 && j == 0 || i == 0 && j == places.length - 1 || i == places.length - 1 && j == 0;
                if (!atFinder) {
                    drawAlignment(places[i], places[j]);
                }
            }
        }
        drawFormat(0);
        drawVersion();
    }

    private void drawFinder(int x, int y) {
        for (var dy = -4; dy <= 4; dy++) {
            for (var dx = -4; dx <= 4; dx++) {
                var distance = Math.max(Math.abs(dx), Math.abs(dy));
                if (x + dx >= 0 && x + dx < size && y + dy >= 0 && y + dy < size) {
                    set(x + dx, y + dy, distance != 2 && distance != 4);
                }
            }
        }
    }

    private void drawAlignment(int x, int y) {
        for (var dy = -2; dy <= 2; dy++) {
            for (var dx = -2; dx <= 2; dx++) {
                set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) != 1);
            }
        }
    }

    private int[] alignmentPlaces() {
        if (version == 1) {
            return new int[0];
        }
        var count = version / 7 + 2;
        var step = (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
        var places = new int[count];
        places[0] = 6;
        for (int i = count - 1, at = size - 7; i >= 1; i--, at -= step) {
            places[i] = at;
        }
        return places;
    }

    private void drawFormat(int mask) {
        var data = LEVEL_M << 3 | mask;
        var rest = data;
        for (var i = 0; i < 10; i++) {
            rest = rest << 1 ^ (rest >> 9) * 0x537;
        }
        var bits = (data << 10 | rest) ^ 0x5412;
        for (var i = 0; i <= 5; i++) {
            set(8, i, bit(bits, i));
        }
        set(8, 7, bit(bits, 6));
        set(8, 8, bit(bits, 7));
        set(7, 8, bit(bits, 8));
        for (var i = 9; i < 15; i++) {
            set(14 - i, 8, bit(bits, i));
        }
        for (var i = 0; i < 8; i++) {
            set(size - 1 - i, 8, bit(bits, i));
        }
        for (var i = 8; i < 15; i++) {
            set(8, size - 15 + i, bit(bits, i));
        }
        set(8, size - 8, true);
    }

    private void drawVersion() {
        if (version < 7) {
            return;
        }
        var rest = version;
        for (var i = 0; i < 12; i++) {
            rest = rest << 1 ^ (rest >> 11) * 0x1F25;
        }
        var bits = version << 12 | rest;
        for (var i = 0; i < 18; i++) {
            set(size - 11 + i % 3, i / 3, bit(bits, i));
            set(i / 3, size - 11 + i % 3, bit(bits, i));
        }
    }

    private void drawData(byte[] codewords) {
        var at = 0;
        for (var right = size - 1; right >= 1; right -= 2) {
            if (right == 6) {
                right = 5;
            }
            for (var vertical = 0; vertical < size; vertical++) {
                for (var j = 0; j < 2; j++) {
                    var x = right - j;
                    var y = (right + 1 & 2) == 0 ? size - 1 - vertical : vertical;
                    if (!fixed[y][x] && at < codewords.length * 8) {
                        dark[y][x] = (codewords[at / 8] >> (7 - at % 8) & 1) == 1;
                        at++;
                    }
                }
            }
        }
    }

    /** One mask for all: the standard lets a reader take any, and the codes here are short. */
    private void mask() {
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                if (!fixed[y][x]) {
                    dark[y][x] ^= (x * y % 3 + (x + y) % 2) % 2 == 0;
                }
            }
        }
        drawFormat(7);
    }

    private static boolean bit(int bits, int i) {
        return (bits >> i & 1) == 1;
    }
}
