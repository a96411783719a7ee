package se4ai.pipeline;

/** Counts the lines of Java source that hold code: neither blank nor comment alone. */
final class CodeLines {

    private enum Inside {
        CODE,
        LINE_COMMENT,
        BLOCK_COMMENT,
        STRING,
        CHARACTER,
        TEXT_BLOCK
    }

    private final String source;
    private Inside inside = Inside.CODE;
    private boolean hasCode;
    private int count;

    private CodeLines(String source) {
        this.source = source;
    }

    static int count(String source) {
        CodeLines lines = new CodeLines(source);
        for (int at = 0; at < source.length(); ) {
            at += lines.read(at);
        }
        lines.endLine();
        return lines.count;
    }

    /** Reads what stands at a place and says how many characters that was. */
    private int read(int at) {
        char c = source.charAt(at);
        if (c == '\n') {
            endLine();
            return 1;
        }
        if (inside == Inside.CODE) {
            return readCode(at);
        }
        boolean isComment = inside == Inside.LINE_COMMENT || inside == Inside.BLOCK_COMMENT;
        hasCode |= !isComment && c > ' ';
        if (c == '\\' && !isComment) {
            return at + 1 < source.length() && source.charAt(at + 1) == '\n' ? 1 : 2;
        }
        return readEnd(at);
    }

    private int readCode(int at) {
        if (source.startsWith("//", at)) {
            return begin(Inside.LINE_COMMENT, 2);
        }
        if (source.startsWith("/*", at)) {
            return begin(Inside.BLOCK_COMMENT, 2);
        }
        char c = source.charAt(at);
        hasCode |= c > ' ';
        if (source.startsWith("\"\"\"", at)) {
            return begin(Inside.TEXT_BLOCK, 3);
        }
        return c == '"' ? begin(Inside.STRING, 1) : c == '\'' ? begin(Inside.CHARACTER, 1) : 1;
    }

    private int begin(Inside what, int length) {
        inside = what;
        return length;
    }

    private int readEnd(int at) {
        String end = switch (inside) {
            case BLOCK_COMMENT -> "*/";
            case STRING -> "\"";
            case CHARACTER -> "'";
            case TEXT_BLOCK -> "\"\"\"";
            default -> "\n";
        };
        return source.startsWith(end, at) ? begin(Inside.CODE, end.length()) : 1;
    }

    /** A string or character that is not closed ends with its line, as the compiler says. */
    private void endLine() {
        count += hasCode ? 1 : 0;
        hasCode = false;
        if (inside != Inside.BLOCK_COMMENT && inside != Inside.TEXT_BLOCK) {
            inside = Inside.CODE;
        }
    }
}
