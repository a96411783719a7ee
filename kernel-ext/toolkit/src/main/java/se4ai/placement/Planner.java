package se4ai.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se4ai.measure.Bytes;
import se4ai.measure.Deterministic;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Formula;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Source;
import se4ai.placement.Phase.Guess;
import se4ai.placement.Phase.Kind;
import se4ai.placement.layer.ComputeTime;
import se4ai.placement.layer.Cut;
import se4ai.placement.layer.Layer;
import se4ai.placement.layer.NeuralNetwork;
import se4ai.placement.layer.Roofline;

/** Turns the placement of a workload into the phases that its requests go through. */
final class Planner {

    private final Topology topology;
    private final String origin;
    private final Workload workload;

    Planner(Topology topology, String origin, Workload workload) {
        this.topology = topology;
        this.origin = origin;
        this.workload = workload;
    }

    Plan plan(Placement placement) {
        if (placement instanceof Placement.OnDevice on) {
            return onDevice(
                    on.device(),
                    List.of(new Plan.Do(compute(topology.device(on.device()).name()))));
        }
        if (placement instanceof Placement.Split split) {
            return split(split);
        }
        if (placement instanceof Placement.Cached cached) {
            Plan miss = new Plan.Maybe(cached.hits().complement(), plan(cached.otherwise()));
            Phase lookUp = local(Kind.LOOK_UP, cached.device(), cached.lookup());
            return new Plan.Chain(List.of(onDevice(cached.device(), List.of(new Plan.Do(lookUp))), miss));
        }
        if (placement instanceof Placement.Fallback fallback) {
            Plan first = plan(fallback.first());
            double reached = new Availability(topology).of(first);
            return new Plan.OrElse(first, reached, fallback.patience(), plan(fallback.second()));
        }
        if (placement instanceof Placement.Cascade cascade) {
            return new Plan.Chain(
                    List.of(plan(cascade.first()), new Plan.Maybe(cascade.escalated(), plan(cascade.second()))));
        }
        if (placement instanceof Placement.DoerChecker checked) {
            Phase check = local(Kind.CHECK, checked.checker(), checked.check());
            return new Plan.Chain(
                    List.of(plan(checked.doer()), onDevice(checked.checker(), List.of(new Plan.Do(check)))));
        }
        Placement.Batched batched = (Placement.Batched) placement;
        return onDevice(batched.device(), batched(batched));
    }

    private Plan onDevice(String device, List<Plan> there) {
        List<Plan> parts = new ArrayList<>();
        boolean away = !device.equals(origin);
        if (away) {
            encoding(Workload.Encoding::encode, Kind.ENCODE, origin, parts);
            send(origin, device, workload.sent(), parts);
            encoding(Workload.Encoding::decode, Kind.DECODE, device, parts);
        }
        boolean decoded = parts.stream().anyMatch(part -> part instanceof Plan.Do last && isAt(last.phase(), device));
        there.forEach(part -> parts.add(
                decoded && part instanceof Plan.Do next && isAt(next.phase(), device)
                        ? new Plan.Do(next.phase().inTurn())
                        : part));
        giveBack(device, parts);
        return new Plan.Chain(parts);
    }

    private static boolean isAt(Phase phase, String device) {
        return phase.station().filter(device::equals).isPresent();
    }

    /** What takes no time does not wait for its turn either. */
    private void encoding(Function<Workload.Encoding, Duration> time, Kind kind, String device, List<Plan> parts) {
        workload.encoding()
                .map(time)
                .filter(duration -> !duration.isZero())
                .ifPresent(duration -> parts.add(new Plan.Do(local(kind, device, duration))));
    }

    private void send(String from, String to, Bytes data, List<Plan> parts) {
        String at = from;
        for (Link link : topology.way(from, to)) {
            String next = link.across(at);
            parts.add(new Plan.Do(transfer(Kind.SEND, link, at, data)));
            parts.add(new Plan.Do(travel(link, next)));
            if (link.loss().value() > 0) {
                parts.add(new Plan.Do(retry(link, next)));
            }
            at = next;
        }
    }

    private void giveBack(String from, List<Plan> parts) {
        String at = from;
        for (Link link : topology.way(from, origin)) {
            parts.add(new Plan.Do(transfer(Kind.RETURN, link, at, workload.output())));
            at = link.across(at);
        }
    }

    private Phase transfer(Kind kind, Link link, String from, Bytes data) {
        Formula formula = Formula.of(data).over(link.from(from));
        return new Phase(
                kind,
                link.name(),
                Optional.of(link.name() + (link.near().equals(from) ? " up" : " down")),
                true,
                1,
                Guess.of(Latency.of(formula.duration())),
                formula.text(),
                formula.source(),
                data,
                link.across(from),
                radio(link, from, data),
                link.pricePerGigabyte().map(price -> price.times(data.bytes() / 1e9)));
    }

    /** Both ends need their radio; whether that empties a battery is asked later. */
    private static Map<String, Energy> radio(Link link, String from, Bytes data) {
        Map<String, Energy> energy = new LinkedHashMap<>();
        energy.put(from, link.radio().sending(data, link.from(from)));
        energy.put(link.across(from), link.radio().receiving(data, link.from(from)));
        return energy;
    }

