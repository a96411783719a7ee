package se4ai.pipeline;

import java.util.List;
import se4ai.measure.Duration;

/**
 * What was once made, with all that decides whether it is still right.
 *
 * @param inputs the fingerprints of what it was made from, in the order of their names
 * @param recipe the function that made it, which can be told from another object and no more
 */
record Kept(
        int version,
        List<String> inputNames,
        List<Fingerprint> inputs,
        Object recipe,
        Object value,
        Fingerprint content,
        Duration duration) {

    /** Whether an artifact made from this content would be the same. */
    boolean serves(Artifact<?> artifact, List<Fingerprint> inputs) {
        return version == artifact.version() && inputNames.equals(artifact.inputNames()) && this.inputs.equals(inputs);
    }
}
