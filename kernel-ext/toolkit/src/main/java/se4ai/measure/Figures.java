package se4ai.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures are the digits of a number that carry meaning: 41.83187 to three significant figures is 41.8. */
public final class Figures {

    private Figures() {}

    /**
     * A number to so many significant figures, with commas between thousands: {@code of(41_831.87, 3)} is
     * {@code 41,800}.
     *
     * @param value any finite number; others are written as they are
     * @param figures at least 1
     */
    public static String of(double value, int figures) {
        if (figures < 1) {
            throw new IllegalArgumentException("Figures.of needs 1 figure or more but was asked for " + figures + ".");
        }
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = rounded(value, figures);
        return grouped(
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    /**
     * A number with exactly so many digits after the point: {@code fixed(0.5, 2)} is {@code 0.50}.
     *
     * @param value any finite number; others are written as they are
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        return grouped(BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    /**
     * A number to so many significant figures, with a power of ten where it is far from 1: {@code 0.02}, {@code 2.96 ×
     * 10⁻⁵}.
     *
     * @param value any finite number; others are written as they are
     */
    public static String scientific(double value, int figures) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || size == 0 || (size >= 1e-3 && size < 1e6)) {
            return of(value, figures);
        }
        BigDecimal rounded = rounded(value, figures);
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return digits + " × 10" + raised(exponent);
    }

    /** Without a MathContext: in the browser, TeaVM's leaves 10.5 as it is where two figures are asked for. */
    private static BigDecimal rounded(double value, int figures) {
        BigDecimal exact = new BigDecimal(value);
        int more = exact.precision() - figures;
        return more > 0 ? exact.setScale(exact.scale() - more, RoundingMode.HALF_UP) : exact;
    }

    private static String raised(int exponent) {
        StringBuilder digits = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return digits.toString();
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int first = digits.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
