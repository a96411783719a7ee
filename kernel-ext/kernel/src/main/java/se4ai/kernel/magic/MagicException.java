package se4ai.kernel.magic;

/** A magic cannot do what it was asked; the message is the one sentence that a reader is shown. */
public final class MagicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MagicException(String sentence) {
        this(sentence, 0);
    }

    MagicException(String sentence, int line) {
        super(sentence);
        this.line = line;
    }

    MagicException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.line = 0;
    }

    /** The sentence. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** The line of the cell, from 1, where it is known; otherwise 0. */
    int line() {
        return line;
    }
}
