package se4ai.placement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Power;
import se4ai.measure.Probability;
import se4ai.placement.Phase.Kind;
import se4ai.placement.StudentEstimate.Claimed;

/** Makes each known mistake on purpose and looks whether it leads to the number that was claimed. */
final class Linter {

    private static final double NEAR = 0.015;
    private static final double BITS = 8;

    private final PlacementProblem problem;
    private final StudentEstimate claimed;
    private final Workload workload;
    private final Estimate estimate;
    private final List<Mistakes.Finding> findings = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();

    Linter(PlacementProblem problem, StudentEstimate claimed) {
        this.problem = problem;
        this.claimed = claimed;
        this.workload = problem.workload(claimed.workload());
        this.estimate = problem.estimate(workload, claimed.placement());
    }

    /** A number that a mistake leads to. */
    private record Wrong(Mistake mistake, double value, String difference) {}

    Mistakes lint() {
        if (estimate.isStable()) {
            latency();
            percentile();
            deadline();
            firstAnswer();
        } else if (claims(Claimed.LATENCY) || claims(Claimed.PERCENTILE)) {
            find(Mistake.UNSTABLE, estimate.overloads().get(0).toString());
        }
        offline();
        availability();
        energy();
        batteryLife();
        cost();
        updates();
        return new Mistakes(findings, right, unexplained);
    }

    private boolean claims(Claimed what) {
        return claimed.claims().containsKey(what);
    }

    private void latency() {
        Map<Kind, Double> by = new EnumMap<>(Kind.class);
        Means means = new Means();
        estimate.visit((phase, share) -> means.add(phase, share, by));
        double total = estimate.latency().orElseThrow().mean().seconds();
        double transfer = at(by, Kind.SEND) + at(by, Kind.RETURN);
        double travel = at(by, Kind.TRAVEL);
        double coding = at(by, Kind.ENCODE) + at(by, Kind.DECODE);
        double compute = at(by, Kind.COMPUTE);
        List<Wrong> wrongs = new ArrayList<>();
        wrongs.add(less(Mistake.TRANSFER_MISSING, total, transfer));
        wrongs.add(less(Mistake.ROUND_TRIP_MISSING, total, travel));
        wrongs.add(new Wrong(Mistake.ROUND_TRIP_TWICE, total + travel, "one round trip takes " + say(travel)));
        wrongs.add(new Wrong(Mistake.COMPUTE_ONLY, compute, "all together take " + say(total)));
        wrongs.add(bits(total, transfer, 1 / BITS));
        wrongs.add(bits(total, transfer, BITS));
        wrongs.add(bits(total, at(by, Kind.SEND), 1 / BITS));
        wrongs.add(bits(total, at(by, Kind.SEND), BITS));
        wrongs.add(new Wrong(
                Mistake.SAME_BOTH_WAYS,
                total + means.swappedSend - at(by, Kind.SEND),
                "sending takes " + say(at(by, Kind.SEND))));
        wrongs.add(new Wrong(
                Mistake.SAME_BOTH_WAYS,
                total + means.swappedReturn - at(by, Kind.RETURN),
                "the answer takes " + say(at(by, Kind.RETURN))));
        if (workload.encoding().isPresent()) {
            double raw = workload.input().over(workload.sent());
            wrongs.add(new Wrong(
                    Mistake.RAW_FRAME,
                    total + (raw - 1) * at(by, Kind.SEND),
                    workload.sent() + " are sent, not " + workload.input()));
        }
        wrongs.add(less(Mistake.ENCODING_MISSING, total, coding));
        wrongs.add(less(Mistake.WAITING_MISSING, total, means.waiting));
        wrongs.add(less(Mistake.RETRIES_MISSING, total, at(by, Kind.RETRY)));
        if (workload.network().isPresent()) {
            wrongs.add(new Wrong(Mistake.MULTIPLY_ADDS, total - compute / 2, "computing takes " + say(compute)));
            wrongs.add(new Wrong(Mistake.MULTIPLY_ADDS, total + compute, "computing takes " + say(compute)));
            wrongs.add(new Wrong(Mistake.PEAK_RATE, total - compute + means.atPeak, "computing takes " + say(compute)));
        }
        for (double prefix : new double[] {1.024, 1.048576, 1 / 1.024, 1 / 1.048576}) {
            wrongs.add(new Wrong(
                    Mistake.BINARY_PREFIX, total + (prefix - 1) * transfer, "the transfer takes " + say(transfer)));
        }
        explain(Claimed.LATENCY, total, wrongs);
    }

    private static Wrong bits(double total, double part, double factor) {
        return new Wrong(
                Mistake.BITS_AND_BYTES, total + (factor - 1) * part, "a byte is 8 bits: that takes " + say(part));
    }

