package se4ai.placement.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import se4ai.measure.Bytes;
import se4ai.measure.Figures;
import se4ai.measure.Flops;

/**
 * A neural network is a graph of layers, each of which takes the outputs of earlier ones.
 *
 * <pre>{@code
 * NeuralNetwork.named("tiny").input(1, 28, 28)
 *         .convolution("conv", 6, Kernel.of(5)).pool("pool", Kernel.of(2).stride(2)).dense("fc", 10)
 *         .build();
 * }</pre>
 *
 * @param source who described it
 * @param layers in an order in which they can be computed; the first is the only input
 */
public record NeuralNetwork(String name, String source, List<Layer> layers) {

    public NeuralNetwork {
        layers = List.copyOf(layers);
        if (layers.isEmpty() || layers.get(0).kind() != LayerKind.INPUT) {
            throw new IllegalArgumentException("Network '" + name + "' must begin with an input layer.");
        }
        Set<String> earlier = new HashSet<>();
        for (Layer layer : layers) {
            checkInputs(name, layer, earlier);
            if (!earlier.add(layer.name())) {
                throw new IllegalArgumentException(
                        "Network '" + name + "' has two layers '" + layer.name() + "'. Rename one.");
            }
        }
    }

    private static void checkInputs(String network, Layer layer, Set<String> earlier) {
        if (layer.inputs().isEmpty() != earlier.isEmpty()) {
            throw new IllegalArgumentException("In network '" + network + "', layer '" + layer.name() + "' must "
                    + (earlier.isEmpty() ? "take nothing: it is the input." : "take an earlier layer."));
        }
        for (String input : layer.inputs()) {
            if (!earlier.contains(input)) {
                throw new IllegalArgumentException("Layer '" + layer.name() + "' of network '" + network + "' takes '"
                        + input + "', which is not an earlier layer.");
            }
        }
    }

    /** Begins a network. */
    public static NetworkBuilder named(String name) {
        return new NetworkBuilder(name);
    }

    /** The layer of that name. */
    public Layer layer(String name) {
        for (Layer layer : layers) {
            if (layer.name().equals(name)) {
                return layer;
            }
        }
        throw new IllegalArgumentException("Network '" + this.name + "' has no layer '" + name + "'. Its layers are "
                + String.join(", ", layers.stream().map(Layer::name).toList()) + ".");
    }

    public Layer input() {
        return layers.get(0);
    }

    /** The layers whose output no other layer takes. */
    public List<Layer> outputs() {
        Set<String> taken = new HashSet<>();
        layers.forEach(layer -> taken.addAll(layer.inputs()));
        return layers.stream().filter(layer -> !taken.contains(layer.name())).toList();
    }

    /** The layers that take the output of that one. */
    public List<Layer> consumersOf(String name) {
        Layer producer = layer(name);
        return layers.stream()
                .filter(layer -> layer.inputs().contains(producer.name()))
                .toList();
    }

    /** Whether each layer takes only the one before it. */
    public boolean isChain() {
        for (int at = 1; at < layers.size(); at++) {
            if (!layers.get(at).inputs().equals(List.of(layers.get(at - 1).name()))) {
                return false;
            }
        }
        return true;
    }

    public long multiplyAdds() {
        return sum(Layer::multiplyAdds);
    }

    /** Two operations for each multiply-add. */
    public Flops flops() {
        return layers.stream().map(Layer::flops).reduce(Flops.NONE, Flops::plus);
    }

    public long parameters() {
        return sum(Layer::parameters);
    }

    /** What must be read from memory to use every weight once. */
    public Bytes weightBytes() {
        return layers.stream().map(Layer::weightBytes).reduce(Bytes.ZERO, Bytes::plus);
    }

    /** The same network with numbers of another size: 1 for one that is quantised to bytes. */
    public NeuralNetwork bytesPerNumber(int bytes) {
        List<Layer> resized = new ArrayList<>();
        layers.forEach(layer -> resized.add(layer.bytesPerNumber(bytes)));
        return new NeuralNetwork(name, source, resized);
    }

    private long sum(ToLongFunction<Layer> what) {
        return layers.stream().mapToLong(what).sum();
    }

    /** The network in a line, such as {@code AlexNet: 12 layers, 1.449 GFLOP, 60,965,224 parameters}. */
    @Override
    public String toString() {
        return name + ": " + layers.size() + " layers, " + flops() + ", " + Figures.fixed(parameters(), 0)
                + " parameters";
    }
}
