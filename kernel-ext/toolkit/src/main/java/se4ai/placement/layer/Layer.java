package se4ai.placement.layer;

import java.util.List;
import se4ai.measure.Bytes;
import se4ai.measure.Flops;
import se4ai.measure.Source;

/**
 * A layer is one step of a neural network: what it computes, what it has to read, and what it hands on.
 *
 * <pre>{@code
 * Networks.alexNet().layer("fc6").weightBytes();    // 151 MB: 37,748,736 weights of 4 bytes
 * }</pre>
 *
 * @param name unique in its network
 * @param inputs names of the earlier layers whose outputs it takes
 * @param taken numbers that its inputs hand it
 * @param shape of its output
 * @param multiplyAdds for one picture; biases, activations and pools are not counted
 * @param weights what the multiply-adds multiply with, so without biases and batch norms
 * @param parameters all that was trained: weights, biases, and two numbers per channel of a batch norm
 * @param bytesPerNumber 4 for floats, 2 for halves, 1 for bytes
 */
public record Layer(
        String name,
        LayerKind kind,
        List<String> inputs,
        long taken,
        Shape shape,
        long multiplyAdds,
        long weights,
        long parameters,
        int bytesPerNumber) {

    private static final Source DERIVED = Source.exact("derived from the shapes");

    public Layer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A layer needs a name but was given '" + name + "'.");
        }
        if (multiplyAdds < 0 || weights < 0 || taken < 0 || parameters < weights) {
            throw new IllegalArgumentException("Layer '" + name + "' has " + multiplyAdds + " multiply-adds, " + weights
                    + " weights and " + parameters
                    + " parameters: none may be negative, and every weight is a parameter.");
        }
        if (bytesPerNumber < 1) {
            throw new IllegalArgumentException(
                    "A number in layer '" + name + "' takes at least 1 byte but was to take " + bytesPerNumber + ".");
        }
        inputs = List.copyOf(inputs);
    }

    /** Two operations for each multiply-add. */
    public Flops flops() {
        return new Flops(2.0 * multiplyAdds, DERIVED);
    }

    /** What must be read from memory to use the weights once. */
    public Bytes weightBytes() {
        return new Bytes((double) weights * bytesPerNumber, DERIVED);
    }

    /** What it reads of the layers before it. */
    public Bytes inputBytes() {
        return new Bytes((double) taken * bytesPerNumber, DERIVED);
    }

    /** What must be sent to go on elsewhere. */
    public Bytes outputBytes() {
        return new Bytes((double) shape.numbers() * bytesPerNumber, DERIVED);
    }

    /** The same layer with numbers of another size. */
    public Layer bytesPerNumber(int bytes) {
        return new Layer(name, kind, inputs, taken, shape, multiplyAdds, weights, parameters, bytes);
    }

    /** The layer in a line, such as {@code pool5: pool, 256 × 6 × 6, 36.86 kB}. */
    @Override
    public String toString() {
        return name + ": " + kind + ", " + shape + ", " + (multiplyAdds == 0 ? "" : flops() + ", ") + outputBytes();
    }
}
