package se4ai.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Windows are a series cut into stretches of the same number of values, one after the other.
 *
 * <pre>{@code
 * var months = Windows.of("temp_max", 30, values);   // temp_max 1–30, temp_max 31–60, …
 * KolmogorovSmirnov.test(reference, months);
 * }</pre>
 *
 * @param all in the order in which they came, at least one
 */
public record Windows(List<Window> all) {

    public Windows {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Windows need at least one window but there is none.");
        }
    }

    /** Windows that were cut elsewhere, such as one for each month. */
    public static Windows of(Window... all) {
        return new Windows(List.of(all));
    }

    /**
     * Cuts a series; values at its end that do not fill a window are left out.
     *
     * @param size how many values each window has, 2 or more
     */
    public static Windows of(String name, int size, double... values) {
        double[] series = Checked.values("A series", name, values);
        if (size < Checked.FEWEST || size > series.length) {
            throw new IllegalArgumentException("Series '" + name + "' has " + Checked.count(series.length, "value")
                    + ", so a window can have 2 to " + series.length + " of them, but was to have " + size + ".");
        }
        List<Window> all = new ArrayList<>();
        for (int from = 0; from + size <= series.length; from += size) {
            all.add(Window.of(
                    name + " " + (from + 1) + "–" + (from + size), Arrays.copyOfRange(series, from, from + size)));
        }
        return new Windows(all);
    }

    public int size() {
        return all.size();
    }

    @Override
    public String toString() {
        return all.stream().map(Window::toString).collect(Collectors.joining("\n"));
    }
}
