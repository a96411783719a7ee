package se4ai.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Interval;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Percentile;
import se4ai.measure.Probability;
import se4ai.placement.Phase.End;

/**
 * An estimate is what one workload would get from its placement: latency, energy, money, privacy and what is left
 * offline.
 *
 * <pre>{@code
 * problem.estimate(detect, Placement.on("phone")).steps();
 * }</pre>
 */
public final class Estimate {

    private static final double MILLION = 1e6;

    private final Workload workload;
    private final Placement placement;
    private final Plan plan;
    private final Availability availability;
    private final Topology topology;
    private final List<Stations.Shared> stations;
    private final boolean stable;

    // Worked out once, when somebody asks.
    private @Nullable Optional<Latency> latency;
    private @Nullable Optional<Percentile> percentile;
    private @Nullable Boolean meetsItsOwn;
    private @Nullable Map<String, Energy> energy;
    private @Nullable Money costPerMillion;
    private @Nullable Probability offline;
    private @Nullable List<String> exposedTo;

    Estimate(Workload workload, Placement placement, Plan plan, Topology topology, List<Stations.Shared> stations) {
        this.workload = workload;
        this.placement = placement;
        this.plan = plan;
        this.topology = topology;
        this.availability = new Availability(topology);
        this.stations = stations;
        this.stable = stations.stream().noneMatch(each -> each.load().isOverloaded());
    }

    public Workload workload() {
        return workload;
    }

    public Placement placement() {
        return placement;
    }

    /** The load of each device and link direction that it uses, in the order of use. */
    public List<Load> loads() {
        return stations.stream().map(Stations.Shared::load).toList();
    }

    private Stations.Shared at(String station) {
        for (Stations.Shared each : stations) {
            if (each.load().station().equals(station)) {
                return each;
            }
        }
        throw new IllegalStateException("Nothing waits at '" + station + "'.");
    }

    /** What it uses that gets more than it can do; where there is such, nothing has a latency. */
    public List<Load> overloads() {
        return loads().stream().filter(Load::isOverloaded).toList();
    }

    public boolean isStable() {
        return stable;
    }

    /** Whether the workload gets what it asks for, whatever the others do to memory and batteries. */
    boolean meetsItsOwn() {
        if (meetsItsOwn == null) {
            meetsItsOwn = Requirements.areMetBy(this);
        }
        return meetsItsOwn;
    }

    /** How long an answer takes where there is one; empty where something is overloaded. */
    public Optional<Latency> latency() {
        if (latency == null) {
            latency = latency(End.BEST);
        }
        return latency;
    }

    private Optional<Latency> latency(End end) {
        return isStable() ? Optional.of(plan.latency(end, station -> at(station).waiting())) : Optional.empty();
    }

    /** The percentile that the deadline asks for, p99 where there is no deadline; empty where something is overloaded. */
    public Optional<Percentile> percentile() {
        if (percentile == null) {
            percentile = latency().map(latency -> latency.percentile(share()));
        }
        return percentile;
    }

    /** Between which ends that percentile lies, in seconds, as far as the computing times are known. */
    public Optional<Interval> percentileRange() {
        return latency(End.LOW)
                .map(low -> Interval.of(seconds(low), seconds(latency(End.HIGH).orElseThrow())));
    }

    private double seconds(Latency latency) {
        return latency.percentile(share()).value().seconds();
    }

    private double share() {
        return workload.deadline().map(Deadline::share).orElse(Deadline.USUAL_SHARE);
    }

    /** The least time that the links take, were every computer infinitely fast and nobody else there. */
    public Duration lowerBound() {
        return Duration.seconds(plan.leastOfLinks());
    }

