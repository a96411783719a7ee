package se4ai.placement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se4ai.measure.Bytes;
import se4ai.measure.Percentile;

/** The numbers that decide a claim. */
final class Evidence {

    private final PlacementProblem problem;
    private final Claim claim;
    private final Workload workload;
    private final Estimate about;
    private final Estimate than;

    Evidence(PlacementProblem problem, Claim claim) {
        this.problem = problem;
        this.claim = claim;
        this.workload = problem.workload(claim.workload());
        this.about = problem.estimate(workload, claim.about());
        this.than = problem.estimate(workload, claim.than());
    }

    Claim.Finding finding() {
        return switch (claim.kind()) {
            case TOO_FAR -> tooFar();
            case TOO_SLOW -> tooSlow();
            case OVERLOADED -> finding(!about.isStable(), loads());
            case EXPOSES -> finding(workload.confined() && !about.exposedTo().isEmpty(), exposure());
            case NEEDS_CONNECTION ->
                finding(
                        workload.offline() && about.offline().value() < 1,
                        about.offline() + " of the requests are answered without a connection"
                                + (workload.offline() ? "" : ", and nobody asks for more"));
            case TOO_LARGE -> tooLarge();
            case SLOWER -> slower();
            case USES_MORE_ENERGY ->
                finding(
                        about.energyPerRequest().compareTo(than.energyPerRequest()) > 0,
                        about.energyPerRequest() + " against " + than.energyPerRequest() + " for a request");
            case COSTS_MORE ->
                finding(
                        about.costPerMillion().compareTo(than.costPerMillion()) > 0,
                        about.costPerMillion() + " against " + than.costPerMillion() + " for a million requests");
            case LESS_AVAILABLE ->
                finding(
                        about.availability().compareTo(than.availability()) < 0,
                        about.availability() + " against " + than.availability() + " of the time");
        };
    }

    private String loads() {
        return String.join("; ", about.loads().stream().map(Load::toString).toList());
    }

    private Deadline deadline() {
        return workload.deadline()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + workload
                                        + "' has no deadline, so nothing can be too late for it. Give it one with deadline(\"20 ms\")."));
    }

    private Claim.Finding tooFar() {
        boolean holds = about.lowerBound().compareTo(deadline().within()) > 0;
        String evidence = "its links take at least " + about.lowerBound() + ", due are "
                + deadline().within();
        return new Claim.Finding(claim, holds, evidence, holds ? beyondTheSameLinks() : Set.of());
    }

    /** What is too far away stays so for everything that lies beyond it. */
    private Set<Placement> beyondTheSameLinks() {
        Set<String> links = links(about);
        Set<Placement> out = new LinkedHashSet<>();
        for (Placement placement : problem.placementsOf(workload)) {
            if (links(problem.estimate(workload, placement)).containsAll(links)
                    && problem.estimate(workload, placement)
                                    .lowerBound()
                                    .compareTo(deadline().within())
                            > 0) {
                out.add(placement);
            }
        }
        return out;
    }

    private static Set<String> links(Estimate estimate) {
        Set<String> links = new LinkedHashSet<>();
        estimate.phases().stream().filter(Phase::isOfLink).forEach(phase -> links.add(phase.part()));
        return links;
    }

    private Claim.Finding tooSlow() {
        Optional<Percentile> latency = about.percentile();
        boolean holds = latency.map(value -> !deadline().isMetBy(value)).orElse(true);
        return finding(
                holds,
                latency.map(Percentile::toString).orElseGet(this::loads) + ", due are "
                        + deadline().within());
    }

    private String exposure() {
        String seen = about.exposedTo().isEmpty()
                ? "nothing sensitive leaves the user's own devices"
                : workload.sensitive().orElseThrow() + " reaches " + String.join(", ", about.exposedTo());
        return seen + (workload.confined() ? "" : ", and nobody forbids it");
    }

    private Claim.Finding tooLarge() {
        for (String device : claim.about().devices()) {
            Optional<Bytes> memory = problem.topology().device(device).memory();
            if (memory.isPresent() && workload.model().compareTo(memory.get()) > 0) {
                return finding(true, workload.model() + " against " + memory.get() + " on " + device);
            }
        }
        return finding(false, workload.model() + " fit");
    }

    private Claim.Finding slower() {
        Optional<Percentile> mine = about.percentile();
        Optional<Percentile> theirs = than.percentile();
        boolean holds = theirs.isPresent()
                && (mine.isEmpty() || mine.get().value().compareTo(theirs.get().value()) > 0);
        return finding(holds, say(about, mine) + " against " + say(than, theirs));
    }

    private static String say(Estimate estimate, Optional<Percentile> latency) {
        return latency.map(Percentile::toString)
                .orElseGet(() -> estimate.overloads().get(0).toString());
    }

    private Claim.Finding finding(boolean holds, String evidence) {
        return new Claim.Finding(claim, holds, evidence, holds ? Set.of(claim.about()) : Set.of());
    }
}
