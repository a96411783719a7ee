package se4ai.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.measure.Figures;
import se4ai.measure.Speed;

/**
 * An impact table compares ways to brake: how fast the car still is at the danger, for each moment of recognising it.
 *
 * <pre>{@code
 * ImpactTable.recognisedAt(1.5, 1.2).with("at once", car).with("after 1 s", car.waiting(1))
 * }</pre>
 *
 * @param moments seconds before the car would be there
 */
public record ImpactTable(List<Double> moments, List<Policy> policies) {

    /** A policy is one way to brake and its name. */
    public record Policy(String name, Braking braking) {}

    public ImpactTable {
        moments = List.copyOf(moments);
        policies = List.copyOf(policies);
    }

    public static ImpactTable recognisedAt(double... moments) {
        return new ImpactTable(Arrays.stream(moments).boxed().toList(), List.of());
    }

    /** The same table with a further column. */
    public ImpactTable with(String name, Braking braking) {
        List<Policy> more = new ArrayList<>(policies);
        more.add(new Policy(name, braking));
        return new ImpactTable(moments, more);
    }

    /** The speeds for one moment, one a policy. */
    public List<Speed> row(double moment) {
        return policies.stream()
                .map(policy -> policy.braking().impactSpeed(moment))
                .toList();
    }

    /** An impact speed in words: {@code stops} where there is none. */
    public static String words(Speed speed) {
        return speed.isZero() ? "stops" : Figures.of(speed.inMph(), 3) + " mph";
    }

    /** One line a moment. */
    @Override
    public String toString() {
        return moments.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(double moment) {
        return "recognised " + Figures.of(moment, 3) + " s before: "
                + policies.stream()
                        .map(policy ->
                                policy.name() + " " + words(policy.braking().impactSpeed(moment)))
                        .collect(Collectors.joining(", "));
    }
}
