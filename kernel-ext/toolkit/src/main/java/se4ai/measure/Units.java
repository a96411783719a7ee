package se4ai.measure;

import java.util.List;

/** The units that one kind of quantity is read and written in. */
final class Units {

    private static final int FIGURES = 4;

    /** @param printed whether values are also written in it; others are only read */
    record Unit(String symbol, double factor, boolean printed) {

        static Unit of(String symbol, double factor) {
            return new Unit(symbol, factor, true);
        }

        static Unit alias(String symbol, double factor) {
            return new Unit(symbol, factor, false);
        }
    }

    private final String quantity;
    private final List<Unit> units;

    /** @param units those to be written from the smallest to the largest */
    Units(String quantity, Unit... units) {
        this.quantity = quantity;
        this.units = List.of(units);
    }

    /** The number in base units that a text such as {@code 3 Mbit/s} says. */
    double parse(String text) {
        String trimmed = text.strip();
        int end = endOfNumber(trimmed);
        String symbol = trimmed.substring(end).strip();
        double number = number(text, trimmed.substring(0, end));
        for (Unit unit : units) {
            if (unit.symbol.equals(symbol)) {
                return number * unit.factor;
            }
        }
        throw new IllegalArgumentException(quantity + " '" + text + "' "
                + (symbol.isEmpty() ? "has no unit" : "has the unknown unit '" + symbol + "'") + ". " + hint(symbol)
                + "The units are " + symbols() + ": write for example '" + Figures.of(number, FIGURES) + " "
                + base() + "'.");
    }

    private static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && isPartOfNumber(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfNumber(String text, int at) {
        char c = text.charAt(at);
        boolean exponent = (c == 'e' || c == 'E')
                && at > 0
                && at + 1 < text.length()
                && "+-0123456789".indexOf(text.charAt(at + 1)) >= 0;
        return "+-.,0123456789".indexOf(c) >= 0 || exponent;
    }

    private double number(String text, String digits) {
        try {
            return Double.parseDouble(withoutGroups(digits));
        } catch (NumberFormatException e) {
            String what = digits.indexOf(',') < 0
                    ? "' does not begin with a number"
                    : "' has a comma that does not stand between thousands";
            throw new IllegalArgumentException(quantity + " '" + text + what
                    + ". Write a number and a unit, such as '3 " + base() + "'; the point is a dot.");
        }
    }

    /** Commas are taken only where they stand between thousands: 1,5 is a mistake, not fifteen. */
    private static String withoutGroups(String digits) {
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        for (int comma = digits.indexOf(','); comma >= 0; comma = digits.indexOf(',', comma + 1)) {
            if (comma == 0 || comma > point || (point - comma) % 4 != 0) {
                return digits;
            }
        }
        return digits.replace(",", "");
    }

    private String hint(String symbol) {
        String data =
                symbol.endsWith("/s") || symbol.endsWith("ps") ? symbol.substring(0, symbol.length() - 2) : symbol;
        if (data.equals("KB") || data.equals("Kb")) {
            return "It is 1,000 to some and 1,024 to others: write kB or KiB. ";
        }
        if (List.of("Mb", "mb", "mB", "Gb", "gb", "kb", "Tb").contains(data)) {
            return "It leaves open whether bits or bytes are meant, and a byte is 8 bits. ";
        }
        for (Unit unit : units) {
            if (unit.symbol.equalsIgnoreCase(symbol)) {
                return "Did you mean '" + unit.symbol + "'? ";
            }
        }
        return "";
    }

    /** The unit that the number itself is kept in. */
    private String base() {
        for (Unit unit : units) {
            if (unit.factor == 1) {
                return unit.symbol;
            }
        }
        throw new IllegalStateException(quantity + " has no base unit.");
    }

    private String symbols() {
        StringBuilder text = new StringBuilder();
        for (Unit unit : units) {
            if (unit.printed) {
                text.append(text.length() == 0 ? "" : ", ").append(unit.symbol);
            }
        }
        return text.toString();
    }

    /** The number in the largest unit of which there is at least one. */
    String print(double value) {
        Unit best = units.get(0);
        for (Unit unit : units) {
            // A hair below one is written as one.
            if (unit.printed && value >= unit.factor * (1 - 1e-9)) {
                best = unit;
            }
        }
        return Figures.of(value / best.factor, FIGURES) + " " + best.symbol;
    }

    /** What every quantity must be: finite and not negative. */
    void check(double value, boolean zeroAllowed, String instead) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY) || value == 0 && !zeroAllowed) {
            throw new IllegalArgumentException(quantity + " must be a finite number "
                    + (zeroAllowed ? "of 0 or more" : "above 0") + " but was "
                    + (Double.isFinite(value) ? Figures.of(value, FIGURES) : Double.toString(value)) + " "
                    + base() + "." + (instead.isEmpty() ? "" : " " + instead));
        }
    }
}
