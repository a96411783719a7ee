package se4ai.kernel.debug;

/** What was thrown, in one line; its message is taken only where no class of a reader's makes it. */
final class ThrownText {

    private ThrownText() {}

    static String of(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        String message = message(thrown);
        return message.isEmpty() ? name : name + ": " + message;
    }

    private static String message(Throwable thrown) {
        try {
            Class<?> writer = thrown.getClass().getMethod("getMessage").getDeclaringClass();
            String message = Parts.isOfJdk(writer) ? thrown.getMessage() : null;
            return message == null ? "" : message;
        } catch (NoSuchMethodException e) {
            return "";
        }
    }
}