    private static Wrong less(Mistake mistake, double total, double part) {
        return new Wrong(mistake, total - part, say(part));
    }

    /** What the same phases would take after other mistakes. */
    private final class Means {

        private double waiting;
        private double swappedSend;
        private double swappedReturn;
        private double atPeak;

        void add(Phase phase, double share, Map<Kind, Double> by) {
            double mean = share * phase.time().best().mean().seconds();
            by.merge(phase.kind(), mean, Double::sum);
            waiting += phase.waits() ? share * estimate.waiting(phase.station().orElseThrow()) : 0;
            if (phase.kind() == Kind.SEND || phase.kind() == Kind.RETURN) {
                Link link = problem.topology().link(phase.part());
                double other = share * phase.data().over(link.from(phase.to())).seconds();
                swappedSend += phase.kind() == Kind.SEND ? other : 0;
                swappedReturn += phase.kind() == Kind.RETURN ? other : 0;
            }
            if (phase.kind() == Kind.COMPUTE) {
                atPeak += mean * problem.topology().device(phase.part()).utilisation();
            }
        }
    }

    private void percentile() {
        Latency latency = estimate.latency().orElseThrow();
        double share = workload.deadline().map(Deadline::share).orElse(Deadline.USUAL_SHARE);
        List<Double> parts = estimate.steps().stream()
                .map(step -> step.latency().percentile(share).value().seconds())
                .filter(seconds -> seconds > 0)
                .toList();
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        double mean = latency.mean().seconds();
        explain(
                Claimed.PERCENTILE,
                latency.percentile(share).value().seconds(),
                List.of(
                        new Wrong(Mistake.MEAN_FOR_PERCENTILE, mean, latency.toString()),
                        new Wrong(Mistake.PERCENTILES_ADDED, sum, latency.toString()),
                        new Wrong(Mistake.PERCENTILES_AVERAGED, sum / Math.max(1, parts.size()), latency.toString())));
    }

    private void deadline() {
        Optional<Deadline> deadline = workload.deadline();
        if (!claims(Claimed.MEETS_DEADLINE) || deadline.isEmpty()) {
            return;
        }
        boolean met = deadline.get().isMetBy(estimate.percentile().orElseThrow());
        boolean meanMeets =
                estimate.latency().orElseThrow().mean().compareTo(deadline.get().within()) <= 0;
        if (claimed.value(Claimed.MEETS_DEADLINE) == (met ? 1.0 : 0.0)) {
            right.add(Claimed.MEETS_DEADLINE.toString());
        } else if (meanMeets && !met) {
            find(
                    Mistake.MEAN_FOR_PERCENTILE,
                    estimate.latency().orElseThrow() + ", due are "
                            + deadline.get().within());
        } else {
            unexplained.add(Claimed.MEETS_DEADLINE.toString());
        }
    }

    private void firstAnswer() {
        double warm = estimate.latency().orElseThrow().mean().seconds();
        double cold = estimate.coldStart().orElseThrow().seconds();
        explain(Claimed.FIRST_ANSWER, cold, List.of(less(Mistake.COLD_START_MISSING, cold, cold - warm)));
    }

    private void offline() {
        if (!claims(Claimed.OFFLINE)) {
            return;
        }
        if (estimate.offline().value() < 1 && claimed.value(Claimed.OFFLINE) == 0) {
            find(
                    Mistake.OFFLINE_AS_ZERO,
                    "only " + estimate.offline() + " of the requests are answered without a connection");
        } else {
            (estimate.offline().value() > 0 ? right : unexplained).add(Claimed.OFFLINE.toString());
        }
    }

    private void availability() {
        double true1 = estimate.availability().value();
        List<Wrong> wrongs = new ArrayList<>();
        if (claimed.placement() instanceof Placement.Fallback fallback) {
            Probability first = problem.estimate(workload, fallback.first()).availability();
            Probability second = problem.estimate(workload, fallback.second()).availability();
            double apart = 1 - first.complement().value() * second.complement().value();
            wrongs.add(new Wrong(
                    Mistake.INDEPENDENCE,
                    apart,
                    "together they have an answer " + estimate.availability() + " of the time"));
        }
        if (claims(Claimed.AVAILABILITY) && Math.abs(claimed.value(Claimed.AVAILABILITY) - true1) < 1e-6) {
            right.add(Claimed.AVAILABILITY.toString());
        } else {
            // Availabilities are all near 1: what is left to 1 is compared.
            explain(Claimed.AVAILABILITY, 1 - true1, complemented(wrongs), 1);
        }
    }

