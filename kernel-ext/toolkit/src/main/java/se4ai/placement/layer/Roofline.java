package se4ai.placement.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.FlopRate;

/**
 * A roofline says how fast a device computes layers: each takes as long as its operations or its memory traffic,
 * whichever is longer, and a fixed overhead.
 *
 * <p>Time = max(FLOP / rate, bytes / memory bandwidth) + overhead. The bytes are those of the weights; with
 * {@link #activations} also those of the inputs and the output. The input layer takes no time.
 *
 * <pre>{@code
 * Roofline.of(FlopRate.parse("4 TFLOP/s")).utilisation(0.05).memory(Bandwidth.parse("288 GB/s"))
 *         .timeOf(Networks.alexNet());
 * }</pre>
 *
 * <p>Source: S. Williams, A. Waterman, D. Patterson, <i>Roofline: an insightful visual performance model for multicore
 * architectures</i>, CACM 52(4), 2009.
 */
public final class Roofline {

    private final FlopRate rate;
    private final double utilisation;
    private final Map<LayerKind, FlopRate> rates;
    private final @Nullable Bandwidth memory;
    private final boolean activations;
    private final Duration overhead;
    private final Calibration calibration;

    private Roofline(
            FlopRate rate,
            double utilisation,
            Map<LayerKind, FlopRate> rates,
            @Nullable Bandwidth memory,
            boolean activations,
            Duration overhead,
            Calibration calibration) {
        this.rate = rate;
        this.utilisation = utilisation;
        this.rates = Map.copyOf(rates);
        this.memory = memory;
        this.activations = activations;
        this.overhead = overhead;
        this.calibration = calibration;
    }

    /**
     * A peak is the rate on a data sheet, which no network reaches: it needs a utilisation before it says how long
     * anything takes.
     */
    public record Peak(FlopRate rate) {

        /**
         * The share of the peak that networks get.
         *
         * @param share above 0, at most 1
         */
        public Roofline utilisation(double share) {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("The utilisation of a peak of " + rate
                        + " must be above 0 and at most 1 but was " + share
                        + ". For 5 % write utilisation(0.05).");
            }
            return new Roofline(rate.times(share), share, Map.of(), null, false, Duration.ZERO, Calibration.NONE);
        }

