package se4ai.placement.queue;

import java.util.function.Supplier;

/** Whether a queue settles. */
final class Regime {

    /** A load that is 1 but for binary rounding is 1. */
    private static final double ROUNDING = 1e-12;

    private Regime() {}

    static boolean settles(double load) {
        return load < 1 - ROUNDING;
    }

    static String text(QueueModel model) {
        return model.name() + ": " + model.arrivals() + " arrive, at most " + model.capacity() + " are served";
    }

    /** Overloaded, or what the supplier computes for a load below 1. */
    static QueueState of(QueueModel model, Supplier<Steady> steady) {
        return settles(model.load()) ? steady.get() : new Overloaded(model.name(), model.arrivals(), model.capacity());
    }
}
