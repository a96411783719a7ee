package se4ai.placement.queue;

import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Rate;

/**
 * Little's law says that the mean number of requests in a system is the rate at which they pass times the mean time that
 * each spends there.
 *
 * <p>It holds for every system that settles, whatever the distributions.
 *
 * <pre>{@code
 * Little.number(Rate.parse("30/s"), Duration.parse("250 ms"));       // 7.5 frames on their way
 * Little.utilisation(Rate.parse("40/s"), Duration.parse("12 ms"));   // 0.48
 * }</pre>
 *
 * Source: J. D. C. Little, <i>A proof for the queuing formula L = λW</i>, Operations Research 9 (1961).
 */
public final class Little {

    private Little() {}

    /** How many requests are there on average. */
    public static double number(Rate rate, Duration time) {
        return rate.perSecond() * time.seconds();
    }

    /**
     * How long each request is there on average.
     *
     * @param number 0 or more
     */
    public static Duration time(double number, Rate rate) {
        if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Little's law needs a finite number of requests of 0 or more but was given " + number + ".");
        }
        return new Duration(number / rate.perSecond(), rate.source());
    }

    /**
     * How many requests pass per second.
     *
     * @param number above 0
     */
    public static Rate rate(double number, Duration time) {
        if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Little's law needs a finite number of requests above 0 but was given " + number + ".");
        }
        return Rate.onePer(time).times(number);
    }

    /** How many servers the arrivals keep busy, in erlang: Little's law for those in service. */
    public static double load(Rate arrivals, Duration service) {
        return number(arrivals, service);
    }

    /**
     * The share of time that one server is busy: the utilisation law.
     *
     * @param throughput what the server completes, which is at most one per service time
     */
    public static double utilisation(Rate throughput, Duration service) {
        double busy = number(throughput, service);
        if (busy > 1) {
            throw new IllegalArgumentException("One server that takes " + service + " each time completes at most "
                    + Rate.onePer(service) + ", but the throughput was " + throughput + ", " + Figures.of(busy, 3)
                    + " times as much. For arrivals rather than completions, ask Little.load.");
        }
        return busy;
    }
}
