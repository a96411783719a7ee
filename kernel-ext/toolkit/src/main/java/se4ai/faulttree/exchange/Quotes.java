package se4ai.faulttree.exchange;

/** Writes any text between double quotes and reads it again, with the escapes of JSON. */
final class Quotes {

    private static final int SHOWN = 60;
    private static final String HEX = "0123456789abcdef";

    private Quotes() {}

    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text, i, out);
        }
        return out.append('"').toString();
    }

    private static void escape(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (isAwkward(text, at)) {
            unicode(c, out);
        } else {
            out.append(c);
        }
    }

    /** Whether a character may not stand in a text or XML file, or would end a line; half of a pair is one, alone. */
    static boolean isAwkward(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe;
    }

    static void unicode(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
    }

    /** Where the quote that is opened at a place is closed; -1 where it is not in its line. */
    static int end(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            }
            if (c == '\n') {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** What the text between two quotes, or after escaping, stands for; an unknown escape stands for itself. */
    static String unescaped(String text, int from, int to) {
        String plain = text.substring(from, to);
        if (plain.indexOf('\\') < 0) {
            return plain;
        }
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == to) {
                out.append(c);
                at++;
            } else {
                at = unescape(text, at, to, out);
            }
        }
        return out.toString();
    }

    private static int unescape(String text, int backslash, int to, StringBuilder out) {
        char c = text.charAt(backslash + 1);
        int code = c == 'u' ? code(text, backslash + 2, to) : -1;
        if (code >= 0) {
            out.append((char) code);
            return backslash + 6;
        }
        int known = "nrtbf".indexOf(c);
        if (known >= 0) {
            out.append("\n\r\t\b\f".charAt(known));
        } else if (c == '"' || c == '\\' || c == '/') {
            out.append(c);
        } else {
            out.append('\\').append(c);
        }
        return backslash + 2;
    }

    private static int code(String text, int from, int to) {
        if (from + 4 > to) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = HEX.indexOf(lower(text.charAt(i)));
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** The beginning of a text that a message has room for. */
    static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'F' ? (char) (c - 'A' + 'a') : c;
    }
}
