package se4ai.measure;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a few uniform numbers and a mixture of exponential stages: integrating an exponential function over each
 * uniform number gives one again, so this has a formula as well.
 */
final class Spread implements Law {

    /** With each one the formula has twice as many terms, and they cancel more. */
    private static final int MOST_UNIFORMS = 3;

    /** Next to a much wider one, a narrow uniform number would be lost in rounding. */
    private static final double NARROWEST = 1e-3;

    /** Below this the recursion would cancel, and a series takes its place. */
    private static final double SMALL = 1;

    private final double[] widths;
    private final double width;
    private final double origin;

    private final double[] delays;
    private final double[] means;
    private final double[] weights;

    private Spread(List<Uniform> uniforms, ExponentialTerms exponentials) {
        widths = uniforms.stream().mapToDouble(each -> each.high() - each.low()).toArray();
        width = DoubleStream.of(widths).sum();
        origin = uniforms.stream().mapToDouble(Uniform::low).sum();
        delays = exponentials.delays();
        means = exponentials.means();
        weights = exponentials.weights();
    }

    /** The law of the sum, or null where there is no formula that keeps its digits. */
    static @Nullable Spread of(List<Law> others, Phases phases) {
        List<Uniform> uniforms = others.stream()
                .filter(law -> law instanceof Single single && single.term() instanceof Uniform)
                .map(law -> (Uniform) ((Single) law).term())
                .toList();
        if (uniforms.size() != others.size() || !areAlike(uniforms)) {
            return null;
        }
        ExponentialTerms exponentials = ExponentialTerms.of(phases);
        return exponentials == null ? null : new Spread(uniforms, exponentials);
    }

    private static boolean areAlike(List<Uniform> uniforms) {
        double widest = 0;
        for (Uniform each : uniforms) {
            widest = Math.max(widest, each.high() - each.low());
        }
        for (Uniform each : uniforms) {
            if (!(each.high() - each.low() > NARROWEST * widest)) {
                return false;
            }
        }
        return uniforms.size() <= MOST_UNIFORMS;
    }

    @Override
    public double cumulative(double value) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double after = value - origin - delays[i];
            if (after > 0) {
                sum += weights[i] * (after >= width ? whole(after - width, means[i]) : part(after, means[i]));
            }
        }
        return Math.max(0, Math.min(1, sum));
    }

    /** The mean of the exponential function over all widths, where it has begun in all of them. */
    private double whole(double after, double mean) {
        if (mean == 0) {
            return 1;
        }
        double product = Math.exp(-after / mean);
        for (double each : widths) {
            product *= -Math.expm1(-each / mean) * mean / each;
        }
        return product;
    }

    /** The same where it has not yet begun in some of them: integrals from each corner, in turn added and subtracted. */
    private double part(double after, double mean) {
        double sum = 0;
        for (int corner = 0; corner < 1 << widths.length; corner++) {
            double rest = after;
            for (int i = 0; i < widths.length; i++) {
                rest -= (corner >> i & 1) * widths[i];
            }
            if (rest > 0) {
                double integral = integral(rest, mean);
                sum += Integer.bitCount(corner) % 2 == 0 ? integral : -integral;
            }
        }
        for (double each : widths) {
            sum /= each;
        }
        return sum;
    }

    /** The exponential function integrated from 0, once for each uniform number; the constant 1 for a mean of 0. */
    private double integral(double to, double mean) {
        double power = 1;
        for (int i = 1; i <= widths.length; i++) {
            power *= to / i;
        }
        if (mean == 0) {
            return power;
        }
        double x = to / mean;
        if (x < SMALL) {
            double series = power;
            for (int j = 1; Math.abs(power) > 1e-18 * series; j++) {
                power *= -x / (widths.length + j);
                series += power;
            }
            return series;
        }
        double integral = -mean * Math.expm1(-x);
        double before = 1;
        for (int i = 2; i <= widths.length; i++) {
            before *= to / (i - 1);
            integral = mean * (before - integral);
        }
        return integral;
    }

    @Override
    public double quantile(double share) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        double longest = 0;
        for (int i = 0; i < weights.length; i++) {
            least = Math.min(least, origin + delays[i]);
            most = Math.max(most, origin + delays[i] + width);
            longest = Math.max(longest, means[i]);
        }
        if (share <= 0 || share >= 1) {
            return share <= 0 ? least : longest == 0 ? most : Double.POSITIVE_INFINITY;
        }
        for (double step = longest; longest > 0 && cumulative(most) < share; step *= 2) {
            most += step;
        }
        return Inverse.of(this::cumulative, share, least, most);
    }
}
