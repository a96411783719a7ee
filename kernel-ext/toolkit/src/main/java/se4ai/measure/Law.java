package se4ai.measure;

import java.util.ArrayList;
import java.util.List;

/** How the probabilities of a sum are computed. */
interface Law {

    double cumulative(double value);

    double quantile(double share);

    /** Between which ends the probability lies; both the same where there is a formula. */
    default Interval cumulativeBounds(double value) {
        double cumulative = cumulative(value);
        return Interval.of(cumulative, cumulative);
    }

    /** Between which ends the quantile lies; both the same where there is a formula. */
    default Interval quantileBounds(double share) {
        double quantile = quantile(share);
        return Interval.of(quantile, quantile);
    }

    /** Whether there is a formula. */
    default boolean isExact() {
        return true;
    }

    /** The law of a sum of terms that are not constant: by formula as far as there is one. */
    static Law ofSum(List<Distribution> terms) {
        if (terms.size() == 1) {
            return new Single(terms.get(0));
        }
        Exponentials waits = Exponentials.ofSum(terms);
        if (waits != null) {
            return waits;
        }
        Phases phases = Phases.NONE;
        List<Law> others = new ArrayList<>();
        for (Distribution term : terms) {
            Phases more = Phases.of(term);
            Phases both = more == null ? null : phases.plus(more);
            if (both == null) {
                others.add(new Single(term));
            } else {
                phases = both;
            }
        }
        if (others.isEmpty()) {
            return phases;
        }
        Spread spread = Spread.of(others, phases);
        if (spread != null) {
            return spread;
        }
        if (phases != Phases.NONE) {
            others.add(phases);
        }
        return Grid.of(others);
    }

    /** One distribution alone. */
    record Single(Distribution term) implements Law {

        @Override
        public double cumulative(double value) {
            return term.cumulative(value);
        }

        @Override
        public double quantile(double share) {
            return term.quantile(share).value();
        }

        @Override
        public Interval cumulativeBounds(double value) {
            return term.cumulativeBounds(value);
        }

        @Override
        public Interval quantileBounds(double share) {
            return term.quantileBounds(share);
        }

        @Override
        public boolean isExact() {
            return term.isExact();
        }
    }
}
