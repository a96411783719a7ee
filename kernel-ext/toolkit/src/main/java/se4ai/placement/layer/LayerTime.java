package se4ai.placement.layer;

import se4ai.measure.Duration;

/** A layer time says how long each layer takes on one device. */
@FunctionalInterface
public interface LayerTime {

    Duration of(Layer layer);
}
