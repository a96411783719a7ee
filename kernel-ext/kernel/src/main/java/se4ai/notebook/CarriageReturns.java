package se4ai.notebook;

/** Leaves of a printed text what a terminal shows in the end: after a carriage return a line is written over. */
final class CarriageReturns {

    private CarriageReturns() {}

    /** The text without carriage returns; a line that was wiped with spaces is empty. */
    static String settled(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder settled = new StringBuilder();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            settled.append(line(text.substring(from, end))).append('\n');
            from = end + 1;
        }
        return settled.append(line(text.substring(from))).toString();
    }

    private static String line(String line) {
        if (line.indexOf('\r') < 0) {
            return line;
        }
        StringBuilder shown = new StringBuilder();
        for (String piece : line.split("\r", -1)) {
            shown.replace(0, Math.min(piece.length(), shown.length()), piece);
        }
        return shown.toString().stripTrailing();
    }
}
