package se4ai.labs.pipeline;

import java.util.function.DoubleFunction;
import se4ai.labs.Adjustable;
import se4ai.labs.Scale;
import se4ai.measure.Figures;

/** A dial is a number of the rehearsal that a slider sets. */
public enum Dial implements Adjustable {
    STRENGTH("strength", "How much of the fault there is", Scale.steps(0, 1, 20), 1, Dial::percent),
    CHANGE("change", "How much the world changes in week 16", Scale.steps(0, 1, 20), 0, Dial::percent),
    SEED("seed", "Draws of chance", Scale.steps(1, 30, 1), 1, value -> "number " + Figures.of(value, 2));

    private final String key;
    private final String label;
    private final Scale scale;
    private final double standard;
    private final DoubleFunction<String> words;

    Dial(String key, String label, Scale scale, double standard, DoubleFunction<String> words) {
        this.key = key;
        this.label = label;
        this.scale = scale;
        this.standard = standard;
        this.words = words;
    }

    private static String percent(double part) {
        return Figures.of(100 * part, 3) + " %";
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public double standard() {
        return standard;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public String say(double value) {
        return words.apply(value);
    }
}
