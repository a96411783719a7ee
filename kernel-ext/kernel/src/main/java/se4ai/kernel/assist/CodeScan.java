package se4ai.kernel.assist;

/** Tells the code of a cell from its texts and comments. */
final class CodeScan {

    private static final String BLOCK = "\"\"\"";

    /** What a place in a cell is part of. */
    enum Part {
        CODE,
        TEXT,
        COMMENT
    }

    private CodeScan() {}

    /** What is being typed at the end of a text. */
    static Part atEndOf(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith("//", at)
                    ? text.indexOf('\n', at)
                    : text.startsWith("/*", at) ? behind("*/", text, at + 2) : at;
            if (end < 0) {
                return Part.COMMENT;
            }
            if (end == at) {
                char here = text.charAt(at);
                end = text.startsWith(BLOCK, at)
                        ? endOfBlock(text, at + BLOCK.length())
                        : here == '"' || here == '\'' ? endOfText(text, at) : at + 1;
                if (end < 0) {
                    return Part.TEXT;
                }
            }
            at = end;
        }
        return Part.CODE;
    }

    private static int endOfBlock(String text, int from) {
        int at = from;
        while (at < text.length() && !text.startsWith(BLOCK, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at < text.length() ? at + BLOCK.length() : -1;
    }

    /** Behind the closing quote, or at the end of the line where it was forgotten; below 0 where it may yet come. */
    private static int endOfText(String text, int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\n') {
                return at;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at < text.length() ? at + 1 : -1;
    }

    private static int behind(String mark, String text, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }
}
