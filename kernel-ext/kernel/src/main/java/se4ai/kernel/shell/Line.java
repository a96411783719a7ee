package se4ai.kernel.shell;

/**
 * One line of what a reader is told about an error.
 *
 * @param tone what its beginning is coloured as
 * @param text the line
 */
record Line(Tone tone, String text) {

    /** What a line is for; only colours that are readable on dark and on light paper. */
    enum Tone {
        PLAIN(""),
        PLACE("1"),
        MARK("31"),
        ERROR("1;31"),
        ADVICE("1");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    private static final String ESCAPE = "\u001b[";

    static Line plain(String text) {
        return new Line(Tone.PLAIN, text);
    }

    /** The line with ANSI's escape sequences; a message behind the error's name keeps the reader's own colour. */
    String coloured() {
        if (tone.style.isEmpty() || text.isBlank()) {
            return text;
        }
        int end = tone == Tone.ERROR && text.contains(": ") ? text.indexOf(": ") : text.length();
        return ESCAPE + tone.style + "m" + text.substring(0, end) + ESCAPE + "0m" + text.substring(end);
    }
}
