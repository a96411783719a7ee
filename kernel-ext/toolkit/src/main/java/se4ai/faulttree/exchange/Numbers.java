package se4ai.faulttree.exchange;

/** Reads numbers as all the formats write them: {@code 12}, {@code 0.001}, {@code 1.0E-3}. */
final class Numbers {

    private Numbers() {}

    /** The number, or a sentence about the thing whose value it was to be. */
    static double number(String text, String thing, int line) {
        if (isNumber(text)) {
            return Double.parseDouble(text);
        }
        throw Misread.at(line, thing + " must be a number, such as 0.001 or 1e-3, but was '" + Quotes.cut(text) + "'.");
    }

    /** The whole number, or a sentence. */
    static int whole(String text, String thing, int line) {
        boolean digits = !text.isEmpty() && text.length() <= 9;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (digits) {
            return Integer.parseInt(text);
        }
        throw Misread.at(line, thing + " must be a whole number, such as 2, but was '" + Quotes.cut(text) + "'.");
    }

    /** Digits with at most one point, then perhaps an exponent; Java alone would take {@code NaN} and {@code 1d} too. */
    static boolean isNumber(String text) {
        int at = sign(text, 0);
        int start = at;
        at = digits(text, at);
        int digits = at - start;
        if (at < text.length() && text.charAt(at) == '.') {
            int end = digits(text, at + 1);
            digits += end - at - 1;
            at = end;
        }
        if (digits > 0 && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = sign(text, at + 1);
            at = digits(text, exponent);
            digits = at - exponent;
        }
        return digits > 0 && at == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
