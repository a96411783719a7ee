package se4ai.measure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of waits, each of which happens with a probability and is then exponential, as waits in a line of queues are.
 *
 * <p>The probability of more than t is a sum of exponential functions: the partial fractions of the product of the
 * transforms {@code (1 − w) + w · r / (s + r)}. Where m waits have the same rate, theirs is multiplied by a polynomial
 * of degree m − 1.
 */
final class Exponentials implements Law {

    /** Beyond this the fractions cancel too many digits, because two rates are nearly the same. */
    private static final double LARGEST_SUM = 1e5;

    /** Rates that differ by no more than binary rounding are the same. */
    private static final double SAME = 1e-11;

    private static final int MOST_STEPS = 60;
    /** Newton's steps square the error: after one this small, none is left. */
    private static final double NEAR = 1e-8;

    /** Each rate once, and the polynomial in time that its exponential function is multiplied by. */
    private final double[] rates;

    private final double[][] polynomials;

    private Exponentials(double[] rates, double[][] polynomials) {
        this.rates = rates;
        this.polynomials = polynomials;
    }

    /** The sum in this form, or null where a term has another one or the fractions would cancel. */
    static @Nullable Exponentials ofSum(List<Distribution> terms) {
        double[] rates = new double[terms.size()];
        double[] happens = new double[terms.size()];
        for (int at = 0; at < rates.length; at++) {
            Distribution term = terms.get(at);
            Exponential wait = wait(term);
            if (wait == null) {
                return null;
            }
            rates[at] = rate(rates, at, 1 / wait.mean());
            happens[at] = term instanceof Mixture mixture ? probability(mixture) : 1;
        }
        return of(rates, happens);
    }

    /** The rate, or one before it that is the same but for rounding. */
    private static double rate(double[] rates, int before, double rate) {
        for (int at = 0; at < before; at++) {
            if (Math.abs(rates[at] - rate) <= SAME * rate) {
                return rates[at];
            }
        }
        return rate;
    }

    private static @Nullable Exponentials of(double[] rates, double[] happens) {
        double[] distinct = new double[rates.length];
        double[][] polynomials = new double[rates.length][];
        int count = 0;
        double size = 0;
        for (int at = 0; at < rates.length; at++) {
            if (isFirst(rates, at)) {
                distinct[count] = rates[at];
                polynomials[count] = polynomial(rates, happens, rates[at]);
                size += size(polynomials[count], rates[at]);
                count++;
            }
        }
        return size <= LARGEST_SUM
                ? new Exponentials(Arrays.copyOf(distinct, count), Arrays.copyOf(polynomials, count))
                : null;
    }

    private static boolean isFirst(double[] rates, int at) {
        for (int before = 0; before < at; before++) {
            if (rates[before] == rates[at]) {
                return false;
            }
        }
        return true;
    }

    /** How large the terms get that have to cancel to a probability. */
    private static double size(double[] polynomial, double rate) {
        double size = 0;
        double scale = 1;
        for (int power = 0; power < polynomial.length; power++) {
            size += Math.abs(polynomial[power]) * scale;
            scale *= (power + 1) / rate;
        }
        return size;
    }

    /** What is left of the transform without the pole, as a series around it, turned into a polynomial in time. */
    private static double[] polynomial(double[] rates, double[] happens, double rate) {
        int same = 0;
        for (double each : rates) {
            same += each == rate ? 1 : 0;
        }
        double[] series = new double[same];
        series[0] = 1;
        for (int j = 0; j < rates.length; j++) {
            double none = 1 - happens[j];
            multiply(series, rates[j] - none * rate, none);
            if (rates[j] != rate) {
                divide(series, rates[j] - rate);
            }
        }
        return beyond(series, rate);
    }

    /** Times {@code constant + slope · x}, without the powers beyond the last. */
    private static void multiply(double[] series, double constant, double slope) {
        for (int power = series.length - 1; power > 0; power--) {
            series[power] = series[power] * constant + series[power - 1] * slope;
        }
        series[0] *= constant;
    }

