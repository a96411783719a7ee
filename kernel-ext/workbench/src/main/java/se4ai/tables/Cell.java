package se4ai.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import se4ai.measure.Figures;

/** Writes what stands in one cell of a table. */
final class Cell {

    private static final MathContext SHOWN = new MathContext(7);

    private Cell() {}

    /** The number in full, without a point where it is whole. */
    static String number(double value) {
        return Double.isFinite(value) ? plain(BigDecimal.valueOf(value)) : Double.toString(value);
    }

    /** The number with at most seven figures. */
    static String shown(double value) {
        return Double.isFinite(value) ? plain(BigDecimal.valueOf(value).round(SHOWN)) : Double.toString(value);
    }

    /** How many, with commas between thousands and the word in its right number. */
    static String count(int number, String one, String many) {
        return Figures.fixed(number, 0) + " " + (number == 1 ? one : many);
    }

    /** A share in percent, with two figures. */
    static String percent(double share) {
        return Figures.of(100 * share, share < 1 ? 2 : 3) + " %";
    }

    static String rows(int number) {
        return count(number, "row", "rows");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
