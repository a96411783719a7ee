package se4ai.cli;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.MinimalCutSets;
import se4ai.measure.Figures;
import se4ai.measure.Interval;

/** What the command line says about one fault tree; a field that is null is not known, and JSON leaves it out. */
@SuppressWarnings("unused")
final class FaultTreeReport {

    /** The least and the most that a probability can be. */
    static final class Bounds {
        final double lower;
        final double upper;

        Bounds(double lower, double upper) {
            this.lower = lower;
            this.upper = upper;
        }
    }

    final String file;
    final @Nullable String error;
    final @Nullable String name;
    final @Nullable String topEvent;
    final @Nullable Integer basicEvents;
    final @Nullable Integer gates;
    final @Nullable String minimalCutSets;
    final @Nullable List<String> byOrder;
    final @Nullable Double probability;
    final @Nullable Bounds bounds;
    final @Nullable String note;
    final double cpuMillis;

    private FaultTreeReport(Draft draft, double cpuMillis) {
        this.file = draft.file;
        this.error = draft.error;
        this.name = draft.name;
        this.topEvent = draft.topEvent;
        this.basicEvents = draft.basicEvents;
        this.gates = draft.gates;
        this.minimalCutSets = draft.minimalCutSets;
        this.byOrder = draft.byOrder;
        this.probability = draft.probability;
        this.bounds = draft.bounds;
        this.note = draft.note;
        this.cpuMillis = cpuMillis;
    }

    boolean failed() {
        return error != null;
    }

    /** A few lines for people. */
    String text() {
        StringBuilder out = new StringBuilder(file).append('\n');
        line(out, "top event", topEvent);
        line(out, "events", basicEvents + " basic events, " + gates + " gates");
        line(out, "minimal cut sets", minimalCutSets);
        line(out, "by order from 0", byOrder == null || byOrder.isEmpty() ? null : String.join(", ", byOrder));
        line(out, "probability", probability == null ? null : Figures.scientific(probability, 10));
        line(out, "bounds", bounds == null ? null : bounds.lower + " to " + bounds.upper);
        line(out, "note", note);
        line(out, "CPU time", Figures.of(cpuMillis, 3) + " ms");
        return out.toString();
    }

    private static void line(StringBuilder out, String what, @Nullable String value) {
        if (value != null) {
            out.append("  ").append(what).append(": ").append(value).append('\n');
        }
    }

    /** A report that is being written: what is known by the time something fails stays in it. */
    static final class Draft {
        private final String file;
        private @Nullable String error;
        private @Nullable String name;
        private @Nullable String topEvent;
        private @Nullable Integer basicEvents;
        private @Nullable Integer gates;
        private @Nullable String minimalCutSets;
        private @Nullable List<String> byOrder;
        private @Nullable Double probability;
        private @Nullable Bounds bounds;
        private @Nullable String note;

        Draft(String file) {
            this.file = file;
        }

        void error(String sentence) {
            error = sentence;
        }

        void note(String sentence) {
            note = sentence;
        }

        void bounds(Interval known) {
            bounds = new Bounds(known.low(), known.high());
        }

        void tree(FaultTree tree) {
            name = tree.name();
            topEvent = tree.top().name();
            basicEvents = tree.basicEvents().size();
            gates = tree.gates().size();
        }

        /** The cut sets up to an order. */
        void cutSets(MinimalCutSets sets, int order) {
            List<BigInteger> all = sets.byOrder();
            List<BigInteger> some = order < all.size() - 1 ? all.subList(0, order + 1) : all;
            byOrder = some.stream().map(BigInteger::toString).toList();
            minimalCutSets =
                    some.stream().reduce(BigInteger.ZERO, BigInteger::add).toString();
        }

        void probability(double value) {
            probability = value;
        }

        FaultTreeReport after(double cpuMillis) {
            return new FaultTreeReport(this, cpuMillis);
        }
    }
}
