package se4ai.placement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Latency;
import se4ai.measure.Rate;
import se4ai.measure.Source;
import se4ai.placement.layer.NeuralNetwork;

/**
 * A workload is what one component asks of devices and links: what goes in and comes out, how much is computed, how
 * often, and by when.
 *
 * <pre>{@code
 * var detect = Workload.named("object detection").input("100 kB").output("2 kB").takes("phone", "80 ms")
 *         .every(Rate.parse("5 fps")).deadline("500 ms").sensitive("what the camera sees");
 * }</pre>
 *
 * @param name unique among the workloads
 * @param network the layers that are computed; empty where only measured times are known
 * @param measured by name of the device, how long the computation takes there
 * @param input what is captured, before it is encoded
 * @param encoding how the input is made smaller before it leaves its device; empty where it is sent as it is
 * @param output the answer
 * @param rate how often there is something to do
 * @param periodic whether the requests come at equal distances, as frames do, or at random (Poisson)
 * @param deadline empty where nobody waits for the answer
 * @param model what the model takes in memory, and what an update sends
 * @param updates how often the model is replaced; empty for never
 * @param sensitive what the input gives away about people; empty for nothing
 * @param confined whether that must stay on the user's own devices
 * @param offline whether it must go on where there is no connection
 */
public record Workload(
        String name,
        Optional<NeuralNetwork> network,
        Map<String, Measured> measured,
        Bytes input,
        Optional<Encoding> encoding,
        Bytes output,
        Rate rate,
        boolean periodic,
        Optional<Deadline> deadline,
        Bytes model,
        Optional<Rate> updates,
        Optional<String> sensitive,
        boolean confined,
        boolean offline) {

    private static final double YEAR = 365 * 86_400;

    /**
     * A computation that was timed on a device.
     *
     * @param energy for one request, beyond what the device draws anyway; empty where its power says it
     */
    public record Measured(Latency time, Source source, Optional<Energy> energy) {}

    /**
     * An encoding makes data smaller before it is sent, and takes time at both ends.
     *
     * @param size of the encoded input
     */
    public record Encoding(Bytes size, Duration encode, Duration decode) {}

    public Workload {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A workload needs a name but has none.");
        }
        // LinkedHashMap: the devices stay in the order in which they were stated.
        measured = Collections.unmodifiableMap(new LinkedHashMap<>(measured));
    }

    /** A workload without data, once a second; state the rest next. */
    public static Workload named(String name) {
        return new Workload(
                name,
                Optional.empty(),
                Map.of(),
                Bytes.ZERO,
                Optional.empty(),
                Bytes.ZERO,
                Rate.ofPerSecond(1),
                true,
                Optional.empty(),
                Bytes.ZERO,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** The same workload, computing the layers of a network; its size is that of the weights unless stated later. */
    public Workload network(NeuralNetwork layers) {
        return new Workload(
                name,
                Optional.of(layers),
                measured,
                input,
                encoding,
                output,
                rate,
                periodic,
                deadline,
                layers.weightBytes(),
                updates,
                sensitive,
                confined,
                offline);
    }

    /** The same workload, with the time that it takes on a device. */
    public Workload takes(String device, Latency time, Source source) {
        return with(device, new Measured(time, source, Optional.empty()));
    }

    public Workload takes(String device, String time) {
        return takes(device, Latency.parse(time), Source.UNSTATED);
    }

    public Workload takes(Device device, String time) {
        return takes(device.name(), time);
    }

    /** The same workload, with the energy of one request on a device whose time was stated before. */
    public Workload uses(String device, Energy energy) {
        Measured time = measured.get(device);
        if (time == null) {
            throw new IllegalArgumentException("Workload '" + name + "' has no time on '" + device
                    + "' yet. State it first: takes(\"" + device + "\", \"80 ms\").");
        }
        return with(device, new Measured(time.time(), time.source(), Optional.of(energy)));
    }

    private Workload with(String device, Measured time) {
        Map<String, Measured> all = new LinkedHashMap<>(measured);
        all.put(device, time);
        return new Workload(
                name, network, all, input, encoding, output, rate, periodic, deadline, model, updates, sensitive,
                confined, offline);
    }

    public Workload input(Bytes captured) {
        return new Workload(
                name, network, measured, captured, encoding, output, rate, periodic, deadline, model, updates,
                sensitive, confined, offline);
    }

    public Workload input(String captured) {
        return input(Bytes.parse(captured));
    }

    /** The same workload, its input made smaller before it leaves its device. */
    public Workload encoded(Bytes size, Duration encode, Duration decode) {
        return new Workload(
                name,
                network,
                measured,
                input,
                Optional.of(new Encoding(size, encode, decode)),
                output,
                rate,
                periodic,
                deadline,
                model,
                updates,
                sensitive,
                confined,
                offline);
    }

    /** The same workload, its input made smaller in no time worth counting. */
    public Workload encoded(String size) {
        return encoded(Bytes.parse(size), Duration.ZERO, Duration.ZERO);
    }

    public Workload output(Bytes answer) {
        return new Workload(
                name, network, measured, input, encoding, answer, rate, periodic, deadline, model, updates, sensitive,
                confined, offline);
    }

    public Workload output(String answer) {
        return output(Bytes.parse(answer));
    }

    /** The same workload at equal distances, as frames of a camera. */
    public Workload every(Rate rate) {
        return new Workload(
                name, network, measured, input, encoding, output, rate, true, deadline, model, updates, sensitive,
                confined, offline);
    }

    public Workload every(String rate) {
        return every(Rate.parse(rate));
    }

    /** The same workload at random times, as the requests of many users: a Poisson process. */
    public Workload atRandom(Rate rate) {
        return new Workload(
                name, network, measured, input, encoding, output, rate, false, deadline, model, updates, sensitive,
                confined, offline);
    }

    public Workload atRandom(String rate) {
        return atRandom(Rate.parse(rate));
    }

    public Workload deadline(Deadline deadline) {
        return new Workload(
                name,
                network,
                measured,
                input,
                encoding,
                output,
                rate,
                periodic,
                Optional.of(deadline),
                model,
                updates,
                sensitive,
                confined,
                offline);
    }

    /** The same workload, ninety-nine answers of a hundred due within that time. */
    public Workload deadline(String within) {
        return deadline(Deadline.of(Duration.parse(within)));
    }

    public Workload model(Bytes size) {
        return new Workload(
                name, network, measured, input, encoding, output, rate, periodic, deadline, size, updates, sensitive,
                confined, offline);
    }

    public Workload model(String size) {
        return model(Bytes.parse(size));
    }

    /** The same workload, its model replaced so often. */
    public Workload updated(Rate updates) {
        return new Workload(
                name,
                network,
                measured,
                input,
                encoding,
                output,
                rate,
                periodic,
                deadline,
                model,
                Optional.of(updates),
                sensitive,
                confined,
                offline);
    }

    /** The same workload, its model staying as it was shipped. */
    public Workload neverUpdated() {
        return new Workload(
                name,
                network,
                measured,
                input,
                encoding,
                output,
                rate,
                periodic,
                deadline,
                model,
                Optional.empty(),
                sensitive,
                confined,
                offline);
    }

    /** The same workload, its input giving away something about people. */
    public Workload sensitive(String what) {
        return new Workload(
                name,
                network,
                measured,
                input,
                encoding,
                output,
                rate,
                periodic,
                deadline,
                model,
                updates,
                Optional.of(what),
                confined,
                offline);
    }

    /** The same workload, its input giving away something about people that must stay on the user's own devices. */
    public Workload keptPrivate(String what) {
        return new Workload(
                name,
                network,
                measured,
                input,
                encoding,
                output,
                rate,
                periodic,
                deadline,
                model,
                updates,
                Optional.of(what),
                true,
                offline);
    }

    /** The same workload, which must go on where there is no connection. */
    public Workload worksOffline() {
        return new Workload(
                name, network, measured, input, encoding, output, rate, periodic, deadline, model, updates, sensitive,
                confined, true);
    }

    /** What updates of the model send to each device that has it, in a year. */
    public Bytes updatesPerYear() {
        return updates.map(rate -> model.times(rate.perSecond() * YEAR)).orElse(Bytes.ZERO);
    }

    /** What leaves the device where the input arises. */
    public Bytes sent() {
        return encoding.map(Encoding::size).orElse(input);
    }

    @Override
    public String toString() {
        return name;
    }
}
