package se4ai.placement.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Interval;

/**
 * Cuts are all ways to divide a network between a near and a far device that a link joins.
 *
 * <p>Layers run one after the other, then the outputs that the far layers need are sent, each once, and the far layers
 * run. Nothing is sent back but the result. The input stays near.
 *
 * <pre>{@code
 * var alexNet = Networks.alexNet();
 * Cuts.of(alexNet, phone, server, Bandwidth.parse("12.8 Mbit/s"))
 *         .sending("input", Bytes.parse("152 kB"))   // a JPEG instead of 618 kB of floats
 *         .best();
 * }</pre>
 *
 * <p>Source: Y. Kang et al., <i>Neurosurgeon: collaborative intelligence between the cloud and mobile edge</i>, ASPLOS
 * 2017, for chains; Hu et al., INFOCOM 2019, for graphs.
 */
public final class Cuts {

    private final NeuralNetwork network;
    private final LayerTime near;
    private final LayerTime far;
    private final Bandwidth link;
    private final Duration once;
    private final Map<String, Bytes> sent;

    private Cuts(
            NeuralNetwork network,
            LayerTime near,
            LayerTime far,
            Bandwidth link,
            Duration once,
            Map<String, Bytes> sent) {
        this.network = network;
        this.near = near;
        this.far = far;
        this.link = link;
        this.once = once;
        this.sent = Map.copyOf(sent);
    }

    /** All cuts of a network between two devices whose layer times are known. */
    public static Cuts of(NeuralNetwork network, LayerTime near, LayerTime far, Bandwidth link) {
        return new Cuts(network, near, far, link, Duration.ZERO, Map.of());
    }

    /** All cuts of a network between two devices, by their best estimates. */
    public static Cuts of(NeuralNetwork network, Roofline near, Roofline far, Bandwidth link) {
        return of(network, near::best, far::best, link);
    }

    /** The same cuts, with a round trip for all that have a far layer. */
    public Cuts roundTrip(Duration roundTrip) {
        return new Cuts(network, near, far, link, once.plus(roundTrip), sent);
    }

    /** The same cuts, with a result that comes back over the link's other direction from all that have a far layer. */
    public Cuts returning(Bytes result, Bandwidth down) {
        return new Cuts(network, near, far, link, once.plus(result.over(down)), sent);
    }

    /** The same cuts, with another size for what that layer hands on, because it is encoded. */
    public Cuts sending(String layer, Bytes size) {
        Map<String, Bytes> changed = new HashMap<>(sent);
        changed.put(network.layer(layer).name(), size);
        return new Cuts(network, near, far, link, once, changed);
    }

    /** The cut with the least total, by a minimum cut of the graph. */
    public Cut best() {
        return cut(new MinimumCut(this, once.seconds()).near());
    }

    public Cut allNear() {
        return cut(network.layers().stream().map(Layer::name).toList());
    }

    public Cut allFar() {
        return cut(List.of(network.input().name()));
    }

    /** The cut after a layer: near are the layer and all that it stands on. */
    public Cut after(String layer) {
        Set<String> needed = new LinkedHashSet<>();
        needed.add(network.input().name());
        needed.add(network.layer(layer).name());
        for (int at = network.layers().size() - 1; at >= 0; at--) {
            Layer each = network.layers().get(at);
            if (needed.contains(each.name())) {
                needed.addAll(each.inputs());
            }
        }
        return cut(needed);
    }

    /**
     * The cut with those near layers.
     *
     * @throws IllegalArgumentException where the input is missing, or a near layer takes a far one
     */
    public Cut cut(Collection<String> nearLayers) {
        Set<String> names = new LinkedHashSet<>();
        nearLayers.forEach(name -> names.add(network.layer(name).name()));
        checkNear(names);
        List<Layer> nearSide = new ArrayList<>();
        List<Layer> farSide = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        for (Layer layer : network.layers()) {
            if (names.contains(layer.name())) {
                nearSide.add(layer);
            } else {
                farSide.add(layer);
                needed.addAll(layer.inputs());
            }
        }
        List<Layer> crossing =
                nearSide.stream().filter(layer -> needed.contains(layer.name())).toList();
        return cut(nearSide, farSide, crossing);
    }

    private Cut cut(List<Layer> nearSide, List<Layer> farSide, List<Layer> crossing) {
        Bytes transfer = crossing.stream().map(this::size).reduce(Bytes.ZERO, Bytes::plus);
        Duration sending = crossing.stream().map(this::sending).reduce(Duration.ZERO, Duration::plus);
        return new Cut(
                nearSide,
                farSide,
                crossing,
                transfer,
                sum(nearSide, near),
                sending,
                farSide.isEmpty() ? Duration.ZERO : once,
                sum(farSide, far));
    }

    private void checkNear(Set<String> names) {
        if (!names.contains(network.input().name())) {
            throw new IllegalArgumentException("The input of '" + network.name() + "' is taken near: add '"
                    + network.input().name() + "' to the near layers.");
        }
        for (String name : names) {
            for (String input : network.layer(name).inputs()) {
                if (!names.contains(input)) {
                    throw new IllegalArgumentException("Layer '" + name + "' cannot be near while '" + input
                            + "', whose output it takes, is far. Add '" + input + "' or leave '" + name + "' out.");
                }
            }
        }
    }

    /**
     * The cuts after each layer of a chain in turn, from all far to all near.
     *
     * @throws IllegalArgumentException where the network branches
     */
    public List<Cut> curve() {
        if (!network.isChain()) {
            throw new IllegalArgumentException("'" + network.name()
                    + "' branches, so its cuts do not lie on one line. Ask for best(), or after(\"layer\").");
        }
        return network.layers().stream().map(layer -> after(layer.name())).toList();
    }

    /**
     * The value at which the best cut changes, by halving the range.
     *
     * @param range from a value to one with another best cut
     * @param at the cuts for a value, such as a bandwidth
     */
    public static double flip(Interval range, DoubleFunction<Cuts> at) {
        double low = range.low();
        double high = range.high();
        List<Layer> below = at.apply(low).best().near();
        Cut above = at.apply(high).best();
        if (below.equals(above.near())) {
            throw new IllegalArgumentException("The best cut is " + above.place() + " at both ends of the range from "
                    + range + ", so it need not change between them. Choose a wider range.");
        }
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (at.apply(middle).best().near().equals(below)) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return middle;
    }

    public NeuralNetwork network() {
        return network;
    }

    Duration near(Layer layer) {
        return near.of(layer);
    }

    Duration far(Layer layer) {
        return far.of(layer);
    }

    /** How long it takes to send what a layer hands on. */
    Duration sending(Layer layer) {
        return size(layer).over(link);
    }

    private Bytes size(Layer layer) {
        return sent.getOrDefault(layer.name(), layer.outputBytes());
    }

    private static Duration sum(List<Layer> layers, LayerTime time) {
        return layers.stream().map(time::of).reduce(Duration.ZERO, Duration::plus);
    }
}
