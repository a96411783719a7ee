package se4ai.placement.queue;

import se4ai.measure.Figures;
import se4ai.measure.Rate;

/**
 * An overloaded queue gets more requests than it can serve, so that its queue grows for as long as this lasts.
 *
 * <p>This includes a load of exactly 1: without any slack, each delay is kept for ever.
 *
 * @param model what it is called
 * @param capacity the rate of arrivals that it cannot quite keep up with
 */
public record Overloaded(String model, Rate arrivals, Rate capacity) implements QueueState {

    /** The arrivals over the capacity, 1 or more. */
    public double load() {
        return arrivals.over(capacity);
    }

    @Override
    public boolean isSteady() {
        return false;
    }

    @Override
    public Steady orElseThrow() {
        throw new IllegalStateException(model + " has no steady state: " + arrivals
                + " arrive, it serves at most " + capacity + ", load " + Figures.of(load(), 3)
                + ". The queue grows without end; let fewer arrive, serve faster or add servers.");
    }

    @Override
    public String toString() {
        return model + ": load " + Figures.of(load(), 3) + ", unstable, at most " + capacity;
    }
}
