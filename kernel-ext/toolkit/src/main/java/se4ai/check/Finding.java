package se4ai.check;

/** A finding is what a check sees in an answer, before it is known for which exercise. */
public record Finding(Verdict.Kind kind, String message) {

    public static Finding notYet(String message) {
        return new Finding(Verdict.Kind.NOT_YET, message);
    }

    public static Finding almost(String message) {
        return new Finding(Verdict.Kind.ALMOST, message);
    }

    public static Finding correct(String message) {
        return new Finding(Verdict.Kind.CORRECT, message);
    }
}
