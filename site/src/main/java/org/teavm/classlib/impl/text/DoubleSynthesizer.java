package org.teavm.classlib.impl.text;

import org.teavm.jso.JSBody;

/**
 * Takes the place of TeaVM's class of this name: digits become a number as the browser reads them, to the nearest one.
 *
 * <p>TeaVM's own calculates it from a table of powers of ten, which a reader would have to load with each lab.
 */
public final class DoubleSynthesizer {

    private static final int DIGITS = 18;

    private DoubleSynthesizer() {}

    /** The number {@code mantissa · 10^(exponent − 18)}; the mantissa is taken as unsigned. */
    public static double synthesizeDouble(long mantissa, int exponent, boolean negative) {
        double value = read(Long.toUnsignedString(mantissa) + "e" + (exponent - DIGITS));
        return negative ? -value : value;
    }

    @JSBody(params = "text", script = "return Number(text);")
    private static native double read(String text);
}
