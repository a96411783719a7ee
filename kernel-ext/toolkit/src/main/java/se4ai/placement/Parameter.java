package se4ai.placement;

import java.util.function.BiFunction;
import java.util.function.Function;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Quantity;
import se4ai.measure.Rate;

/**
 * A parameter is a number of a placement problem that might be another one, such as the bandwidth of a link.
 *
 */
public final class Parameter {

    /** As it stands behind a number, such as {@code up on lte}. */
    private final String name;

    /** As it stands alone, such as {@code time on phone}. */
    private final String label;

    private final Function<String, Quantity<?>> parse;
    private final Function<Double, Quantity<?>> of;
    private final Function<PlacementProblem, Double> read;
    private final BiFunction<PlacementProblem, Double, PlacementProblem> change;

    private Parameter(
            String name,
            String label,
            Function<String, Quantity<?>> parse,
            Function<Double, Quantity<?>> of,
            Function<PlacementProblem, Double> read,
            BiFunction<PlacementProblem, Double, PlacementProblem> change) {
        this.name = name;
        this.label = label;
        this.parse = parse;
        this.of = of;
        this.read = read;
        this.change = change;
    }

    /** How much a link carries away from the user. */
    public static Parameter up(String link) {
        return new Parameter(
                "up on " + link,
                "up on " + link,
                Bandwidth::parse,
                Bandwidth::ofBitsPerSecond,
                problem -> problem.topology().link(link).up().bitsPerSecond(),
                (problem, value) -> problem.with(problem.topology().link(link).up(Bandwidth.ofBitsPerSecond(value))));
    }

    /** How much a link carries towards the user. */
    public static Parameter down(String link) {
        return new Parameter(
                "down on " + link,
                "down on " + link,
                Bandwidth::parse,
                Bandwidth::ofBitsPerSecond,
                problem -> problem.topology().link(link).down().bitsPerSecond(),
                (problem, value) -> problem.with(problem.topology().link(link).down(Bandwidth.ofBitsPerSecond(value))));
    }

    /** The mean round trip of a link; its spread grows and shrinks with it. */
    public static Parameter roundTrip(String link) {
        return new Parameter(
                "round trip on " + link,
                "round trip on " + link,
                Duration::parse,
                Duration::seconds,
                problem -> problem.topology().link(link).roundTrip().mean().seconds(),
                (problem, value) -> {
                    Link known = problem.topology().link(link);
                    return problem.with(known.roundTrip(known.roundTrip()
                            .times(value / known.roundTrip().mean().seconds())));
                });
    }

    /** What a workload sends. */
    public static Parameter sent(String workload) {
        return new Parameter(
                "sent by " + workload,
                "data sent by " + workload,
                Bytes::parse,
                Bytes::of,
                problem -> problem.workload(workload).sent().bytes(),
                (problem, value) -> problem.with(sending(problem.workload(workload), Bytes.of(value))));
    }

    private static Workload sending(Workload workload, Bytes size) {
        return workload.encoding()
                .map(code -> workload.encoded(size, code.encode(), code.decode()))
                .orElseGet(() -> workload.input(size));
    }

    /** How often a workload has something to do. */
    public static Parameter rate(String workload) {
        return new Parameter(
                "of " + workload,
                "rate of " + workload,
                Rate::parse,
                Rate::ofPerSecond,
                problem -> problem.workload(workload).rate().perSecond(),
                (problem, value) -> {
                    Workload known = problem.workload(workload);
                    Rate rate = Rate.ofPerSecond(value);
                    return problem.with(known.periodic() ? known.every(rate) : known.atRandom(rate));
                });
    }

    /** The mean time of a workload on a device where it was measured; its spread grows and shrinks with it. */
    public static Parameter time(String workload, String device) {
        return new Parameter(
                "for " + workload + " on " + device,
                "time on " + device,
                Duration::parse,
                Duration::seconds,
                problem -> measured(problem, workload, device).time().mean().seconds(),
                (problem, value) -> {
                    Workload.Measured known = measured(problem, workload, device);
                    return problem.with(problem.workload(workload)
                            .takes(
                                    device,
                                    known.time()
                                            .times(value / known.time().mean().seconds()),
                                    known.source()));
                });
    }

    private static Workload.Measured measured(PlacementProblem problem, String workload, String device) {
        Workload.Measured measured = problem.workload(workload).measured().get(device);
        if (measured == null) {
            throw new IllegalArgumentException("Workload '" + workload + "' has no measured time on '" + device
                    + "' that could be varied. State one with takes(\"" + device + "\", \"80 ms\").");
        }
        return measured;
    }

    /** What it is in the problem, in base units. */
    double in(PlacementProblem problem) {
        return read.apply(problem);
    }

    /** The problem with another value, in base units. */
    PlacementProblem set(PlacementProblem problem, double value) {
        return change.apply(problem, value);
    }

    /** The number in base units that a text says. */
    double parse(String text) {
        Quantity<?> quantity = parse.apply(text);
        // A data size keeps bytes, not the bits that it counts as.
        return quantity instanceof Bytes bytes ? bytes.bytes() : quantity.value();
    }

    /** A value as it is read: {@code 14.63 Mbit/s up on lte}. */
    String say(double value) {
        return of.apply(value) + " " + name;
    }

    @Override
    public String toString() {
        return label;
    }
}
