package se4ai.faulttree;

import se4ai.measure.Figures;
import se4ai.measure.SeededRandom;

/**
 * A probability model says how likely a basic event is: one number, a rate over time, a distribution where the number is
 * uncertain, an interval, or not known.
 *
 * <p>Sources: NUREG-0492 chapter XI (rates, tests); NUREG/CR-2300 (lognormal with error factor).
 */
public sealed interface ProbabilityModel {

    /** The 95 % point of the standard normal distribution, which an error factor refers to. */
    double NORMAL_95 = 1.6448536269514722;

    /** The probability to calculate with, in [0, 1]; the mean where the model is a distribution, NaN where not known. */
    double point();

    /** The least that the probability can be; 0 where not known. */
    default double low() {
        return point();
    }

    /** The most that the probability can be; 1 where not known. */
    default double high() {
        return point();
    }

    /** The probability at a time since the start, in hours; the same at all times unless the model has a rate. */
    default double at(double hours) {
        return point();
    }

    /** One draw of the probability, in [0, 1]; always the point where the model is not a distribution. */
    default double draw(SeededRandom random) {
        return point();
    }

    static ProbabilityModel fixed(double probability) {
        return new Fixed(probability);
    }

    /** A fixed probability, whose error message names the event. */
    static ProbabilityModel fixedFor(String event, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Probability of '" + event + "' must lie in [0, 1] but was "
                    + probability + "." + percent(probability));
        }
        return new Fixed(probability);
    }

    /** A constant failure rate; say with {@code over} how many hours it has. */
    static Rate perHour(double rate) {
        return new Rate(rate, 1);
    }

    static LogNormal logNormal(double mean, double errorFactor) {
        return new LogNormal(mean, errorFactor);
    }

    static Uniform uniform(double low, double high) {
        return new Uniform(low, high);
    }

    static Beta beta(double alpha, double beta) {
        return new Beta(alpha, beta);
    }

    /** All that is known is that the probability lies between two numbers. */
    static Between between(double low, double high) {
        return new Between(low, high);
    }

    static Unknown unknown() {
        return new Unknown();
    }

    private static String percent(double value) {
        return value > 1 && value <= 100
                ? " Did you mean " + Figures.of(value, 4) + " %? Write Probability.percent(" + Figures.of(value, 4)
                        + ")."
                : "";
    }

    private static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** One number in [0, 1]. */
    record Fixed(double point) implements ProbabilityModel {
        public Fixed {
            check(point >= 0 && point <= 1, "Probability must lie in [0, 1] but was " + point + "." + percent(point));
        }

        @Override
        public String toString() {
            return "p = " + SmallNumber.of(point);
        }
    }

    /** A constant failure rate without repair: {@code 1 − e^(−λt)}. */
    record Rate(double perHour, double hours) implements ProbabilityModel {
        public Rate {
            check(
                    perHour >= 0 && perHour < Double.POSITIVE_INFINITY,
                    "A failure rate must be 0 or more per hour but was " + perHour + ".");
            check(
                    hours >= 0 && hours < Double.POSITIVE_INFINITY,
                    "A time must be 0 hours or more but was " + hours + ".");
        }

        /** The same rate over so many hours. */
        public Rate over(double newHours) {
            return new Rate(perHour, newHours);
        }

        /** The same rate of a part that is tested, and mended at once, every so many hours. */
        public Tested testedEvery(double interval) {
            return new Tested(perHour, interval, hours);
        }

        @Override
        public double point() {
            return at(hours);
        }

        @Override
        public double at(double time) {
            return -Math.expm1(-perHour * time);
        }

        @Override
        public String toString() {
            return SmallNumber.of(perHour) + " per hour over " + Figures.of(hours, 6) + " h";
        }
    }

    /** A constant failure rate of a part that each test finds failed and makes as good as new. */
    record Tested(double perHour, double interval, double hours) implements ProbabilityModel {
        public Tested {
            check(
                    perHour >= 0 && perHour < Double.POSITIVE_INFINITY,
                    "A failure rate must be 0 or more per hour but was " + perHour + ".");
            check(
                    interval > 0 && interval < Double.POSITIVE_INFINITY,
                    "A test interval must be above 0 hours but was " + interval + ".");
            check(
                    hours >= 0 && hours < Double.POSITIVE_INFINITY,
                    "A time must be 0 hours or more but was " + hours + ".");
        }

        public Tested over(double newHours) {
            return new Tested(perHour, interval, newHours);
        }

        @Override
        public double point() {
            return at(hours);
        }

        /** Just before a test it is at its highest; the test itself takes no time. */
        @Override
        public double at(double time) {
            double since = time - Math.floor(time / interval) * interval;
            boolean dueNow = since == 0 && time > 0;
            return -Math.expm1(-perHour * (dueNow ? interval : since));
        }

        @Override
        public String toString() {
            return SmallNumber.of(perHour) + " per hour, tested every " + Figures.of(interval, 6) + " h";
        }
    }

    /** Uncertain over orders of magnitude; the error factor is the 95 % point divided by the median. */
    record LogNormal(double point, double errorFactor) implements ProbabilityModel {
        public LogNormal {
            check(
                    point > 0 && point <= 1,
                    "The mean of a lognormal probability must lie in (0, 1] but was " + point + "." + percent(point));
            check(
                    errorFactor >= 1 && errorFactor < Double.POSITIVE_INFINITY,
                    "An error factor must be 1 or more but was " + errorFactor + ".");
        }

        public double sigma() {
            return Math.log(errorFactor) / NORMAL_95;
        }

        public double median() {
            return point * Math.exp(-sigma() * sigma() / 2);
        }

        @Override
        public double draw(SeededRandom random) {
            return Math.min(1, median() * Math.exp(sigma() * random.nextGaussian()));
        }

        @Override
        public String toString() {
            return "p ≈ " + SmallNumber.of(point) + ", error factor " + Figures.of(errorFactor, 3);
        }
    }

    /** Uncertain, each number between two being as likely as the others. */
    record Uniform(double low, double high) implements ProbabilityModel {
        public Uniform {
            checkOrder(low, high);
        }

        @Override
        public double point() {
            return (low + high) / 2;
        }

        @Override
        public double draw(SeededRandom random) {
            return low + (high - low) * random.nextDouble();
        }

        @Override
        public String toString() {
            return "p uniform from " + SmallNumber.of(low) + " to " + SmallNumber.of(high);
        }
    }

    /** Uncertain as after counting: {@code alpha − 1} failures and {@code beta − 1} successes seen. */
    record Beta(double alpha, double beta) implements ProbabilityModel {
        public Beta {
            check(
                    alpha > 0 && beta > 0 && alpha + beta < Double.POSITIVE_INFINITY,
                    "Both parameters of a beta distribution must be above 0 but were " + alpha + " and " + beta + ".");
        }

        @Override
        public double point() {
            return alpha / (alpha + beta);
        }

        @Override
        public double draw(SeededRandom random) {
            double failures = random.nextGamma(alpha);
            double successes = random.nextGamma(beta);
            return failures == 0 ? 0 : failures / (failures + successes);
        }

        @Override
        public String toString() {
            return "p beta(" + Figures.of(alpha, 4) + ", " + Figures.of(beta, 4) + ")";
        }
    }

    /** Somewhere in an interval, nobody knows where; calculated with its middle. */
    record Between(double low, double high) implements ProbabilityModel {
        public Between {
            checkOrder(low, high);
        }

        @Override
        public double point() {
            return (low + high) / 2;
        }

        @Override
        public String toString() {
            return "p between " + SmallNumber.of(low) + " and " + SmallNumber.of(high);
        }
    }

    /**
     * A share of another probability: one cause of the failures of a common-cause group.
     *
     * @param group all shares of one group come from one draw
     */
    record Share(ProbabilityModel whole, double share, String group) implements ProbabilityModel {
        public Share {
            check(share >= 0 && share <= 1, "A share of a probability must lie in [0, 1] but was " + share + ".");
        }

        @Override
        public double point() {
            return share * whole.point();
        }

        @Override
        public double low() {
            return share * whole.low();
        }

        @Override
        public double high() {
            return share * whole.high();
        }

        @Override
        public double at(double hours) {
            return share * whole.at(hours);
        }

        @Override
        public double draw(SeededRandom random) {
            return share * whole.draw(random);
        }

        @Override
        public String toString() {
            return Figures.of(100 * share, 3) + " % of: " + whole;
        }
    }

    /** Not known: anything from 0 to 1. */
    record Unknown() implements ProbabilityModel {
        @Override
        public double point() {
            return Double.NaN;
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return 1;
        }

        @Override
        public String toString() {
            return "p not known";
        }
    }

    private static void checkOrder(double low, double high) {
        check(
                low >= 0 && low <= high && high <= 1,
                "An interval of probabilities must lie in [0, 1], the lower end first, but was " + low + " to " + high
                        + ".");
    }
}