    /** Over {@code constant + x}, without the powers beyond the last. */
    private static void divide(double[] series, double constant) {
        series[0] /= constant;
        for (int power = 1; power < series.length; power++) {
            series[power] = (series[power] - series[power - 1]) / constant;
        }
    }

    /** The integral from t on of the density whose transform has the series over the power of the pole. */
    private static double[] beyond(double[] series, double rate) {
        int same = series.length;
        double[] polynomial = new double[same];
        for (int pole = 1; pole <= same; pole++) {
            double part = series[same - pole] / Math.pow(rate, pole);
            for (int power = 0; power < pole; power++) {
                polynomial[power] += part;
                part *= rate / (power + 1);
            }
        }
        return polynomial;
    }

    /** The exponential part of a wait that is either none or exponential. */
    private static @Nullable Exponential wait(Distribution term) {
        if (term instanceof Exponential always) {
            return always;
        }
        if (!(term instanceof Mixture mixture) || mixture.parts().size() != 2) {
            return null;
        }
        Distribution one = mixture.parts().get(0).distribution();
        Distribution other = mixture.parts().get(1).distribution();
        if (one instanceof Exponential wait && isNone(other)) {
            return wait;
        }
        return other instanceof Exponential wait && isNone(one) ? wait : null;
    }

    private static boolean isNone(Distribution distribution) {
        return distribution instanceof Deterministic always && always.value() == 0;
    }

    private static double probability(Mixture mixture) {
        Mixture.Part first = mixture.parts().get(0);
        return first.distribution() instanceof Exponential
                ? first.weight()
                : mixture.parts().get(1).weight();
    }

    private double beyond(double time) {
        double sum = 0;
        for (int k = 0; k < rates.length; k++) {
            sum += at(polynomials[k], time) * Math.exp(-rates[k] * time);
        }
        return sum;
    }

    private static double at(double[] polynomial, double time) {
        double value = 0;
        for (int power = polynomial.length - 1; power >= 0; power--) {
            value = value * time + polynomial[power];
        }
        return value;
    }

    private static double slope(double[] polynomial, double time) {
        double slope = 0;
        for (int power = polynomial.length - 1; power >= 1; power--) {
            slope = slope * time + power * polynomial[power];
        }
        return slope;
    }

    @Override
    public double cumulative(double value) {
        return value < 0 ? 0 : Math.min(1, Math.max(0, 1 - beyond(value)));
    }

    /** Newton's steps for the logarithm, which is nearly a line far out, kept between two ends. */
    @Override
    public double quantile(double share) {
        double left = 1 - share;
        if (left >= beyond(0) || share <= 0) {
            return 0;
        }
        if (share >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double at = guess(left);
        for (int tries = 0; tries < MOST_STEPS; tries++) {
            double sum = 0;
            double slope = 0;
            for (int k = 0; k < rates.length; k++) {
                double part = Math.exp(-rates[k] * at);
                double more = at(polynomials[k], at) * part;
                sum += more;
                slope += rates[k] * more - slope(polynomials[k], at) * part;
            }
            if (sum > left) {
                low = at;
            } else {
                high = at;
            }
            double step = slope > 0 && sum > 0 ? Math.log(sum / left) * sum / slope : Double.NaN;
            if (Math.abs(step) <= NEAR * at) {
                return at + step;
            }
            double next = at + step;
            if (!(next > low && next < high)) {
                next = high == Double.POSITIVE_INFINITY ? 2 * low + 1 / slowest() : low + (high - low) / 2;
            }
            at = next;
        }
        return at;
    }

    /** Where the slowest wait alone would be. */
    private double guess(double left) {
        double guess = 1 / slowest();
        for (int k = 0; k < rates.length; k++) {
            double weight = polynomials[k][0];
            if (polynomials[k].length == 1 && weight > left) {
                guess = Math.max(guess, Math.log(weight / left) / rates[k]);
            }
        }
        return guess;
    }

    private double slowest() {
        double slowest = rates[0];
        for (double rate : rates) {
            slowest = Math.min(slowest, rate);
        }
        return slowest;
    }
}
