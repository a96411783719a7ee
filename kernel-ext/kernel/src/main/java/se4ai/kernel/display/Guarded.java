package se4ai.kernel.display;

import java.util.function.Supplier;

/** Calls what a learner wrote, such as a toString, and says in a sentence where it fails. */
final class Guarded {

    private Guarded() {}

    /** A value's own text; without a text of its own, its type and where it is. */
    static String text(Object value) {
        String type = value.getClass().getName();
        String text = say(() -> String.valueOf(value.toString()), "A " + TypeNames.of(value.getClass()), "toString");
        return text.startsWith(type) ? TypeNames.unwrapped(text) : text;
    }

    // An interrupt reaches a cell as another Error, which is passed on.
    private static String say(Supplier<String> call, String whose, String method) {
        try {
            return call.get();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            return whose + " whose " + method + " fails: " + cause(failure) + ".";
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
