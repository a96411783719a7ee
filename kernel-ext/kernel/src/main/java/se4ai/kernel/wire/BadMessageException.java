package se4ai.kernel.wire;

/** What arrived cannot be read as a message. */
final class BadMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadMessageException(String message) {
        super(message);
    }
}
