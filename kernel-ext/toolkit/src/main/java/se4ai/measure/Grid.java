package se4ai.measure;

import java.util.List;

/**
 * The sum of terms that have no formula together: each is rounded down to a multiple of a small step, and these are
 * added up exactly. Every term was at most one step larger, so the true sum lies between what was added up and as many
 * steps more as there are terms.
 */
final class Grid implements Law {

    private static final int SIZE = 8_192;

    /** What lies beyond the grid, where only wider bounds hold. */
    private static final double BEYOND = 1e-5;

    /** More than the Fourier transform can have lost in rounding. */
    private static final double ROUNDING = 1e-12;

    private final List<Law> terms;
    private final double[] least;
    private final double[] ranges;
    private final double origin;
    private final double step;
    private final double[] down;
    private final double[] up;

    private Grid(List<Law> terms) {
        this.terms = List.copyOf(terms);
        this.least = new double[terms.size()];
        this.ranges = new double[terms.size()];
        double from = 0;
        double range = 0;
        for (int i = 0; i < least.length; i++) {
            least[i] = terms.get(i).quantileBounds(0).low();
            ranges[i] = terms.get(i).quantileBounds(1 - BEYOND / least.length).high() - least[i];
            from += least[i];
            range += ranges[i];
        }
        if (!Double.isFinite(range)) {
            throw new IllegalArgumentException(
                    "A sum needs terms that are finite, but one of them is infinite. Leave out what never ends.");
        }
        this.origin = from;
        this.step = range > 0 ? range / SIZE : 1;
        Convolution convolution = new Convolution(SIZE);
        this.down = cumulative(convolution, true);
        this.up = terms.stream().allMatch(Law::isExact) ? down : cumulative(convolution, false);
    }

    static Grid of(List<Law> terms) {
        return new Grid(terms);
    }

    private double[] cumulative(Convolution convolution, boolean early) {
        double[] sum = masses(0, early);
        for (int i = 1; i < least.length; i++) {
            sum = convolution.product(sum, masses(i, early));
        }
        for (int j = 1; j < SIZE; j++) {
            sum[j] = Math.min(1, sum[j] + sum[j - 1]);
        }
        return sum;
    }

    /** How likely a term lies in each step; where that is known between bounds only, as early or late as can be. */
    private double[] masses(int term, boolean early) {
        double[] masses = new double[SIZE];
        double before = 0;
        for (int j = 0; j < SIZE; j++) {
            double value = least[term] + (j + 1) * step;
            Law law = terms.get(term);
            double after = law.isExact()
                    ? law.cumulative(value)
                    : early
                            ? law.cumulativeBounds(value).high()
                            : law.cumulativeBounds(value).low();
            masses[j] = Math.max(0, after - before);
            before = Math.max(before, after);
        }
        return masses;
    }

    /** In the middle of the two bounds, with what is lost by rounding spread evenly over each step. */
    @Override
    public double cumulative(double value) {
        double at = (value - origin) / step - middle();
        if (at >= SIZE - 1) {
            Interval bounds = boundsBeyond(value);
            return Math.max(between(SIZE - 1), (bounds.low() + bounds.high()) / 2);
        }
        if (at < -1) {
            return 0;
        }
        int below = (int) Math.floor(at);
        return between(below) + (at - below) * (between(below + 1) - between(below));
    }

    private double middle() {
        return (least.length + 1) / 2.0;
    }

    private double between(int at) {
        return at < 0 ? 0 : (down[at] + up[at]) / 2;
    }

    @Override
    public Interval cumulativeBounds(double value) {
        int at = (int) Math.max(-1, Math.min(SIZE, Math.floor((value - origin) / step)));
        int late = at - least.length;
        if (at >= SIZE) {
            return boundsBeyond(value);
        }
        return Interval.of(
                late < 0 ? 0 : Math.max(0, up[late] - ROUNDING), at < 0 ? 0 : Math.min(1, down[at] + ROUNDING));
    }

    /** Each term alone must be within the sum; and the sum is within it where each term is within its part. */
    private Interval boundsBeyond(double value) {
        double low = 1;
        double high = 1;
        for (int i = 0; i < least.length; i++) {
            double part = (value - origin) * (ranges[i] / (step * SIZE));
            low *= terms.get(i).cumulativeBounds(least[i] + part).low();
            high = Math.min(
                    high,
                    terms.get(i).cumulativeBounds(least[i] + value - origin).high());
        }
        low = Math.max(low, up[SIZE - 1] - ROUNDING);
        return Interval.of(Math.min(low, high), high);
    }

    @Override
    public double quantile(double share) {
        Interval bounds = quantileBounds(share);
        if (share <= 0 || share >= 1) {
            return bounds.high();
        }
        if (share > between(SIZE - 1)) {
            return Inverse.of(this::cumulative, share, bounds.low(), bounds.high());
        }
        int at = first(share, true, true);
        double before = between(at - 1);
        double into = between(at) > before ? (share - before) / (between(at) - before) : 1;
        double value = origin + step * (at - 1 + into + middle());
        return Math.max(bounds.low(), Math.min(bounds.high(), value));
    }

    /** The first step at which the share is reached: by the early function, the late one, or between them. */
    private int first(double share, boolean early, boolean late) {
        int below = 0;
        int above = SIZE;
        while (below < above) {
            int at = (below + above) >>> 1;
            double value = early && late ? between(at) : early ? down[at] : up[at];
            if (value >= share) {
                above = at;
            } else {
                below = at + 1;
            }
        }
        return below;
    }

    @Override
    public Interval quantileBounds(double share) {
        double low = origin;
        double high = 0;
        double ofEach = share <= 0 || share >= 1 ? share : Math.pow(share, 1.0 / least.length);
        for (int i = 0; i < least.length; i++) {
            low = Math.max(
                    low, origin - least[i] + terms.get(i).quantileBounds(share).low());
            high += terms.get(i).quantileBounds(ofEach).high();
        }
        if (share <= 0 || share >= 1) {
            return Interval.of(share <= 0 ? low : high, high);
        }
        low = Math.max(low, origin + step * first(share - ROUNDING, true, false));
        int last = first(share + ROUNDING, false, true);
        high = last < SIZE ? Math.min(high, origin + step * (last + least.length)) : high;
        return Interval.of(Math.min(low, high), high);
    }

    @Override
    public boolean isExact() {
        return false;
    }
}
