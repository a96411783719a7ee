package se4ai.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Money;
import se4ai.measure.Percentile;
import se4ai.measure.Power;

/**
 * An assessment is what a deployment would be like: an estimate for each workload, and what the devices and links get
 * from all of them together.
 */
public final class Assessment {

    private static final double HOUR = 3_600;

    private final PlacementProblem problem;
    private final Deployment deployment;
    private final List<Estimate> estimates;

    // Worked out once, when somebody asks.
    private @Nullable List<Rejection> rejections;

    Assessment(PlacementProblem problem, Deployment deployment, List<Estimate> estimates) {
        this.problem = problem;
        this.deployment = deployment;
        this.estimates = List.copyOf(estimates);
    }

    public Deployment deployment() {
        return deployment;
    }

    /** One for each workload, in the order of the problem. */
    public List<Estimate> estimates() {
        return estimates;
    }

    public Estimate of(Workload workload) {
        return estimates.get(problem.indexOf(workload));
    }

    /** Why it is out of the question; empty for a deployment that meets every requirement. */
    public List<Rejection> rejections() {
        if (rejections == null) {
            rejections = new Requirements(problem).failedBy(this);
        }
        return rejections;
    }

    public boolean isFeasible() {
        return new Requirements(problem).areMetBy(this);
    }

    /** The largest share of its deadline that a workload needs; infinite where something is overloaded. */
    double latencyShare() {
        double most = 0;
        for (Estimate estimate : estimates) {
            Optional<Percentile> latency = estimate.percentile();
            if (latency.isEmpty()) {
                return Double.POSITIVE_INFINITY;
            }
            double within = estimate.workload()
                    .deadline()
                    .map(deadline -> deadline.within().seconds())
                    .orElse(1.0);
            most = Math.max(most, latency.get().value().seconds() / within);
        }
        return most;
    }

    /** What each device with a battery draws: its idle power, and what the requests take. */
    public Map<String, Power> power() {
        Map<String, Power> power = new LinkedHashMap<>();
        for (Device device : problem.topology().devices()) {
            if (device.battery().isPresent()) {
                power.put(device.name(), device.idle());
            }
        }
        for (Estimate estimate : estimates) {
            for (Map.Entry<String, Energy> each : estimate.energy().entrySet()) {
                power.merge(
                        each.getKey(), each.getValue().times(estimate.workload().rate()), Power::plus);
            }
        }
        return power;
    }

    /** What all batteries together give. */
    public Power batteryPower() {
        return power().values().stream().reduce(Power.NONE, Power::plus);
    }

    /** How long the battery of a device lasts, idle power included; empty for a device on the mains. */
    public Optional<Duration> batteryLife(Device device) {
        return device.battery().map(full -> full.over(power().getOrDefault(device.name(), device.idle())));
    }

    public Money costPerHour() {
        return estimates.stream()
                .map(estimate -> estimate.costPerMillion()
                        .times(estimate.workload().rate().perSecond() * HOUR / 1e6))
                .reduce(problem.topology().nothing(), Money::plus);
    }

    /** The devices that are not the user's own and see something sensitive. */
    public List<String> exposedTo() {
        Set<String> all = new LinkedHashSet<>();
        estimates.forEach(estimate -> all.addAll(estimate.exposedTo()));
        return List.copyOf(all);
    }

    /** The share of all requests that stay without answer where there is no connection. */
    double lostOffline() {
        double lost = 0;
        double all = 0;
        for (Estimate estimate : estimates) {
            double rate = estimate.workload().rate().perSecond();
            lost += rate * estimate.offline().complement().value();
            all += rate;
        }
        return lost / all;
    }

    /** Whether it is at least as good in every objective, and better in one. */
    boolean dominates(Assessment other, List<Objective> objectives) {
        boolean better = false;
        for (Objective objective : objectives) {
            double mine = objective.of(this);
            double theirs = objective.of(other);
            if (mine > theirs) {
                return false;
            }
            better |= mine < theirs;
        }
        return better;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        estimates.forEach(estimate -> lines.add(estimate.toString()));
        rejections().forEach(rejection -> lines.add("out: " + rejection));
        return String.join("\n", lines);
    }
}
