package se4ai.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.measure.Distribution;
import se4ai.measure.Figures;
import se4ai.measure.Probability;

/**
 * A concept test asks whether the model is wrong more or less often than before <i>for the same input</i>: then the world
 * answers differently, and not only the inputs have moved.
 *
 * <p>Both sides are cut into the same bins of the input; within each the errors are compared, and the differences added up
 * by Mantel and Haenszel. Changes that cancel each other, more errors in one bin and as many fewer in another, are not
 * seen; nor are changes that no bin separates. Source: N. Mantel, W. Haenszel, <i>Statistical aspects of the analysis of
 * data from retrospective studies of disease</i>, Journal of the National Cancer Institute 22 (1959).
 *
 * <pre>{@code
 * ConceptTest.of(Judgements.of("2012", before, wrongBefore), Judgements.of("2013", now, wrongNow));
 * }</pre>
 *
 * @param strata the bins, one or more
 * @param level above 0 and below 1
 */
public record ConceptTest(String window, List<Stratum> strata, Probability level) {

    private static final int BINS = 5;
    private static final Probability USUAL = Probability.percent(5);

    /** A stratum is one bin with how many values either side has there, and how many of them are wrong. */
    public record Stratum(String name, int errorsBefore, int before, int errorsNow, int now) {

        public Stratum {
            if (errorsBefore < 0 || errorsNow < 0 || errorsBefore > before || errorsNow > now) {
                throw new IllegalArgumentException("Stratum '" + name + "' has 0 errors or more and at most as many as "
                        + "values, but was given " + errorsBefore + " of " + before + " and " + errorsNow + " of " + now
                        + ".");
            }
        }

        private double excess() {
            int all = before + now;
            return all == 0 ? 0 : errorsNow - (double) now * (errorsBefore + errorsNow) / all;
        }

        private double variance() {
            double all = before + now;
            double errors = errorsBefore + errorsNow;
            return all < 2 ? 0 : now * before * errors * (all - errors) / (all * all * (all - 1));
        }
    }

    public ConceptTest {
        strata = List.copyOf(strata);
        Checked.level(level);
        if (strata.isEmpty()) {
            throw new IllegalArgumentException("A concept test needs at least one stratum but has none.");
        }
        if (strata.stream().mapToInt(Stratum::before).sum() == 0
                || strata.stream().mapToInt(Stratum::now).sum() == 0) {
            throw new IllegalArgumentException("A concept test of '" + window
                    + "' needs judgements before and now. Wait until the labels have come.");
        }
    }

    /** Cuts the input at the quintiles of the earlier judgements, and tests at 5 %. */
    public static ConceptTest of(Judgements before, Judgements now) {
        return of(before, now, BINS, USUAL);
    }

    /**
     * Cuts the input at quantiles of the earlier judgements.
     *
     * @param bins 2 or more
     * @param level above 0 and below 1
     */
    public static ConceptTest of(Judgements before, Judgements now, int bins, Probability level) {
        Bins cut = Bins.of(before.reference(), bins);
        int[] allBefore = before.counted(cut, false);
        int[] wrongBefore = before.counted(cut, true);
        int[] allNow = now.counted(cut, false);
        int[] wrongNow = now.counted(cut, true);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            strata.add(new Stratum(cut.name(i), wrongBefore[i], allBefore[i], wrongNow[i], allNow[i]));
        }
        return new ConceptTest(now.name(), strata, level);
    }

    /** The statistic of Mantel and Haenszel with their correction; nearly chi-squared with one degree of freedom. */
    public double statistic() {
        double excess = strata.stream().mapToDouble(Stratum::excess).sum();
        double variance = strata.stream().mapToDouble(Stratum::variance).sum();
        double corrected = Math.max(0, Math.abs(excess) - 0.5);
        return variance == 0 ? 0 : corrected * corrected / variance;
    }

    /** How often chance alone makes a difference this large or larger. */
    public Probability pValue() {
        return Probability.of(Math.max(0, 1 - Distribution.gamma(0.5, 1).cumulative(statistic())));
    }

    public boolean isDrift() {
        return pValue().value() <= level.value();
    }

    /** The share of errors in the window. */
    public Probability errorRate() {
        return share(
                strata.stream().mapToDouble(Stratum::errorsNow).sum(),
                strata.stream().mapToInt(Stratum::now).sum());
    }

    /** The share of errors before. */
    public Probability errorRateBefore() {
        return share(
                strata.stream().mapToDouble(Stratum::errorsBefore).sum(),
                strata.stream().mapToInt(Stratum::before).sum());
    }

    /** The share of errors that the window would have if only the inputs had moved. */
    public Probability errorRateOfSameConcept() {
        double errors = 0;
        int comparable = 0;
        for (Stratum each : strata) {
            if (each.before() > 0) {
                errors += (double) each.now() * each.errorsBefore() / each.before();
                comparable += each.now();
            }
        }
        return share(errors, comparable);
    }

    private static Probability share(double errors, int of) {
        return Probability.of(of == 0 ? 0 : Math.min(1, errors / of));
    }

    @Override
    public String toString() {
        return window + ": " + (isDrift() ? "concept drift" : "no concept drift shown") + ". Errors went from "
                + errorRateBefore() + " to " + errorRate() + "; moved inputs alone would make them "
                + errorRateOfSameConcept() + "; " + Checked.words(pValue()) + ", "
                + (isDrift() ? "at most" : "above") + " the level of " + level + "."
                + strata.stream().map(ConceptTest::row).collect(Collectors.joining());
    }

    private static String row(Stratum each) {
        return "\n" + each.name() + ": " + share(each.errorsBefore(), each.before()) + " of "
                + Figures.of(each.before(), 12) + " → " + share(each.errorsNow(), each.now()) + " of "
                + Figures.of(each.now(), 12);
    }
}
