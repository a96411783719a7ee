package se4ai.drift;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Distribution;
import se4ai.measure.Empirical;

/**
 * A reference is the values that a feature or a score had when the model was made: what later windows are held against.
 *
 * <pre>{@code
 * var seattle = Reference.of("temp_max", 12.8, 10.6, 11.7, 12.2);
 * KolmogorovSmirnov.test(seattle, Window.of("New York", 5.6, 8.3, 2.2, 1.1));
 * }</pre>
 */
public final class Reference {

    private final String name;
    private final double[] sorted;

    private Reference(String name, double[] sorted) {
        this.name = name;
        this.sorted = sorted;
    }

    /**
     * The values in any order.
     *
     * @param values two or more, each finite
     */
    public static Reference of(String name, double... values) {
        double[] sorted = Checked.values("A reference", name, values);
        Arrays.sort(sorted);
        return new Reference(name, sorted);
    }

    public String name() {
        return name;
    }

    public int size() {
        return sorted.length;
    }

    /** The values as a distribution. */
    public Empirical distribution() {
        return Distribution.of(sorted);
    }

    double[] sorted() {
        return sorted;
    }

    /** Two of them are equal if they have the same name and values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reference that && name.equals(that.name) && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return "Reference '" + name + "': " + Checked.count(sorted.length, "value") + " from "
                + Checked.number(sorted[0]) + " to " + Checked.number(sorted[sorted.length - 1]) + ", median "
                + Checked.number(distribution().median().value());
    }
}
