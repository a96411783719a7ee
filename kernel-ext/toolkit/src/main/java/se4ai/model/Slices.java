package se4ai.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import se4ai.measure.Figures;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;

/**
 * Slices are all rows parted by something that they have in common, the worst part first: a mean of 99 % may hide a 0 %.
 *
 * <p>Who looks at many slices finds a bad one by chance. So each interval is wider: with {@code m} slices it has a
 * confidence of {@code 1 − 0.05 / m}, and all of them hold at once with 95 % or more (Bonferroni).
 *
 * <pre>{@code
 * predictions.slices("operator", row -> operators.get(row)).worst();
 * }</pre>
 */
public final class Slices {

    private static final double RISK = 0.05;

    private final String what;
    private final String by;
    private final Proportion all;
    private final List<Slice> slices;

    private Slices(String what, String by, Proportion all, List<Slice> slices) {
        this.what = what;
        this.by = by;
        this.all = all;
        this.slices = slices;
    }

    /**
     * Slices of rows.
     *
     * @param what what is counted, such as {@code accuracy}
     * @param by what parts them, such as {@code operator}
     * @param size how many rows there are
     * @param name the name of a row's slice
     * @param counts whether a row is looked at
     * @param right whether the model is right about it
     */
    public static Slices of(
            String what, String by, int size, IntFunction<String> name, IntPredicate counts, IntPredicate right) {
        Map<String, int[]> found = new LinkedHashMap<>();
        int[] sum = new int[2];
        for (int row = 0; row < size; row++) {
            if (counts.test(row)) {
                int[] tally = found.computeIfAbsent(name.apply(row), key -> new int[2]);
                int good = right.test(row) ? 1 : 0;
                tally[0] += good;
                tally[1]++;
                sum[0] += good;
                sum[1]++;
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " by " + by + " has no row to look at among " + size
                    + "; slices need at least one.");
        }
        List<Slice> slices = new ArrayList<>();
        double confidence = 1 - RISK / found.size();
        found.forEach((key, tally) -> {
            Proportion share = Proportion.of(tally[0], tally[1]);
            slices.add(new Slice(key, share, share.interval(confidence)));
        });
        slices.sort(Comparator.comparing(Slice::hasFewRows).thenComparing(Slice::right));
        return new Slices(what, by, Proportion.of(sum[0], sum[1]), List.copyOf(slices));
    }

    /** What is counted, such as {@code accuracy}. */
    public String what() {
        return what;
    }

    /** What parts the rows, such as {@code operator}. */
    public String by() {
        return by;
    }

    /** How many of all rows the model is right about. */
    public Proportion overall() {
        return all;
    }

    /** The worst first; after all others those with few rows. */
    public List<Slice> all() {
        return slices;
    }

    public Slice worst() {
        return slices.get(0);
    }

    /** The slice with this name. */
    public Slice slice(String name) {
        List<String> names = new ArrayList<>();
        slices.forEach(slice -> names.add(slice.name()));
        return slices.get(Names.position("slice", name, names));
    }

    /** Those that are worse than all rows together, by more than chance; few rows may be enough for that. */
    public List<Slice> clearlyWorse() {
        List<Slice> worse = new ArrayList<>();
        for (Slice slice : slices) {
            if (slice.interval().high() < all.share().value()) {
                worse.add(slice);
            }
        }
        return worse;
    }

    /** How sure each interval is, so that all of them together are 95 % sure. */
    public Probability confidence() {
        return Probability.of(1 - RISK / slices.size());
    }

    /** What looking at many slices does, in a sentence. */
    public String warning() {
        return slices.size() == 1
                ? "One slice is all rows; part them by something else."
                : "Of " + slices.size() + " slices looked at with 95 % each, about "
                        + Figures.of(RISK * slices.size(), 2)
                        + " would seem off by chance, so each interval here has " + confidence() + ".";
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(what).append(" by ").append(by).append(": ").append(all.share());
        text.append(" over all (")
                .append(all.count())
                .append(" of ")
                .append(all.trials())
                .append(')');
        slices.forEach(slice -> text.append("\n- ").append(slice));
        return text.append('\n').append(warning()).toString();
    }
}
