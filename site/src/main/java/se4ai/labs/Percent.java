package se4ai.labs;

import java.util.List;

/** Percent encoding writes any text in the characters that an address may have; a space becomes {@code +}. */
final class Percent {

    private static final String PLAIN = "-._~";
    private static final String HEX = "0123456789ABCDEF";
    private static final char REPLACEMENT = '\uFFFD';

    private Percent() {}

    static String all(List<String> texts) {
        return String.join(",", texts.stream().map(Percent::of).toList());
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else if (c == ' ') {
                out.append('+');
            } else {
                int code = text.codePointAt(i);
                i += Character.charCount(code) - 1;
                // Half a pair is no character, and no address can hold it.
                utf8(code >= 0xD800 && code < 0xE000 ? REPLACEMENT : code, out);
            }
        }
        return out.toString();
    }

    /** The text again; a wrong code stands for itself. */
    static String read(String encoded) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < encoded.length()) {
            char c = encoded.charAt(at);
            int first = c == '%' ? octet(encoded, at) : -1;
            if (first < 0) {
                out.append(c == '+' ? ' ' : c);
                at++;
            } else {
                int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
                int code = more == 0 ? first : first & 0x3F >> more;
                for (int i = 1; i <= more; i++) {
                    code = code << 6 | octet(encoded, at + 3 * i) & 0x3F;
                }
                boolean isCharacter = code >= 0 && code <= Character.MAX_CODE_POINT;
                out.appendCodePoint(isCharacter ? code : REPLACEMENT);
                at = Math.min(encoded.length(), at + 3 * (more + 1));
            }
        }
        return out.toString();
    }

    private static void utf8(int code, StringBuilder out) {
        if (code < 0x80) {
            octet(out, code);
        } else if (code < 0x800) {
            octet(out, 0xC0 | code >> 6);
            octet(out, 0x80 | code & 0x3F);
        } else if (code < 0x10000) {
            octet(out, 0xE0 | code >> 12);
            octet(out, 0x80 | code >> 6 & 0x3F);
            octet(out, 0x80 | code & 0x3F);
        } else {
            octet(out, 0xF0 | code >> 18);
            octet(out, 0x80 | code >> 12 & 0x3F);
            octet(out, 0x80 | code >> 6 & 0x3F);
            octet(out, 0x80 | code & 0x3F);
        }
    }

    private static void octet(StringBuilder out, int octet) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    /** The two digits after a per cent sign; −1 where there are none. */
    private static int octet(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = digit(text.charAt(at + 1));
        int low = digit(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int digit(char c) {
        return HEX.indexOf(c >= 'a' && c <= 'f' ? (char) (c - 'a' + 'A') : c);
    }
}
