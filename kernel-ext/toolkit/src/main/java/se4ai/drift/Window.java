package se4ai.drift;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Distribution;
import se4ai.measure.Empirical;

/**
 * A window is a stretch of values that were seen after the model was made, in the order in which they came.
 *
 * <pre>{@code
 * Window.of("New York", 5.6, 8.3, 2.2, 1.1);
 * }</pre>
 */
public final class Window {

    private final String name;
    private final double[] values;

    private Window(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    /**
     * The values in the order in which they came.
     *
     * @param values two or more, each finite
     */
    public static Window of(String name, double... values) {
        return new Window(name, Checked.values("A window", name, values));
    }

    public String name() {
        return name;
    }

    public int size() {
        return values.length;
    }

    /** One of the values; the first is value 1. */
    public double value(int number) {
        if (number < 1 || number > values.length) {
            throw new IllegalArgumentException("Window '" + name + "' has values 1 to " + values.length
                    + " but was asked for value " + number + ".");
        }
        return values[number - 1];
    }

    public Empirical distribution() {
        return Distribution.of(values);
    }

    /** The same values as a reference, for what comes later still. */
    public Reference asReference() {
        return Reference.of(name, values);
    }

    double[] inOrder() {
        return values;
    }

    double[] sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Two of them are equal if they have the same name and the same values in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Window that && name.equals(that.name) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        Empirical all = distribution();
        return "Window '" + name + "': " + Checked.count(values.length, "value") + " from "
                + Checked.number(all.least()) + " to " + Checked.number(all.most()) + ", median "
                + Checked.number(all.median().value());
    }
}
