package se4ai.placement.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A network builder derives each layer of a neural network from the shape of what the layer takes.
 *
 * <p>A convolution of C channels into D with a kernel of k × k in g groups, whose output is H × W, does D·H·W·(C/g)·k²
 * multiply-adds and has D·(C/g)·k² weights. A layer takes the one before it unless {@link #after} says another.
 */
public final class NetworkBuilder {

    private static final int FLOAT = 4;

    private final String name;
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Set<String> outside;
    private String source = "";
    private String last = "";

    NetworkBuilder(String name) {
        this.name = name;
        this.outside = Set.of();
    }

    /** For the inside of a block: the layers around it are known but not part of it. */
    private NetworkBuilder(String name, NetworkBuilder around) {
        this.name = name;
        this.outside = new LinkedHashSet<>(around.layers.keySet());
        this.last = around.last;
        layers.putAll(around.layers);
    }

    /** Says who described the network. */
    public NetworkBuilder source(String who) {
        source = who;
        return this;
    }

    /** The picture, as {@code input}. */
    public NetworkBuilder input(int channels, int height, int width) {
        if (!layers.isEmpty()) {
            throw new IllegalArgumentException("Network '" + name + "' has its input already.");
        }
        return put(layer("input", LayerKind.INPUT, List.of(), Shape.of(channels, height, width), 0, 0, 0));
    }

    /** The next layer takes that one instead of the one before it. */
    public NetworkBuilder after(String layer) {
        last = known("The next layer", layer).name();
        return this;
    }

    /** Slides kernels into so many channels. */
    public NetworkBuilder convolution(String layer, int channels, Kernel kernel) {
        Shape in = before(layer);
        checkGroups(layer, in.channels(), kernel.groups());
        checkGroups(layer, channels, kernel.groups());
        Shape out = slide(layer, in, channels, kernel);
        long weights = (long) channels * (in.channels() / kernel.groups()) * kernel.size() * kernel.size();
        boolean depthwise = kernel.groups() > 1 && kernel.groups() == in.channels();
        return put(layer(
                layer,
                depthwise ? LayerKind.DEPTHWISE : LayerKind.CONVOLUTION,
                List.of(last),
                out,
                weights * out.places(),
                weights,
                weights + (long) channels * kernel.perChannel()));
    }

    /** Slides one kernel over each channel alone. */
    public NetworkBuilder depthwise(String layer, Kernel kernel) {
        int channels = before(layer).channels();
        return convolution(layer, channels, kernel.groups(channels));
    }

    /** Keeps one number of each window. */
    public NetworkBuilder pool(String layer, Kernel kernel) {
        Shape in = before(layer);
        return put(unweighted(layer, LayerKind.POOL, List.of(last), slide(layer, in, in.channels(), kernel)));
    }

    /** Keeps one number of each channel. */
    public NetworkBuilder poolAll(String layer) {
        return put(unweighted(
                layer, LayerKind.POOL, List.of(last), Shape.of(before(layer).channels(), 1, 1)));
    }

    /** Multiplies all numbers with all outputs, and adds a bias to each. */
    public NetworkBuilder dense(String layer, int outputs) {
        long weights = before(layer).numbers() * outputs;
        return put(layer(
                layer, LayerKind.DENSE, List.of(last), Shape.of(outputs, 1, 1), weights, weights, weights + outputs));
    }

    /** Adds layers of one shape, number by number. */
    public NetworkBuilder add(String layer, String... inputs) {
        Shape first = first(layer, inputs);
        for (String input : inputs) {
            Shape other = known("'" + layer + "'", input).shape();
            if (!other.equals(first)) {
                throw new IllegalArgumentException("'" + layer + "' cannot add '" + inputs[0] + "' of shape " + first
                        + " and '" + input + "' of shape " + other + ": the shapes must be the same.");
            }
        }
        return put(unweighted(layer, LayerKind.ROUTE, List.of(inputs), first));
    }

    /** Lays the channels of layers with one height and width behind each other. */
    public NetworkBuilder concat(String layer, String... inputs) {
        Shape first = first(layer, inputs);
        int channels = 0;
        for (String input : inputs) {
            Shape other = known("'" + layer + "'", input).shape();
            if (other.height() != first.height() || other.width() != first.width()) {
                throw new IllegalArgumentException("'" + layer + "' cannot join '" + inputs[0] + "' of shape " + first
                        + " and '" + input + "' of shape " + other + ": height and width must be the same.");
            }
            channels += other.channels();
        }
        return put(
                unweighted(layer, LayerKind.ROUTE, List.of(inputs), Shape.of(channels, first.height(), first.width())));
    }

    /** Lists the places of several layers below each other, so many channels each, as the head of a detector does. */
    public NetworkBuilder stack(String layer, int channels, String... inputs) {
        first(layer, inputs);
        long places = 0;
        for (String input : inputs) {
            Shape shape = known("'" + layer + "'", input).shape();
            if (channels < 1 || shape.numbers() % channels != 0) {
                throw new IllegalArgumentException("'" + layer + "' cannot list '" + input + "' of shape " + shape
                        + " in columns of " + channels + " numbers.");
            }
            places += shape.numbers() / channels;
        }
        return put(unweighted(layer, LayerKind.ROUTE, List.of(inputs), Shape.of(channels, (int) places, 1)));
    }

    /** Repeats each number so many times across and down. */
    public NetworkBuilder upsample(String layer, int factor) {
        Shape in = before(layer);
        return put(unweighted(
                layer,
                LayerKind.ROUTE,
                List.of(last),
                Shape.of(in.channels(), in.height() * factor, in.width() * factor)));
    }

    /** Hands on only so many of the channels. */
    public NetworkBuilder slice(String layer, int channels) {
        Shape in = before(layer);
        if (channels > in.channels()) {
            throw new IllegalArgumentException("'" + layer + "' cannot hand on " + channels + " channels of '" + last
                    + "', which has " + in.channels() + ".");
        }
        return put(unweighted(layer, LayerKind.ROUTE, List.of(last), Shape.of(channels, in.height(), in.width())));
    }

    /** Counts parameters that are stored with the network but multiply nothing in this graph. */
    public NetworkBuilder stored(String layer, int parameters) {
        return put(layer(layer, LayerKind.ROUTE, List.of(last), before(layer), 0, 0, parameters));
    }

    /** Takes several layers as one, which hands on what the last of them makes. */
    public NetworkBuilder block(String block, Consumer<NetworkBuilder> inside) {
        before(block);
        NetworkBuilder inner = new NetworkBuilder(name, this);
        inside.accept(inner);
        List<Layer> own = inner.own();
        List<String> inputs = own.stream()
                .flatMap(layer -> layer.inputs().stream())
                .filter(layers::containsKey)
                .distinct()
                .toList();
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("Block '" + block + "' has no layers.");
        }
        return put(layer(
                block,
                LayerKind.BLOCK,
                inputs,
                inner.shape(),
                own.stream().mapToLong(Layer::multiplyAdds).sum(),
                own.stream().mapToLong(Layer::weights).sum(),
                own.stream().mapToLong(Layer::parameters).sum()));
    }

    public NeuralNetwork build() {
        return new NeuralNetwork(name, source, List.copyOf(layers.values()));
    }

    /** The shape that a layer just added has. */
    Shape shape() {
        return before("The next layer");
    }

    String last() {
        return last;
    }

    private List<Layer> own() {
        List<Layer> own = new ArrayList<>(layers.values());
        own.removeIf(layer -> outside.contains(layer.name()));
        return own;
    }

    private Shape before(String layer) {
        if (last.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + layer + "' has nothing to take. Begin network '" + name + "' with input(3, 224, 224).");
        }
        return known("'" + layer + "'", last).shape();
    }

    private Shape first(String layer, String... inputs) {
        if (inputs.length == 0) {
            throw new IllegalArgumentException("'" + layer + "' needs the names of the layers it takes but got none.");
        }
        return known("'" + layer + "'", inputs[0]).shape();
    }

    private Layer known(String taker, String layer) {
        Layer found = layers.get(layer);
        if (found == null) {
            throw new IllegalArgumentException(taker + " takes '" + layer
                    + "', which is not an earlier layer of network '" + name + "'. There are "
                    + String.join(", ", layers.keySet()) + ".");
        }
        return found;
    }

    private static void checkGroups(String layer, int channels, int groups) {
        if (channels % groups != 0) {
            throw new IllegalArgumentException("The " + groups + " groups of '" + layer + "' do not divide its "
                    + channels + " channels. Choose a divisor of " + channels + ".");
        }
    }

    private static Shape slide(String layer, Shape in, int channels, Kernel kernel) {
        return Shape.of(channels, kernel.over(layer, in.height()), kernel.over(layer, in.width()));
    }

    private Layer unweighted(String layer, LayerKind kind, List<String> inputs, Shape shape) {
        return layer(layer, kind, inputs, shape, 0, 0, 0);
    }

    private Layer layer(
            String layer, LayerKind kind, List<String> inputs, Shape shape, long macs, long weights, long parameters) {
        long taken = 0;
        for (String input : inputs) {
            taken += known("'" + layer + "'", input).shape().numbers();
        }
        return new Layer(layer, kind, inputs, taken, shape, macs, weights, parameters, FLOAT);
    }

    private NetworkBuilder put(Layer layer) {
        if (layers.containsKey(layer.name())) {
            throw new IllegalArgumentException(
                    "Network '" + name + "' has a layer '" + layer.name() + "' already. Choose another name.");
        }
        layers.put(layer.name(), layer);
        last = layer.name();
        return this;
    }
}
