package se4ai.model;

import java.util.Locale;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Probability;

/** A criterion is one thing by which models are compared; of quality more is better, of everything else less. */
public enum Criterion {
    QUALITY("quality"),
    LATENCY("latency"),
    SIZE("size"),
    TRAINING("training time"),
    EXAMPLES("examples needed"),
    PARTS("parts to read");

    private final String words;

    Criterion(String words) {
        this.words = words;
    }

    public boolean moreIsBetter() {
        return this == QUALITY;
    }

    /** The number that was measured of a model: a share, seconds, bytes or a count. */
    public double of(MeasuredModel model) {
        return switch (this) {
            case QUALITY -> model.quality().value();
            case LATENCY -> model.latency().seconds();
            case SIZE -> model.size().bytes();
            case TRAINING -> model.training().seconds();
            case EXAMPLES -> model.examples();
            case PARTS -> model.parts();
        };
    }

    /** A number of this criterion with its unit. */
    public String words(double value) {
        return switch (this) {
            case QUALITY -> Figures.of(100 * value, 3) + " %";
            case LATENCY, TRAINING -> Duration.seconds(value).toString();
            case SIZE -> Bytes.of(value).toString();
            case EXAMPLES, PARTS -> Figures.of(value, 6);
        };
    }

    /** Whether the first number is better than the second. */
    public boolean isBetter(double one, double other) {
        return moreIsBetter() ? one > other : one < other;
    }

    /**
     * The number that a text says.
     *
     * @param text such as {@code 85 %}, {@code 2 ms}, {@code 1 MB} or {@code 20}
     */
    public double parse(String text) {
        return switch (this) {
            case QUALITY -> share(text);
            case LATENCY, TRAINING -> Duration.parse(text).seconds();
            case SIZE -> Bytes.parse(text).bytes();
            case EXAMPLES, PARTS -> number(text);
        };
    }

    private double share(String text) {
        String stripped = text.strip();
        boolean percent = stripped.endsWith("%");
        double number = number(percent ? stripped.substring(0, stripped.length() - 1) : stripped);
        return percent
                ? Probability.percent(number).value()
                : Probability.of(number).value();
    }

    private double number(String text) {
        double number;
        try {
            number = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (!(number >= 0)) {
            throw new IllegalArgumentException("A limit of " + words + " is a number of 0 or more, such as "
                    + (this == QUALITY ? "'85 %'" : "'1000'") + ", but was '" + text + "'.");
        }
        return number;
    }

    /** As it stands in tables, such as {@code Training time}. */
    public String heading() {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public String toString() {
        return words;
    }
}
