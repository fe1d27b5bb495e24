package org.ozonenet.training.credentials;

/** The codewords by which a reader of a QR code repairs what it could not see. */
final class ReedSolomon {

    private ReedSolomon() {}

    static byte[] divisor(int degree) {
        var result = new byte[degree];
        result[degree - 1] = 1;
        var root = 1;
        for (var i = 0; i < degree; i++) {
            for (var j = 0; j < degree; j++) {
                result[j] = (byte) times(result[j] & 0xFF, root);
                if (j + 1 < degree) {
                    result[j] ^= result[j + 1];
                }
            }
            root = times(root, 2);
        }
        return result;
    }

    static byte[] remainder(byte[] data, byte[] divisor) {
        var result = new byte[divisor.length];
        for (var each : data) {
            var factor = (each ^ result[0]) & 0xFF;
            System.arraycopy(result, 1, result, 0, result.length - 1);
            result[result.length - 1] = 0;
            for (var i = 0; i < result.length; i++) {
                result[i] ^= (byte) times(divisor[i] & 0xFF, factor);
            }
        }
        return result;
    }

    /** Multiplication in the field of 256 elements modulo x^8 + x^4 + x^3 + x^2 + 1. */
    private static int times(int a, int b) {
        var product = 0;
        for (var i = 7; i >= 0; i--) {
            product = product << 1 ^ (product >> 7) * 0x11D;
            product ^= (b >> i & 1) * a;
        }
        return product;
    }
}
