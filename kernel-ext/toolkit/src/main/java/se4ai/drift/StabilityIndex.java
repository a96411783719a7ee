package se4ai.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se4ai.measure.Distribution;
import se4ai.measure.Figures;
import se4ai.measure.Gamma;
import se4ai.measure.Probability;

/**
 * The population stability index (PSI) says in one number how differently a reference and a window fall into the same
 * bins: the sum of (w − r) ln(w / r) over the bins, r and w being the share of each.
 *
 * <p>Numbers are cut at the quantiles of the reference; categories are their own bins. Where a side has an empty bin,
 * half an observation is added to each of its bins, as the logarithm of 0 is no number. Up to 0.1 the change is usually
 * read as little, above 0.25 as large: a convention of credit scoring (N. Siddiqi, <i>Credit Risk Scorecards</i>, 2006)
 * that knows nothing of the sample sizes. Without drift the index over 1/n + 1/m is nearly chi-squared with one degree of
 * freedom fewer than bins, so that its mean is (bins − 1)(1/n + 1/m). Source: B. Yurdakul, <i>Statistical properties of
 * population stability index</i>, Western Michigan University 2018.
 *
 * <pre>{@code
 * var psi = StabilityIndex.of(reference, window);
 * psi.value();                // 0.031
 * psi.falseAlarmRate(0.1);    // how often windows of this size exceed 0.1 without any drift
 * }</pre>
 *
 * @param bins two or more
 */
public record StabilityIndex(String feature, String window, List<Bin> bins) {

    private static final int USUAL_BINS = 10;
    private static final double LITTLE = 0.1;
    private static final double LARGE = 0.25;
    private static final double HALF = 0.5;

    /** A bin is one range or category with how many values of either side fall into it. */
    public record Bin(String name, int inReference, int inWindow) {
        public Bin {
            if (inReference < 0 || inWindow < 0) {
                throw new IllegalArgumentException("Bin '" + name + "' counts 0 values or more but was given "
                        + inReference + " and " + inWindow + ".");
            }
        }
    }

