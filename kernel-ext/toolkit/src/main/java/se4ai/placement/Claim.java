package se4ai.placement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A claim is a reason against a placement that can be true or false, and that the numbers decide.
 *
 * <pre>{@code
 * Claim.tooFar(tracking, "phone");             // even an infinitely fast phone would be too late
 * Claim.slower(detection, "cloud", "phone");   // whatever else speaks for it
 * }</pre>
 *
 * @param workload by its name
 * @param about the placement that it speaks against
 * @param than the placement that it is compared with; the same as {@code about} where it is not compared
 */
public record Claim(Kind kind, String workload, Placement about, Placement than) {

    /** What a claim says about a placement. */
    public enum Kind {
        /** Its links alone take longer than the deadline, however fast the computer. */
        TOO_FAR("is too far away: its links alone take longer than the deadline"),
        /** Too few of its answers come in time. */
        TOO_SLOW("misses the deadline"),
        /** Something on its way gets more than it can do. */
        OVERLOADED("overloads a device or link"),
        /** Something sensitive reaches devices that are not the user's own, and must not. */
        EXPOSES("gives away what must stay with the user"),
        /** It gives no answer without a connection, and must. */
        NEEDS_CONNECTION("needs a connection where there must be none"),
        /** Its model does not fit the memory. */
        TOO_LARGE("does not fit the memory"),
        /** The other is faster. */
        SLOWER("is slower"),
        /** The other takes less out of the batteries. */
        USES_MORE_ENERGY("takes more out of the batteries"),
        /** The other costs less. */
        COSTS_MORE("costs more"),
        /** The other has an answer more often. */
        LESS_AVAILABLE("has an answer less often");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        boolean compares() {
            return compareTo(SLOWER) >= 0;
        }
    }

    public static Claim tooFar(Workload workload, String device) {
        return alone(Kind.TOO_FAR, workload, device);
    }

    public static Claim tooSlow(Workload workload, String device) {
        return alone(Kind.TOO_SLOW, workload, device);
    }

    public static Claim overloaded(Workload workload, String device) {
        return alone(Kind.OVERLOADED, workload, device);
    }

    public static Claim exposes(Workload workload, String device) {
        return alone(Kind.EXPOSES, workload, device);
    }

    public static Claim needsConnection(Workload workload, String device) {
        return alone(Kind.NEEDS_CONNECTION, workload, device);
    }

    public static Claim tooLarge(Workload workload, String device) {
        return alone(Kind.TOO_LARGE, workload, device);
    }

    public static Claim slower(Workload workload, String device, String than) {
        return compared(Kind.SLOWER, workload, device, than);
    }

    public static Claim usesMoreEnergy(Workload workload, String device, String than) {
        return compared(Kind.USES_MORE_ENERGY, workload, device, than);
    }

    public static Claim costsMore(Workload workload, String device, String than) {
        return compared(Kind.COSTS_MORE, workload, device, than);
    }

    public static Claim lessAvailable(Workload workload, String device, String than) {
        return compared(Kind.LESS_AVAILABLE, workload, device, than);
    }

    private static Claim alone(Kind kind, Workload workload, String device) {
        return new Claim(kind, workload.name(), Placement.on(device), Placement.on(device));
    }

    private static Claim compared(Kind kind, Workload workload, String device, String than) {
        return new Claim(kind, workload.name(), Placement.on(device), Placement.on(than));
    }

    /** Whether it is true, by the numbers of the problem, and which placements that rules out. */
    public Finding on(PlacementProblem problem) {
        return new Evidence(problem, this).finding();
    }

    /**
     * A finding is a claim with the numbers that decide it.
     *
     * @param holds whether it is true
     * @param evidence the numbers as a sentence
     * @param rulesOut the considered placements that it speaks against; none where it is false
     */
    public record Finding(Claim claim, boolean holds, String evidence, Set<Placement> rulesOut) {

        public Finding {
            rulesOut = Collections.unmodifiableSet(new LinkedHashSet<>(rulesOut));
        }

        @Override
        public String toString() {
            return (holds ? "true: " : "false: ") + claim + " (" + evidence + ")";
        }
    }

    /** Each claim with its finding. */
    static List<Finding> all(List<Claim> claims, PlacementProblem problem) {
        return claims.stream().map(claim -> claim.on(problem)).toList();
    }

    @Override
    public String toString() {
        return workload + " on " + about + " " + kind.words + (kind.compares() ? " than on " + than : "");
    }
}
