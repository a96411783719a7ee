package se4ai.drift;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Probability;

/**
 * Drift tests are several tests read together: one for each feature, or for each window.
 *
 * <pre>{@code
 * var tests = KolmogorovSmirnov.test(reference, Windows.of("temp_max", 30, values));
 * tests.falseAlarmRate();             // 46 % for twelve tests at 5 %
 * tests.corrected(Correction.HOLM);
 * }</pre>
 *
 * @param all at least one, all at one level
 */
public record DriftTests(List<DriftTest> all, Correction correction) {

    public DriftTests {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Drift tests need at least one test but there is none.");
        }
        Probability level = all.get(0).level();
        for (DriftTest each : all) {
            if (!each.level().equals(level)) {
                throw new IllegalArgumentException("Tests that are read together need one level, but '"
                        + each.reference().name() + "', '" + each.window().name() + "' is tested at " + each.level()
                        + " and the first at " + level + ".");
            }
        }
    }

    /** Not corrected for their number. */
    public static DriftTests of(DriftTest... all) {
        return new DriftTests(List.of(all), Correction.NONE);
    }

    public DriftTests corrected(Correction correction) {
        return new DriftTests(all, correction);
    }

    public int size() {
        return all.size();
    }

    public Probability level() {
        return all.get(0).level();
    }

    /** The p-value of each test after the correction, in their order. */
    public List<Probability> pValues() {
        double[] raw = all.stream().mapToDouble(test -> test.pValue().value()).toArray();
        List<Probability> adjusted = new ArrayList<>();
        for (double each : correction.adjusted(raw)) {
            adjusted.add(Probability.of(each));
        }
        return List.copyOf(adjusted);
    }

    /** The tests that show drift after the correction. */
    public List<DriftTest> drifted() {
        List<Probability> pValues = pValues();
        List<DriftTest> drifted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (pValues.get(i).value() <= level().value()) {
                drifted.add(all.get(i));
            }
        }
        return List.copyOf(drifted);
    }

    public boolean isDrift() {
        return !drifted().isEmpty();
    }

    /**
     * How likely at least one false alarm is where nothing drifts: for independent tests 1 − (1 − level)^tests; with a
     * correction the level itself, as a bound that holds whether they are independent or not.
     */
    public Probability falseAlarmRate() {
        return correction == Correction.NONE
                ? Probability.of(-Math.expm1(all.size() * Math.log1p(-level().value())))
                : level();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(drifted().size()).append(" of ").append(Checked.count(all.size(), "test"));
        text.append(drifted().size() == 1 ? " shows drift, " : " show drift, ").append(correction);
        text.append("; without any drift at least one would alarm in ");
        text.append(correction == Correction.NONE ? "" : "at most ")
                .append(falseAlarmRate())
                .append(" of all cases");
        List<Probability> pValues = pValues();
        for (int i = 0; i < all.size(); i++) {
            DriftTest test = all.get(i);
            text.append("\n").append(pValues.get(i).value() <= level().value() ? "drift: " : "no drift shown: ");
            text.append(test.reference().name())
                    .append(", ")
                    .append(test.window().name())
                    .append(": gap ");
            text.append(Checked.number(test.statistic())).append(", ").append(Checked.words(pValues.get(i)));
        }
        return text.toString();
    }
}
