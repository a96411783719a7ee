package se4ai.faulttree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se4ai.measure.Distribution;
import se4ai.measure.Empirical;
import se4ai.measure.SeededRandom;

/** Draws the top event's probability again and again, from what is uncertain about those of the basic events. */
final class Uncertainty {

    private static final int MOST_DRAWS = 1_000_000;

    private Uncertainty() {}

    /** Events are drawn independently of each other, but the causes of one common-cause group share one draw. */
    static Empirical of(Analysis analysis, int draws, long seed) {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(
                    "The number of draws must lie between 1 and 1,000,000 but was " + draws + ".");
        }
        analysis.formulas().points();
        List<BasicEvent> events = analysis.basicEvents();
        SeededRandom random = new SeededRandom(seed);
        double[] values = new double[draws];
        for (int i = 0; i < draws; i++) {
            values[i] = analysis.probability(drawn(events, random));
        }
        return Distribution.of(values);
    }

    private static double[] drawn(List<BasicEvent> events, SeededRandom random) {
        Map<String, Double> ofGroup = new HashMap<>();
        double[] drawn = new double[events.size()];
        for (int i = 0; i < drawn.length; i++) {
            ProbabilityModel model = events.get(i).model();
            drawn[i] = model instanceof ProbabilityModel.Share share
                    ? share.share()
                            * ofGroup.computeIfAbsent(
                                    share.group(), group -> share.whole().draw(random))
                    : model.draw(random);
        }
        return drawn;
    }
}