    private Phase travel(Link link, String to) {
        return waiting(Kind.TRAVEL, link, link.roundTrip(), "round trip of " + link.name(), link.roundTripSource(), to);
    }

    private Phase retry(Link link, String to) {
        Distribution again =
                Distribution.geometric(link.loss().value(), link.timeout().seconds());
        return waiting(
                Kind.RETRY,
                link,
                Latency.of(again),
                link.timeout() + " for each lost try, " + link.loss() + " of them",
                link.timeout().source(),
                to);
    }

    private static Phase waiting(Kind kind, Link link, Latency time, String formula, Source source, String to) {
        return new Phase(
                kind,
                link.name(),
                Optional.empty(),
                false,
                1,
                Guess.of(time),
                formula,
                source,
                Bytes.ZERO,
                to,
                Map.of(),
                Optional.empty());
    }

    /** Something that takes a device a fixed time. */
    private Phase local(Kind kind, String device, Duration time) {
        return busy(kind, device, Guess.of(Latency.of(time)), kind + " in " + time, time.source(), Optional.empty());
    }

    private Phase compute(String device) {
        Workload.Measured measured = workload.measured().get(device);
        if (measured != null) {
            return busy(
                    Kind.COMPUTE,
                    device,
                    Guess.of(measured.time()),
                    workload.name() + " on " + device,
                    measured.source(),
                    measured.energy());
        }
        return compute(device, workload.network().map(NeuralNetwork::layers).orElse(List.of()));
    }

    private Phase compute(String device, List<Layer> layers) {
        ComputeTime time = roofline(device).timeOf(layers);
        return busy(
                Kind.COMPUTE,
                device,
                new Guess(
                        constant(time.seconds().low()),
                        Latency.of(time.best()),
                        constant(time.seconds().high())),
                layers.size() + " layers on " + device + ": " + time.why(),
                time.best().source(),
                Optional.empty());
    }

    private static Latency constant(double seconds) {
        return Latency.of(new Deterministic(seconds));
    }

    private Roofline roofline(String device) {
        if (workload.network().isEmpty() || topology.device(device).roofline().isEmpty()) {
            throw new IllegalArgumentException("How long '" + workload.name() + "' takes on '" + device
                    + "' is not known. State a time, takes(\"" + device
                    + "\", \"80 ms\"), or give the workload a network and the device a roofline.");
        }
        return topology.device(device).roofline().get();
    }

    private Phase busy(Kind kind, String device, Guess time, String formula, Source source, Optional<Energy> measured) {
        return busy(kind, device, 1, time, formula, source, measured);
    }

    private Phase busy(
            Kind kind,
            String device,
            int together,
            Guess time,
            String formula,
            Source source,
            Optional<Energy> measured) {
        Device there = topology.device(device);
        Duration mean = time.best().mean().times(1.0 / together);
        return new Phase(
                kind,
                device,
                Optional.of(device),
                !mean.isZero(),
                together,
                time,
                formula,
                source,
                Bytes.ZERO,
                device,
                Map.of(device, measured.orElseGet(() -> there.energyFor(mean))),
                there.rent().map(rent -> rent(rent, mean)));
    }

    private static Money rent(Device.Rent rent, Duration busy) {
        return Formula.of(rent.perHour())
                .over(Duration.hours(1).from(Source.EXACT))
                .times(busy)
                .over(rent.utilised())
                .money(rent.perHour());
    }

    private Plan split(Placement.Split split) {
        Cut cut = split.cut();
        List<Plan> parts = new ArrayList<>();
        send(origin, split.near(), workload.sent(), parts);
        parts.add(new Plan.Do(compute(split.near(), cut.near())));
        send(split.near(), split.far(), cut.transfer(), parts);
        parts.add(new Plan.Do(compute(split.far(), cut.far())));
        giveBack(split.far(), parts);
        return new Plan.Chain(parts);
    }

    /** A batch: the first request waits longest for it to fill, and each waits for all of them to be computed. */
    private List<Plan> batched(Placement.Batched batched) {
        Phase one = compute(batched.device());
        double gap = 1 / workload.rate().perSecond();
        double fill = Math.min((batched.size() - 1) * gap, batched.atMost().seconds());
        int together = 1 + (int) Math.floor(fill / gap + 1e-9);
        Duration longer = batched.each().times(together - 1);
        Phase filling = new Phase(
                Kind.FILL,
                batched.device(),
                Optional.empty(),
                false,
                1,
                Guess.of(Latency.of(Distribution.uniform(0, fill))),
                "until " + together + " are there, at most " + batched.atMost(),
                Source.EXACT,
                Bytes.ZERO,
                batched.device(),
                Map.of(),
                Optional.empty());
        Guess all = new Guess(
                one.time().low().plus(longer),
                one.time().best().plus(longer),
                one.time().high().plus(longer));
        return List.of(
                new Plan.Do(filling),
                new Plan.Do(busy(
                        Kind.COMPUTE,
                        batched.device(),
                        together,
                        all,
                        together + " together on " + batched.device(),
                        one.source(),
                        Optional.empty())));
    }
}
