package se4ai.placement.layer;

import se4ai.measure.Duration;

/**
 * A measured time says how long a device took for one picture with a network.
 *
 * @param time above 0
 */
public record Measured(NeuralNetwork network, Duration time) {

    public Measured {
        if (time.isZero()) {
            throw new IllegalArgumentException("The measured time of '" + network.name()
                    + "' must be above 0 but was 0 s. Measure many pictures and divide.");
        }
    }

    public static Measured of(NeuralNetwork network, Duration time) {
        return new Measured(network, time);
    }
}
