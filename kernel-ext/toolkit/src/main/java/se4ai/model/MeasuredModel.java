package se4ai.model;

import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Probability;

/**
 * A measured model is a model with what was measured of it, so that it can be held against others.
 *
 * @param name what it is called in tables and drawings
 * @param quality how good it is, such as its accuracy on examples that it has not seen
 * @param latency how long one prediction takes, in the median
 * @param size how large it is when stored
 * @param training how long it took to learn
 * @param examples how many examples it needed to come near that quality, at least 1
 * @param parts how many numbers or rules a person must read to know what it does, at least 1
 */
public record MeasuredModel(
        String name, Probability quality, Duration latency, Bytes size, Duration training, int examples, int parts) {

    public MeasuredModel {
        if (examples < 1 || parts < 1) {
            throw new IllegalArgumentException("Measured model '" + name
                    + "' needs at least one example and one part but has " + examples + " and " + parts + ".");
        }
    }

    @Override
    public String toString() {
        return name + ": quality " + quality + ", " + latency + " a prediction, " + size + ", learned in " + training
                + " from " + Figures.of(examples, 3) + " examples, " + Figures.of(parts, 3) + " parts to read";
    }
}
