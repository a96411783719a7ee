package se4ai.measure;

/** What a distribution may be scaled by. */
final class Factor {

    private Factor() {}

    static double checked(double factor) {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A distribution can be scaled by a finite factor above 0 only, but the factor was " + factor + ".");
        }
        return factor;
    }
}
