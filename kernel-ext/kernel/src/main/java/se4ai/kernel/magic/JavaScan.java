package se4ai.kernel.magic;

/** Walks through Java, past its texts and comments, and stops where a line is a magic. */
final class JavaScan {

    private static final String BLOCK = "\"\"\"";

    private final String cell;
    private int at;
    private int depth;
    private boolean isAtLineStart = true;

    /** The last character of code so far; a semicolon stands for the start of the cell. */
    private char last = ';';

    JavaScan(String cell) {
        this.cell = cell;
    }

    /** Where the next magic begins, at its percent sign; the cell's length where there is none. */
    int nextMagic() {
        while (at < cell.length()) {
            char here = cell.charAt(at);
            if (here == '\n' || here == '\r') {
                isAtLineStart = true;
                at++;
            } else if (Character.isWhitespace(here)) {
                at++;
            } else if (here == '%' && isAtLineStart && isMagic()) {
                return at;
            } else {
                pass(here);
            }
        }
        return at;
    }

    /** Goes on behind a magic, as if a statement had ended there. */
    void goOn(int from) {
        at = from;
        last = ';';
        isAtLineStart = true;
    }

    private boolean isMagic() {
        boolean isWhole = cell.startsWith("%%", at);
        if (depth > 0 || !MagicCell.isName(cell, at + (isWhole ? 2 : 1))) {
            return false;
        }
        return isWhole || isBoundary() || cannotBeRemainder();
    }

    private boolean isBoundary() {
        return last == ';' || last == '}';
    }

    /** A name that another name, a number or a text follows is nothing that Java can divide by. */
    private boolean cannotBeRemainder() {
        int end = MagicCell.endOfName(cell, at);
        int next = end;
        while (next < cell.length() && (cell.charAt(next) == ' ' || cell.charAt(next) == '\t')) {
            next++;
        }
        return next > end
                && next < cell.length()
                && (Character.isLetterOrDigit(cell.charAt(next)) || cell.charAt(next) == '"')
                && !cell.startsWith("instanceof", next);
    }

    private void pass(char here) {
        if (cell.startsWith("//", at)) {
            at = MagicCell.endOfLine(cell, at);
        } else if (cell.startsWith("/*", at)) {
            at = behind("*/", at + 2);
        } else {
            isAtLineStart = false;
            last = here;
            if (cell.startsWith(BLOCK, at)) {
                passBlock();
            } else if (here == '"' || here == '\'') {
                passText(here);
            } else {
                depth += here == '(' || here == '[' || here == '{'
                        ? 1
                        : here == ')' || here == ']' || here == '}' ? -1 : 0;
                at++;
            }
        }
    }

    private void passBlock() {
        int end = at + BLOCK.length();
        while (end < cell.length() && !cell.startsWith(BLOCK, end)) {
            end += cell.charAt(end) == '\\' ? 2 : 1;
        }
        at = Math.min(cell.length(), end + BLOCK.length());
    }

    /** A text ends at its quote, or, where that was forgotten, with its line. */
    private void passText(char quote) {
        int end = at + 1;
        while (end < cell.length() && cell.charAt(end) != quote && cell.charAt(end) != '\n') {
            end += cell.charAt(end) == '\\' ? 2 : 1;
        }
        boolean isClosed = end < cell.length() && cell.charAt(end) == quote;
        at = Math.min(cell.length(), isClosed ? end + 1 : end);
    }

    private int behind(String mark, int from) {
        int found = cell.indexOf(mark, from);
        return found < 0 ? cell.length() : found + mark.length();
    }
}
