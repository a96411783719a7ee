package se4ai.vision.convert;

/**
 * Half precision: a number in sixteen bits, one for the sign, five for the exponent, ten for the fraction (IEEE 754
 * binary16).
 *
 * <p>It keeps about three decimal digits and reaches up to {@value #LARGEST}. The JDK converts such numbers itself only
 * since 20, and this course's floor is 17.
 */
final class Half {

    /** The largest finite half. */
    static final float LARGEST = 65504;

    /** What separates two neighbouring halves just above zero: 2 to the power of -24. */
    private static final float SMALLEST = 0x1p-24f;

    private static final float SMALLEST_NORMAL = 0x1p-14f;

    private static final int INFINITY = 0x7c00;
    private static final int NOT_A_NUMBER = 0x7e00;

    private Half() {}

    /** The bits of the half nearest to {@code value}; of two equally near, the one with an even last bit. */
    static short bits(float value) {
        int sign = Float.floatToRawIntBits(value) >>> 16 & 0x8000;
        return (short) (sign | magnitude(Math.abs(value)));
    }

    private static int magnitude(float value) {
        if (Float.isNaN(value)) {
            return NOT_A_NUMBER;
        }
        if (value < SMALLEST_NORMAL) {
            return (int) Math.rint(value / SMALLEST);
        }
        int bits = Float.floatToRawIntBits(value);
        // Thirteen bits of the fraction go. Just under a half of the last kept bit is added, and one more if that bit
        // is odd: this is rounding to even, and a carry runs into the exponent as it should.
        int rounded = bits + 0xfff + (bits >>> 13 & 1);
        // The exponent counts from 127 in a float and from 15 in a half.
        return Math.min((rounded >>> 13) - (127 - 15 << 10), INFINITY);
    }

    /** The number that these bits of a half stand for. */
    static float value(short bits) {
        int exponent = bits >>> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        float magnitude = switch (exponent) {
            case 0 -> fraction * SMALLEST;
            case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
            default -> Math.scalb(1 + fraction / 1024f, exponent - 15);
        };
        return bits < 0 ? -magnitude : magnitude;
    }
}
