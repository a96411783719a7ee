package se4ai.placement.queue;

import java.util.function.Function;
import java.util.function.IntPredicate;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Rate;

/** How many arrivals a limit on the response leaves room for. */
final class Limits {

    /** Halving so often leaves nothing between two loads. */
    private static final int HALVINGS = 64;

    private Limits() {}

    /**
     * The largest rate below the capacity with which a time is within its limit.
     *
     * @param time longer for a larger rate, and within the limit for a very small one
     */
    static Rate most(Rate capacity, Function<Rate, Duration> time, Duration limit) {
        double within = 0;
        double beyond = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double load = (within + beyond) / 2;
            if (load > 0
                    && Regime.settles(load)
                    && time.apply(capacity.times(load)).seconds() <= limit.seconds()) {
                within = load;
            } else {
                beyond = load;
            }
        }
        return capacity.times(within).from(capacity.source().orWeaker(limit.source()));
    }

    /**
     * The fewest servers that reach a target.
     *
     * @param within false up to some number and true from then on
     */
    static int fewest(IntPredicate within) {
        int enough = 1;
        while (!within.test(enough)) {
            if (enough == Counts.MOST) {
                throw new IllegalArgumentException("No number of servers up to 1,000,000 keeps the limit.");
            }
            enough = Math.min(2 * enough, Counts.MOST);
        }
        int few = enough / 2;
        while (enough - few > 1) {
            int middle = (few + enough) / 2;
            if (within.test(middle)) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return enough;
    }

    static void checkAboveService(Duration limit, Duration service) {
        if (limit.seconds() <= service.seconds()) {
            throw new IllegalArgumentException("A mean response within " + limit
                    + " leaves no time to wait: the service alone takes " + service + ". Allow more or serve faster.");
        }
    }

    static void checkAboveService(double share, Duration limit, Distribution service) {
        double alone = service.quantile(share).value();
        if (limit.seconds() <= alone) {
            throw new IllegalArgumentException("A limit of " + limit + " cannot be kept for a share of " + share
                    + " of requests: without any waiting "
                    + "the service of so many takes " + Duration.seconds(alone)
                    + ". Allow more or serve faster.");
        }
    }

    static void checkShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "The share of requests must lie between 0 and 1, such as 0.99, but was " + share + ".");
        }
    }
}
