package se4ai.notebook;

/** Something a person gave us cannot be used; the message is the one sentence that person reads. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInputException(String sentence) {
        super(sentence);
    }

    public BadInputException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
