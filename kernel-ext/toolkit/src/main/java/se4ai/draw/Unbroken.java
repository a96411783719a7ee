package se4ai.draw;

/** Keeps a number together with its unit, sign or power of ten where a label is broken into lines. */
final class Unbroken {

    private static final String SPACE = "\u00a0";

    private Unbroken() {}

    static String words(String text) {
        return text.replace(" %", SPACE + "%")
                .replace("€ ", "€" + SPACE)
                .replace("USD ", "USD" + SPACE)
                .replace(" × ", SPACE + "×" + SPACE)
                .replace("p = ", "p" + SPACE + "=" + SPACE);
    }
}
