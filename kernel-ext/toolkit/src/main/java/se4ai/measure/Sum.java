package se4ai.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum is that of several numbers that do not depend on each other, such as the steps that follow one another until an
 * answer is there.
 *
 * <p>Constants, waits without memory (exponential, Erlang), repeated losses, few measured values and mixtures of these
 * add up by formula. Anything else is cut into small steps, once rounded down and once rounded up; the truth lies
 * between the two, and {@link #quantileBounds} says where.
 */
public final class Sum implements Distribution {

    private final List<Distribution> terms;
    private final double constant;
    private @Nullable Law law;

    private Sum(List<Distribution> terms, double constant) {
        this.terms = List.copyOf(terms);
        this.constant = constant;
    }

    /** The sum of the two: a constant if both are, and the one itself if the other is 0. */
    static Distribution of(Distribution one, Distribution other) {
        return of(List.of(one, other));
    }

    /** The sum of all, none of them depending on another: a constant if all are. */
    static Distribution of(List<Distribution> all) {
        List<Distribution> random = new ArrayList<>();
        double constant = 0;
        for (Distribution each : all) {
            if (each instanceof Deterministic always) {
                constant += always.value();
            } else if (each instanceof Sum sum) {
                random.addAll(sum.terms);
                constant += sum.constant;
            } else {
                random.add(each);
            }
        }
        if (random.isEmpty()) {
            return new Deterministic(constant);
        }
        return random.size() == 1 && constant == 0 ? random.get(0) : new Sum(random, constant);
    }

    /** Those of its terms that are not constant. */
    public List<Distribution> terms() {
        return terms;
    }

    /** What its constant terms add up to. */
    public double constant() {
        return constant;
    }

    @Override
    public double mean() {
        double mean = constant;
        for (Distribution term : terms) {
            mean += term.mean();
        }
        return mean;
    }

    @Override
    public double variance() {
        double variance = 0;
        for (Distribution term : terms) {
            variance += term.variance();
        }
        return variance;
    }

    /** How the sum of the terms without the constant is computed; found when it is first asked for. */
    private Law law() {
        Law known = law;
        if (known == null) {
            known = Law.ofSum(terms);
            law = known;
        }
        return known;
    }

    @Override
    public double cumulative(double value) {
        return law().cumulative(value - constant);
    }

    @Override
    public Interval cumulativeBounds(double value) {
        return law().cumulativeBounds(value - constant);
    }

    @Override
    public boolean isExact() {
        return law().isExact();
    }

    @Override
    public Quantile quantile(double share) {
        // Each step of a latency asks for its least value, which needs no sum of probabilities.
        return share == 0
                ? new Quantile(share, least())
                : new Quantile(share, constant + law().quantile(Quantile.checked(share)));
    }

    @Override
    public double least() {
        double least = constant;
        for (Distribution term : terms) {
            least += term.least();
        }
        return least;
    }

    @Override
    public Interval quantileBounds(double share) {
        Interval bounds = law().quantileBounds(Quantile.checked(share));
        return Interval.of(constant + bounds.low(), constant + bounds.high());
    }

    @Override
    public double sample(SeededRandom random) {
        double sum = constant;
        for (Distribution term : terms) {
            sum += term.sample(random);
        }
        return sum;
    }

    @Override
    public Sum times(double factor) {
        return new Sum(terms.stream().map(term -> term.times(factor)).toList(), constant * Factor.checked(factor));
    }

    /** Two sums are equal if they have the same terms in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sum that && terms.equals(that.terms) && constant == that.constant;
    }

    @Override
    public int hashCode() {
        return 31 * terms.hashCode() + Double.hashCode(constant);
    }

    @Override
    public String toString() {
        String text = String.join(" plus ", terms.stream().map(Object::toString).toList());
        return constant == 0 ? text : text + " plus " + Figures.scientific(constant, 4);
    }
}
