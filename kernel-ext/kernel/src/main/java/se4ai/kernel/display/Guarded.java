package se4ai.kernel.display;

/** Calls what a learner wrote, such as a toString, and says in a sentence where it fails. */
final class Guarded {

    private Guarded() {}

    /** A value's own text; without a text of its own, its type and where it is. */
    static String text(Object value) {
        try {
            String text = String.valueOf(value.toString());
            return text.startsWith("REPL.") ? TypeNames.unwrapped(text) : text;
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            // An interrupt reaches a cell as another Error, which is passed on.
            return "A value of type " + TypeNames.of(value.getClass()) + " whose toString fails: " + cause(failure)
                    + ".";
        }
    }

    /** An exception in a few words, without trust in it either. */
    static String cause(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "it calls itself without end";
        }
        String type = TypeNames.of(failure.getClass());
        try {
            String message = failure.getMessage();
            return message == null || message.isBlank() ? type : type + ": " + withoutPoint(message);
        } catch (RuntimeException another) {
            return type;
        }
    }

    private static String withoutPoint(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
