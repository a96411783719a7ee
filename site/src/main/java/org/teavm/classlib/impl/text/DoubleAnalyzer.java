package org.teavm.classlib.impl.text;

import org.teavm.jso.JSBody;

/**
 * Takes the place of TeaVM's class of this name: the digits of a number come from the browser, which writes the fewest that
 * tell it apart.
 *
 * <p>TeaVM's own calculates them from a table of powers of ten, which a reader would have to load with each lab.
 */
public final class DoubleAnalyzer {

    public static final int DECIMAL_PRECISION = 18;
    public static final long DOUBLE_MAX_POS = 100_000_000_000_000_000L;

    private static final int BASE = 10;

    private DoubleAnalyzer() {}

    /** A number as {@code mantissa · 10^(exponent − 17)}, where the mantissa has 18 digits or is 0. */
    public static class Result {
        public long mantissa;
        public int exponent;
        public boolean sign;
    }

    /** The exponent of the first digit. */
    public static int fastIntLog10(double value) {
        Result result = new Result();
        analyze(value, result);
        return result.exponent;
    }

    /** Takes a finite number apart. */
    public static void analyze(double value, Result result) {
        String text = written(Math.abs(value));
        int end = text.indexOf('e');
        int exponent = end < 0 ? 0 : Integer.parseInt(text.substring(text.charAt(end + 1) == '+' ? end + 2 : end + 1));
        long mantissa = 0;
        int point = -1;
        int significant = 0;
        int read = 0;
        for (int i = 0; i < (end < 0 ? text.length() : end); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                point = read;
            } else {
                read++;
                // JavaScript writes large numbers with zeros at their end, more than a mantissa has room for.
                if (significant < DECIMAL_PRECISION && (c != '0' || significant > 0)) {
                    mantissa = mantissa * BASE + c - '0';
                    significant++;
                } else if (significant >= DECIMAL_PRECISION) {
                    significant++;
                }
            }
        }
        int whole = point < 0 ? read : point;
        result.sign = Double.doubleToRawLongBits(value) < 0;
        result.exponent = mantissa == 0 ? 0 : exponent + whole - (read - significant) - 1;
        while (mantissa != 0 && mantissa < DOUBLE_MAX_POS) {
            mantissa *= BASE;
        }
        result.mantissa = mantissa;
    }

    @JSBody(params = "value", script = "return String(value);")
    private static native String written(double value);
}