        @Override
        public String toString() {
            return "A peak of " + rate + " says nothing yet of how long a network takes: give the share that it gets,"
                    + " such as utilisation(0.05).";
        }
    }

    /** Begins with a peak rate, which still needs a utilisation. */
    public static Peak of(FlopRate peak) {
        return new Peak(peak);
    }

    /** A device that networks get that rate from. */
    public static Roofline effective(FlopRate rate) {
        return new Roofline(rate, 1, Map.of(), null, false, Duration.ZERO, Calibration.NONE);
    }

    /** A device whose measured time is shared by the layers in proportion to their operations alone. */
    public static Roofline fitted(NeuralNetwork network, Duration total) {
        return RooflineFit.fit(Measured.of(network, total), null);
    }

    /**
     * A device with that memory bandwidth: weights that take longer to read than to use take their reading time, and the
     * other layers share the rest of the measured time in proportion to their operations.
     *
     * @throws IllegalArgumentException where reading the weights alone takes longer
     */
    public static Roofline fitted(NeuralNetwork network, Duration total, Bandwidth memory) {
        return RooflineFit.fit(Measured.of(network, total), memory);
    }

    /** The same device with that memory bandwidth. */
    public Roofline memory(Bandwidth bandwidth) {
        return new Roofline(rate, utilisation, rates, bandwidth, activations, overhead, Calibration.NONE);
    }

    /** The same device, with inputs and outputs counted as memory traffic beside the weights. */
    public Roofline activations() {
        return new Roofline(rate, utilisation, rates, memory, true, overhead, Calibration.NONE);
    }

    /** The same device, with so much time for each layer beside computing and reading. */
    public Roofline overhead(Duration perLayer) {
        return new Roofline(rate, utilisation, rates, memory, activations, perLayer, Calibration.NONE);
    }

    /** The same device with another rate for layers of that kind. */
    public Roofline kind(LayerKind kind, FlopRate rateOfKind) {
        Map<LayerKind, FlopRate> changed = new EnumMap<>(LayerKind.class);
        changed.putAll(rates);
        changed.put(kind, rateOfKind);
        return new Roofline(rate, utilisation, changed, memory, activations, overhead, Calibration.NONE);
    }

    /**
     * The same device, corrected by measurements.
     *
     * <p>There are as many terms as measurements, at most three, in this order: a factor for all layers; a factor of
     * their own for dense layers, because they read a weight for every multiply-add; the overhead. A term is left out
     * where the measured networks cannot tell it from the others. The terms are those, none negative, with the least sum
     * of squared relative errors. A device changed afterwards loses its calibration.
     */
    public Roofline calibrated(Measured... measured) {
        if (measured.length == 0) {
            throw new IllegalArgumentException("A roofline is calibrated with at least one measurement but got none.");
        }
        return RooflineFit.calibrated(this, List.of(measured));
    }

    /** How long the device takes for a layer. */
    public ComputeTime timeOf(Layer layer) {
        return estimate(best(layer));
    }

    /** How long the device takes for all layers, one after the other. */
    public ComputeTime timeOf(NeuralNetwork network) {
        for (Measured each : calibration.measured()) {
            if (each.network().equals(network)) {
                return ComputeTime.within(each.time(), 1, "measured");
            }
        }
        return timeOf(network.layers());
    }

    /** How long the device takes for some layers, one after the other. */
    public ComputeTime timeOf(List<Layer> layers) {
        return estimate(layers.stream().map(this::best).reduce(Duration.ZERO, Duration::plus));
    }

    /** The share of the peak that was stated; 1 where the rate is one that networks get. */
    public double utilisation() {
        return utilisation;
    }

    /** Whether reading takes longer than computing. */
    public boolean isMemoryBound(Layer layer) {
        return memory != null && traffic(layer).over(memory).compareTo(computing(layer)) > 0;
    }

    /** The best estimate for a layer alone. */
    Duration best(Layer layer) {
        if (layer.kind() == LayerKind.INPUT) {
            return Duration.ZERO;
        }
        return roof(layer).times(calibration.scale(layer.kind())).plus(overhead);
    }

    /** The longer of computing and reading, before any correction. */
    Duration roof(Layer layer) {
        Duration computing = computing(layer);
        return memory != null && isMemoryBound(layer) ? traffic(layer).over(memory) : computing;
    }

    /** A memory is rated in bytes. */
    static String inBytes(Bandwidth memory) {
        return Figures.of(memory.bytesPerSecond() / 1e9, 4) + " GB/s";
    }

    Calibration calibration() {
        return calibration;
    }

    Duration overhead() {
        return overhead;
    }

    Roofline with(Calibration corrected, Duration perLayer) {
        return new Roofline(rate, utilisation, rates, memory, activations, perLayer, corrected);
    }

    private Duration computing(Layer layer) {
        return layer.flops().over(rates.getOrDefault(layer.kind(), rate));
    }

    private Bytes traffic(Layer layer) {
        Bytes weights = layer.weightBytes();
        return activations ? weights.plus(layer.inputBytes()).plus(layer.outputBytes()) : weights;
    }

    private ComputeTime estimate(Duration best) {
        return ComputeTime.within(best, calibration.factor(), calibration.why());
    }

    /** The device in a line, such as {@code 240.2 GFLOP/s, memory 288 GB/s; not calibrated, …}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(rate.toString());
        for (LayerKind kind : LayerKind.values()) {
            if (rates.containsKey(kind)) {
                parts.add(kind + " " + rates.get(kind));
            }
        }
        if (memory != null) {
            parts.add("memory " + inBytes(memory));
        }
        if (!overhead.isZero()) {
            parts.add("overhead " + overhead + " a layer");
        }
        return String.join(", ", parts) + "; " + calibration.why();
    }
}
