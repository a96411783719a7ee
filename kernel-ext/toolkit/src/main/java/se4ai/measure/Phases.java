package se4ai.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mixture of chains of exponential stages, each after a delay of its own: the sums of such have a formula.
 *
 * @param chains their weights add up to 1
 */
record Phases(List<Phases.Chain> chains) implements Law {

    /** With probability {@code weight}, a constant delay and then these stages, one after the other. */
    record Chain(double weight, double delay, Stages stages) {

        double cumulative(double value) {
            return value < delay ? 0 : weight * (1 - stages.beyond(value - delay));
        }
    }

    private record Way(double delay, List<Double> means) {}

    static final Phases NONE = new Phases(List.of(new Chain(1, 0, Stages.NONE)));

    private static final int MOST_CHAINS = 1_000;
    private static final int MOST_STAGES = 40;
    private static final int MOST_VALUES = 32;
    private static final double NEGLIGIBLE = 1e-18;

    /** The distribution as such a mixture, or null where it is none. */
    static @Nullable Phases of(Distribution distribution) {
        if (distribution instanceof Deterministic always) {
            return new Phases(List.of(new Chain(1, always.value(), Stages.NONE)));
        }
        if (distribution instanceof Exponential wait) {
            return new Phases(List.of(new Chain(1, 0, Stages.of(List.of(wait.mean())))));
        }
        if (distribution instanceof Gamma gamma) {
            return ofErlang(gamma);
        }
        if (distribution instanceof Geometric geometric) {
            return ofGeometric(geometric);
        }
        if (distribution instanceof Empirical empirical) {
            return ofValues(empirical);
        }
        if (distribution instanceof Mixture mixture) {
            return ofMixture(mixture);
        }
        return distribution instanceof Sum sum ? ofSum(sum) : null;
    }

    private static @Nullable Phases ofErlang(Gamma gamma) {
        if (gamma.shape() != Math.rint(gamma.shape()) || gamma.shape() > MOST_STAGES) {
            return null;
        }
        List<Double> means = new ArrayList<>();
        for (int stage = 0; stage < gamma.shape(); stage++) {
            means.add(gamma.mean() / gamma.shape());
        }
        return new Phases(List.of(new Chain(1, 0, Stages.of(means))));
    }

    /** So many failures that more have no probability that a number could hold. */
    private static @Nullable Phases ofGeometric(Geometric geometric) {
        List<Chain> chains = new ArrayList<>();
        double again = 1;
        for (int failures = 0; again > NEGLIGIBLE; failures++) {
            if (failures > MOST_CHAINS) {
                return null;
            }
            chains.add(new Chain(again * (1 - geometric.again()), failures * geometric.step(), Stages.NONE));
            again *= geometric.again();
        }
        return new Phases(chains);
    }

    private static @Nullable Phases ofValues(Empirical empirical) {
        if (empirical.size() > MOST_VALUES) {
            return null;
        }
        List<Chain> chains = new ArrayList<>();
        for (double value : empirical.values()) {
            chains.add(new Chain(1.0 / empirical.size(), value, Stages.NONE));
        }
        return new Phases(chains);
    }

    private static @Nullable Phases ofMixture(Mixture mixture) {
        List<Chain> chains = new ArrayList<>();
        for (Mixture.Part part : mixture.parts()) {
            Phases phases = of(part.distribution());
            if (phases == null) {
                return null;
            }
            for (Chain chain : phases.chains) {
                chains.add(new Chain(part.weight() * chain.weight, chain.delay, chain.stages));
            }
        }
        return merged(chains);
    }

    private static @Nullable Phases ofSum(Sum sum) {
        Phases all = new Phases(List.of(new Chain(1, sum.constant(), Stages.NONE)));
        for (Distribution term : sum.terms()) {
            Phases phases = of(term);
            all = phases == null ? null : all.plus(phases);
            if (all == null) {
                return null;
            }
        }
        return all;
    }

    /** The sum of both, or null where there would be too many chains or too long ones. */
    @Nullable
    Phases plus(Phases other) {
        if ((long) chains.size() * other.chains.size() > 10L * MOST_CHAINS) {
            return null;
        }
        List<Chain> sums = new ArrayList<>();
        for (Chain one : chains) {
            for (Chain two : other.chains) {
                double weight = one.weight * two.weight;
                if (weight > NEGLIGIBLE) {
                    sums.add(new Chain(weight, one.delay + two.delay, one.stages.then(two.stages)));
                }
            }
        }
        return merged(sums);
    }

    /** The chains with those alike put together, or null where there are too many or too long ones. */
    private static @Nullable Phases merged(List<Chain> chains) {
        Map<Way, Double> weights = new LinkedHashMap<>();
        for (Chain chain : chains) {
            weights.merge(new Way(chain.delay, chain.stages.means()), chain.weight, Double::sum);
        }
        List<Chain> merged = new ArrayList<>();
        for (Map.Entry<Way, Double> each : weights.entrySet()) {
            Way way = each.getKey();
            if (way.means.size() > MOST_STAGES || merged.size() >= MOST_CHAINS) {
                return null;
            }
            merged.add(new Chain(each.getValue(), way.delay, Stages.of(way.means)));
        }
        return new Phases(merged);
    }

    @Override
    public double cumulative(double value) {
        double sum = 0;
        for (Chain chain : chains) {
            sum += chain.cumulative(value);
        }
        return Math.min(1, sum);
    }

    @Override
    public double quantile(double share) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Chain chain : chains) {
            least = Math.min(least, chain.delay);
            most = Math.max(most, chain.delay + chain.stages.longest(share));
        }
        return Inverse.of(this::cumulative, share, least, most);
    }
}
