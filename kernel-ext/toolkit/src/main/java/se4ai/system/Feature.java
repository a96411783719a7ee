package se4ai.system;

/**
 * A feature is something an app does with a model: what it does, how much hangs on it, and what happens without it.
 *
 * @param app the product, such as {@code Maps}
 * @param does what the model does there, such as {@code estimates the arrival time}
 * @param weight whether the product is the model, or could live without it
 * @param fallback what the product does when the model fails or is switched off
 */
public record Feature(String app, String does, Weight weight, String fallback) {

    /** How much of a product hangs on its model. */
    public enum Weight {
        /** Without the model there is no product. */
        CORE,
        /** The product is something else; the model makes it better. */
        SMALL
    }

    /** A feature without which the product would not exist. */
    public static Feature core(String app, String does, String fallback) {
        return new Feature(app, does, Weight.CORE, fallback);
    }

    /** A feature that the product could live without. */
    public static Feature small(String app, String does, String fallback) {
        return new Feature(app, does, Weight.SMALL, fallback);
    }

    @Override
    public String toString() {
        return app + ": " + does + " (" + weight.name().toLowerCase(java.util.Locale.ROOT) + "); without it: "
                + fallback;
    }
}