    /** How an index is usually read. */
    public enum Shift {
        LITTLE,
        SOME,
        LARGE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT) + " shift";
        }
    }

    public StabilityIndex {
        bins = List.copyOf(bins);
        if (bins.size() < 2) {
            throw new IllegalArgumentException(
                    "A stability index of '" + feature + "' needs 2 bins or more but has " + bins.size() + ".");
        }
        if (total(bins, true) == 0 || total(bins, false) == 0) {
            throw new IllegalArgumentException("A stability index of '" + feature + "' needs values on both sides, but "
                    + (total(bins, true) == 0 ? "the reference" : "window '" + window + "'") + " has none.");
        }
    }

    /** Cuts at the reference's deciles. */
    public static StabilityIndex of(Reference reference, Window window) {
        return of(reference, window, USUAL_BINS);
    }

    /**
     * Cuts at the reference's quantiles; where values repeat so often that two cuts fall together, there are fewer bins.
     *
     * @param bins 2 or more
     */
    public static StabilityIndex of(Reference reference, Window window, int bins) {
        return new StabilityIndex(
                reference.name(), window.name(), Bins.of(reference, bins).counted(reference.sorted(), window.sorted()));
    }

    /** Counts categories, those that only one side has as well. */
    public static StabilityIndex ofCategories(
            String feature, List<String> reference, String window, List<String> seen) {
        Map<String, Integer> before = new TreeMap<>();
        Map<String, Integer> now = new TreeMap<>();
        for (String each : reference) {
            before.merge(each, 1, Integer::sum);
            now.merge(each, 0, Integer::sum);
        }
        for (String each : seen) {
            before.merge(each, 0, Integer::sum);
            now.merge(each, 1, Integer::sum);
        }
        return ofCounts(feature, before, window, now);
    }

    /** Takes counts for each category, in the order of their names; both sides must have the same ones, and 0 is a count. */
    public static StabilityIndex ofCounts(
            String feature, Map<String, Integer> reference, String window, Map<String, Integer> seen) {
        refuse(reference, seen, "the reference has", "window '" + window + "' does not");
        refuse(seen, reference, "window '" + window + "' has", "the reference does not");
        List<Bin> bins = new ArrayList<>();
        new TreeMap<>(reference).forEach((name, count) -> bins.add(new Bin(name, count, seen.getOrDefault(name, 0))));
        return new StabilityIndex(feature, window, bins);
    }

    private static void refuse(Map<String, Integer> some, Map<String, Integer> others, String has, String lacks) {
        for (String name : new TreeMap<>(some).keySet()) {
            if (!others.containsKey(name)) {
                throw new IllegalArgumentException("Category '" + name + "' is in one side only: " + has + " it, "
                        + lacks + ". Count it on both sides, with 0 where there is none.");
            }
        }
    }

    public double value() {
        return bins.stream().mapToDouble(this::part).sum();
    }

    /** What one bin adds to the index. */
    public double part(Bin bin) {
        double before = share(bin, true);
        double now = share(bin, false);
        return (now - before) * Math.log(now / before);
    }

    /** The share of a side that falls into a bin, with half an observation more in each bin where one is empty. */
    private double share(Bin bin, boolean ofReference) {
        double more = bins.stream().anyMatch(each -> count(each, ofReference) == 0) ? HALF : 0;
        return (count(bin, ofReference) + more) / (total(bins, ofReference) + more * bins.size());
    }

    private static int count(Bin bin, boolean ofReference) {
        return ofReference ? bin.inReference() : bin.inWindow();
    }

    private static int total(List<Bin> bins, boolean ofReference) {
        return bins.stream().mapToInt(bin -> count(bin, ofReference)).sum();
    }

    public int referenceSize() {
        return total(bins, true);
    }

    public int windowSize() {
        return total(bins, false);
    }

    /** Bins that are empty on one side: new categories, or old ones that are gone. */
    public List<String> emptyBins() {
        return bins.stream()
                .filter(bin -> bin.inReference() == 0 || bin.inWindow() == 0)
                .map(Bin::name)
                .toList();
    }

    /** The usual reading, whatever the sample sizes. */
    public Shift reading() {
        double value = value();
        return value <= LITTLE ? Shift.LITTLE : value <= LARGE ? Shift.SOME : Shift.LARGE;
    }

    /** The index that chance alone makes: about (bins − 1)(1/n + 1/m). */
    public double expectedWithoutDrift() {
        return (bins.size() - 1) * scale();
    }

    /** How the index of windows of this size is spread where nothing drifts, nearly. */
    public Gamma withoutDrift() {
        return Distribution.gamma((bins.size() - 1) / 2.0, expectedWithoutDrift());
    }

    /** How often a window of this size exceeds the limit though nothing drifts, nearly. */
    public Probability falseAlarmRate(double limit) {
        if (!(limit > 0)) {
            throw new IllegalArgumentException("The limit of a stability index must be above 0 but was " + limit + ".");
        }
        return Probability.of(Math.max(0, 1 - withoutDrift().cumulative(limit)));
    }

    /** The limit that windows of this size exceed so often though nothing drifts, nearly. */
    public double limit(Probability falseAlarms) {
        return withoutDrift().quantile(1 - Checked.level(falseAlarms).value()).value();
    }

    private double scale() {
        return 1.0 / referenceSize() + 1.0 / windowSize();
    }

    @Override
    public String toString() {
        return "PSI of " + feature + ", " + window + ": " + Checked.number(value()) + ", " + reading()
                + " by convention; chance alone makes about " + Checked.number(expectedWithoutDrift()) + " and exceeds "
                + "0.1 in " + Figures.scientific(100 * falseAlarmRate(LITTLE).value(), 2) + " % of all cases"
                + (emptyBins().isEmpty() ? "" : "; empty on one side: " + String.join(", ", emptyBins()))
                + bins.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Bin bin) {
        return "\n" + bin.name() + ": " + percent(bin.inReference(), referenceSize()) + " → "
                + percent(bin.inWindow(), windowSize()) + ", adds " + Checked.number(part(bin));
    }

    private static String percent(int count, int of) {
        return Figures.fixed(100.0 * count / of, 1) + " %";
    }
}