    /** How the latency comes about, step by step. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        plan.visit(1, (phase, share) -> addSteps(phase, share, steps));
        return List.copyOf(steps);
    }

    private void addSteps(Phase phase, double share, List<Step> steps) {
        phase.station()
                .map(station -> at(station).load())
                .filter(load -> phase.waits() && !load.isOverloaded())
                .ifPresent(load -> {
                    Latency waiting = load.waiting();
                    if (!waiting.mean().isZero()) {
                        steps.add(new Step(
                                Step.Kind.WAIT,
                                phase.part(),
                                "wait for " + load.station(),
                                load.toString(),
                                waiting,
                                share,
                                phase.source()));
                    }
                });
        Latency alone = phase.time().best();
        if (!alone.mean().isZero()) {
            steps.add(new Step(
                    phase.stepKind(), phase.part(), phase.name(), phase.formula(), alone, share, phase.source()));
        }
    }

    /** What the parts of one request look like one after the other. */
    List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        plan.visit(1, (phase, share) -> phases.add(phase));
        return phases;
    }

    /** Each phase with the share of requests that go through it. */
    void visit(Plan.Visitor visitor) {
        plan.visit(1, visitor);
    }

    /** How many seconds a request waits at a station, on average. */
    double waiting(String station) {
        return at(station).waiting().mean().seconds();
    }

    /** The probability of an answer at a random moment; a part on two ways is counted once. */
    public Probability availability() {
        return Probability.of(availability.of(plan));
    }

    /** The share of requests that are still answered where every link beyond the user's own devices is down. */
    public Probability offline() {
        if (offline == null) {
            offline = Probability.of(availability.offline(plan));
        }
        return offline;
    }

    /** What one request takes out of each device that has a battery, beyond what the device draws anyway. */
    public Map<String, Energy> energy() {
        if (energy == null) {
            energy = Collections.unmodifiableMap(workOutEnergy());
        }
        return energy;
    }

    private Map<String, Energy> workOutEnergy() {
        Map<String, Energy> energy = new LinkedHashMap<>();
        plan.visit(
                1,
                (phase, share) -> phase.energy().forEach((device, each) -> {
                    if (topology.device(device).battery().isPresent()) {
                        energy.merge(device, each.times(share), Energy::plus);
                    }
                }));
        tails().forEach((device, tail) -> energy.merge(device, tail, Energy::plus));
        return energy;
    }

    /** The radio of each link stays awake once after each request, at both ends. */
    private Map<String, Energy> tails() {
        Map<String, Double> links = new LinkedHashMap<>();
        plan.visit(1, (phase, share) -> {
            if (phase.kind() == Phase.Kind.SEND) {
                links.merge(phase.part(), share, Double::sum);
            }
        });
        Map<String, Energy> tails = new LinkedHashMap<>();
        links.forEach((name, share) -> {
            Link link = topology.link(name);
            Energy tail = link.radio().staying(workload.rate().interval()).times(share);
            for (String end : List.of(link.near(), link.far())) {
                if (topology.device(end).battery().isPresent()) {
                    tails.merge(end, tail, Energy::plus);
                }
            }
        });
        return tails;
    }

    /** What one request takes out of all batteries together. */
    public Energy energyPerRequest() {
        return energy().values().stream().reduce(Energy.NONE, Energy::plus);
    }

    /** What a million requests cost in rent and data. */
    public Money costPerMillion() {
        if (costPerMillion == null) {
            List<Money> costs = new ArrayList<>();
            plan.visit(1, (phase, share) -> phase.money().ifPresent(money -> costs.add(money.times(share * MILLION))));
            costPerMillion = costs.stream().reduce(topology.nothing(), Money::plus);
        }
        return costPerMillion;
    }

    /** The devices that are not the user's own and get to see what is sensitive; none where nothing is. */
    public List<String> exposedTo() {
        if (exposedTo == null) {
            exposedTo = workOutExposure();
        }
        return exposedTo;
    }

    private List<String> workOutExposure() {
        Set<String> seen = new LinkedHashSet<>();
        if (workload.sensitive().isPresent()) {
            plan.visit(1, (phase, share) -> {
                if (share > 0
                        && phase.kind() != Phase.Kind.RETURN
                        && !topology.device(phase.to()).usersOwn()) {
                    seen.add(phase.to());
                }
            });
        }
        return List.copyOf(seen);
    }

    /** How long the first request takes, for which each device has to load the model. */
    public Optional<Duration> coldStart() {
        Duration loading = placement.devices().stream()
                .map(device -> topology.device(device).coldStart())
                .reduce(Duration.ZERO, Duration::plus);
        return latency().map(latency -> latency.mean().plus(loading));
    }

    @Override
    public String toString() {
        return workload + " on " + placement + ": "
                + latency()
                        .map(Latency::toString)
                        .orElseGet(() -> overloads().get(0).toString());
    }
}
