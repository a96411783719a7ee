package se4ai.pipeline;

/**
 * A fingerprint is a short text computed from content (SHA-256): the same content has the same one, other content another.
 *
 * <pre>{@code
 * Fingerprint.of(List.of("gull", 120))      // the same on every machine, on the JVM and in a browser
 * }</pre>
 *
 * <p>The kind and the length of each part go into it, so that {@code ["a", "bc"]} and {@code ["ab", "c"]} differ. Whole
 * numbers of all widths are one kind, {@code 1} and {@code 1.0} are not. The order of a list counts, that of a set or map
 * does not.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Fingerprint(String hex) {

    private static final int DIGITS = 64;
    private static final int SHOWN = 8;

    public Fingerprint {
        boolean right = hex.length() == DIGITS;
        for (int i = 0; i < hex.length(); i++) {
            right &= "0123456789abcdef".indexOf(hex.charAt(i)) >= 0;
        }
        if (!right) {
            throw new IllegalArgumentException(
                    "A fingerprint is written with 64 digits from 0 to 9 and a to f, but this is '" + hex
                            + "'. Fingerprint.of(content) computes one.");
        }
    }

    /**
     * The fingerprint of text, numbers, enum constants, arrays, lists, sets and maps of them, and of what is {@link
     * Fingerprinted}.
     *
     * @throws IllegalArgumentException where the value, or one in it, is of another type; the message says what to do
     */
    public static Fingerprint of(Object content) {
        return new Content().add(content).fingerprint();
    }

    /** The first eight digits, which tell the artifacts of a pipeline apart. */
    public String brief() {
        return hex.substring(0, SHOWN);
    }

    @Override
    public String toString() {
        return brief() + "…";
    }
}
