package se4ai.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.measure.Probability;
import se4ai.placement.Phase.End;

/** A plan is the phases that a request goes through in a placement: one after the other, some only for a share. */
sealed interface Plan permits Plan.Do, Plan.Chain, Plan.Maybe, Plan.OrElse {

    /** How long it takes, waiting at its stations included; parts that are sometimes away count as there. */
    Latency latency(End end, Function<String, Latency> waiting);

    /** Adds what it consists of, one after the other: what is alone and its waiting apart. */
    default void addTo(List<Latency> line, End end, Function<String, Latency> waiting) {
        line.add(latency(end, waiting));
    }

    /** The least time that its links take, however fast the computers are. */
    double leastOfLinks();

    /** The probability of an answer where just those parts are up that the predicate says. */
    double answered(Predicate<String> up);

    /** Calls the visitor with each phase and the share of requests that go through it. */
    void visit(double share, Visitor visitor);

    /** What is done with each phase of a plan. */
    interface Visitor {
        void phase(Phase phase, double share);
    }

    /** One phase. */
    record Do(Phase phase) implements Plan {

        @Override
        public Latency latency(End end, Function<String, Latency> waiting) {
            Latency alone = phase.time().at(end);
            return phase.waits() ? alone.plus(waiting.apply(phase.station().orElseThrow())) : alone;
        }

        @Override
        public void addTo(List<Latency> line, End end, Function<String, Latency> waiting) {
            line.add(phase.time().at(end));
            if (phase.waits()) {
                line.add(waiting.apply(phase.station().orElseThrow()));
            }
        }

        @Override
        public double leastOfLinks() {
            return phase.isOfLink() ? phase.time().low().percentile(0).value().seconds() : 0;
        }

        @Override
        public double answered(Predicate<String> up) {
            return up.test(phase.part()) && up.test(phase.to()) ? 1 : 0;
        }

        @Override
        public void visit(double share, Visitor visitor) {
            visitor.phase(phase, share);
        }
    }

    /** One after the other. */
    record Chain(List<Plan> parts) implements Plan {

        public Chain {
            parts = List.copyOf(parts);
        }

        @Override
        public Latency latency(End end, Function<String, Latency> waiting) {
            List<Latency> all = new ArrayList<>(2 * parts.size());
            addTo(all, end, waiting);
            return Latency.inLine(all);
        }

        @Override
        public void addTo(List<Latency> line, End end, Function<String, Latency> waiting) {
            for (Plan part : parts) {
                part.addTo(line, end, waiting);
            }
        }

        @Override
        public double leastOfLinks() {
            double sum = 0;
            for (Plan part : parts) {
                sum += part.leastOfLinks();
            }
            return sum;
        }

        @Override
        public double answered(Predicate<String> up) {
            double product = 1;
            for (Plan part : parts) {
                product *= part.answered(up);
            }
            return product;
        }

        @Override
        public void visit(double share, Visitor visitor) {
            parts.forEach(part -> part.visit(share, visitor));
        }
    }

    /** For a share of the requests only, nothing for the others. */
    record Maybe(Probability share, Plan plan) implements Plan {

        @Override
        public Latency latency(End end, Function<String, Latency> waiting) {
            return Latency.either(share.value(), plan.latency(end, waiting), Latency.of(Duration.ZERO));
        }

        @Override
        public double leastOfLinks() {
            return share.value() < 1 ? 0 : plan.leastOfLinks();
        }

        @Override
        public double answered(Predicate<String> up) {
            return 1 - share.value() + share.value() * plan.answered(up);
        }

        @Override
        public void visit(double share, Visitor visitor) {
            plan.visit(share * this.share.value(), visitor);
        }
    }

    /**
     * The second where the first cannot be reached.
     *
     * @param reached the share of the time in which the first can be
     */
    record OrElse(Plan first, double reached, Duration patience, Plan second) implements Plan {

        @Override
        public Latency latency(End end, Function<String, Latency> waiting) {
            return Latency.either(
                    reached,
                    first.latency(end, waiting),
                    second.latency(end, waiting).plus(patience));
        }

        @Override
        public double leastOfLinks() {
            return Math.min(first.leastOfLinks(), second.leastOfLinks());
        }

        @Override
        public double answered(Predicate<String> up) {
            double one = first.answered(up);
            return one + (1 - one) * second.answered(up);
        }

        @Override
        public void visit(double share, Visitor visitor) {
            first.visit(share * reached, visitor);
            second.visit(share * (1 - reached), visitor);
        }
    }
}