    private static List<Wrong> complemented(List<Wrong> wrongs) {
        return wrongs.stream()
                .map(wrong -> new Wrong(wrong.mistake(), 1 - wrong.value(), wrong.difference()))
                .toList();
    }

    private void energy() {
        double all = estimate.energyPerRequest().joules();
        double withoutBase = with(radio -> new Radio(
                        Power.NONE, radio.perMegabitUp(), radio.perMegabitDown(), radio.tail(), radio.tailPower()))
                .joules();
        double withoutTail = with(radio -> Radio.of(radio.base(), radio.perMegabitUp(), radio.perMegabitDown()))
                .joules();
        explain(
                Claimed.ENERGY,
                all,
                List.of(
                        new Wrong(Mistake.RADIO_BASE_MISSING, withoutBase, joules(all - withoutBase)),
                        new Wrong(Mistake.RADIO_TAIL_MISSING, withoutTail, joules(all - withoutTail))));
    }

    private Energy with(UnaryOperator<Radio> change) {
        PlacementProblem changed = problem;
        for (Link link : problem.topology().links()) {
            changed = changed.with(link.radio(change.apply(link.radio())));
        }
        return changed.estimate(workload, claimed.placement()).energyPerRequest();
    }

    private void batteryLife() {
        if (!claims(Claimed.BATTERY_LIFE)) {
            return;
        }
        Device device = problem.topology().device(claimed.device());
        Energy battery = device.battery()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Device '" + device + "' has no battery whose life could be worked out."));
        double requests =
                estimate.energy().getOrDefault(device.name(), Energy.NONE).joules()
                        * workload.rate().perSecond();
        double idle = device.idle().watts();
        explain(
                Claimed.BATTERY_LIFE,
                battery.joules() / (idle + requests),
                List.of(
                        new Wrong(
                                Mistake.IDLE_POWER_MISSING,
                                battery.joules() / requests,
                                device.idle().toString()),
                        new Wrong(
                                Mistake.REQUESTS_MISSING,
                                battery.joules() / idle,
                                Power.watts(requests).toString())));
    }

    private void cost() {
        if (!claims(Claimed.COST)) {
            return;
        }
        Money cost = estimate.costPerMillion();
        PlacementProblem busy = problem;
        for (Device device : problem.topology().devices()) {
            if (device.rent().isPresent()) {
                busy = busy.with(device.rented(device.rent().get().perHour(), 1));
            }
        }
        Money full = busy.estimate(workload, claimed.placement()).costPerMillion();
        explain(
                Claimed.COST,
                cost.amount(),
                List.of(new Wrong(Mistake.FULL_UTILISATION, full.amount(), "it costs " + cost)));
        problem.givens().stream()
                .filter(Given::isUndatedPrice)
                .forEach(given -> find(Mistake.UNDATED_PRICE, given.what()));
    }

    private void updates() {
        if (!claims(Claimed.UPDATES)) {
            return;
        }
        Bytes perYear = workload.updatesPerYear();
        if (claimed.value(Claimed.UPDATES) == 0 && perYear.bytes() > 0) {
            find(Mistake.UPDATES_MISSING, perYear + " travel to each device in a year");
        } else {
            right.add(Claimed.UPDATES.toString());
        }
    }

    private void explain(Claimed what, double truth, List<Wrong> wrongs) {
        explain(what, truth, wrongs, 0);
    }

    /** @param from 1 where what is left to 1 is compared, 0 otherwise */
    private void explain(Claimed what, double truth, List<Wrong> wrongs, double from) {
        if (!claims(what)) {
            return;
        }
        double value = from == 0 ? claimed.value(what) : from - claimed.value(what);
        if (isNear(value, truth)) {
            right.add(what.toString());
            return;
        }
        Optional<Wrong> nearest = wrongs.stream()
                .filter(wrong -> isNear(value, wrong.value()) && !isNear(wrong.value(), truth))
                .findFirst();
        nearest.ifPresentOrElse(
                wrong -> find(wrong.mistake(), wrong.difference()), () -> unexplained.add(what.toString()));
    }

    private static boolean isNear(double value, double other) {
        return Math.abs(value - other) <= NEAR * Math.abs(other);
    }

    private void find(Mistake mistake, String difference) {
        String words = mistake.toString();
        findings.add(new Mistakes.Finding(
                mistake, Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": " + difference + "."));
    }

    private static double at(Map<Kind, Double> by, Kind kind) {
        return by.getOrDefault(kind, 0.0);
    }

    private static String say(double seconds) {
        return Duration.seconds(seconds).toString();
    }

    private static String joules(double joules) {
        return Energy.joules(Math.max(0, joules)).toString();
    }
}
