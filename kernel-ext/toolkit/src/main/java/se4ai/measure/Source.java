package se4ai.measure;

import java.util.Locale;

/**
 * A source says where a number comes from, and so how far it can be trusted.
 *
 * <pre>{@code
 * Bandwidth.parse("6 Mbit/s").from(Source.table("Huang et al. 2012"));
 * Money.dollars(32.77).from(Source.quoted("price list").on("2026-06-24"));
 * }</pre>
 *
 * @param kind how the number was come by
 * @param reference a document, a device, a reason; empty where none was given
 * @param date the day for which the number holds, as {@code 2026-06-24} or {@code 2026-06}; empty where none was given
 */
public record Source(Kind kind, String reference, String date) {

    /** A kind of source, the most trusted first. */
    public enum Kind {
        /** Follows from a definition or from arithmetic. */
        EXACT,
        /** Was measured by whoever states it. */
        MEASURED,
        /** Was read from a table, a log or a data sheet. */
        TABLE,
        /** Is what others say, not looked up. */
        QUOTED,
        /** Is a guess that somebody answers for. */
        ASSUMED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a number that was written down without saying where it comes from. */
    public static final Source UNSTATED = new Source(Kind.ASSUMED, "", "");

    public static final Source EXACT = new Source(Kind.EXACT, "", "");

    public Source {
        if (!date.isEmpty() && !isDate(date)) {
            throw new IllegalArgumentException(
                    "The date of a source is written 2026-06-24 or 2026-06 but was '" + date + "'.");
        }
    }

    public static Source exact(String reference) {
        return new Source(Kind.EXACT, reference, "");
    }

    public static Source measured(String reference) {
        return new Source(Kind.MEASURED, reference, "");
    }

    public static Source table(String reference) {
        return new Source(Kind.TABLE, reference, "");
    }

    public static Source quoted(String reference) {
        return new Source(Kind.QUOTED, reference, "");
    }

    public static Source assumed(String reason) {
        return new Source(Kind.ASSUMED, reason, "");
    }

    /** The same source, for the given day or month. */
    public Source on(String date) {
        return new Source(kind, reference, date);
    }

    public boolean isDated() {
        return !date.isEmpty();
    }

    /** The less trusted of the two: what was computed from both is as good as the worse one. */
    public Source orWeaker(Source other) {
        return other.kind.compareTo(kind) > 0 ? other : this;
    }

    private static boolean isDate(String text) {
        boolean digits = true;
        for (int at = 0; at < text.length(); at++) {
            char expected = at == 4 || at == 7 ? '-' : '0';
            char c = text.charAt(at);
            digits &= expected == '-' ? c == '-' : c >= '0' && c <= '9';
        }
        return digits
                && (text.length() == 7 || text.length() == 10)
                && isWithin(text.substring(5, 7), 12)
                && (text.length() == 7 || isWithin(text.substring(8), 31));
    }

    private static boolean isWithin(String digits, int most) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most;
    }

    /** The kind, the reference and the date: {@code quoted: price list, 2026-06-24}. */
    @Override
    public String toString() {
        return kind + (reference.isEmpty() ? "" : ": " + reference) + (isDated() ? ", " + date : "");
    }
}
