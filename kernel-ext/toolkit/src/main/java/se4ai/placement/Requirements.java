package se4ai.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Percentile;
import se4ai.placement.Rejection.Kind;

/** Finds what a deployment fails of what its workloads and its user ask for. */
final class Requirements {

    private final PlacementProblem problem;

    Requirements(PlacementProblem problem) {
        this.problem = problem;
    }

    /** Whether none is failed: the sentences are written only where somebody asks for them. */
    boolean areMetBy(Assessment assessment) {
        for (Estimate estimate : assessment.estimates()) {
            if (!estimate.meetsItsOwn()) {
                return false;
            }
        }
        List<Rejection> failed = new ArrayList<>();
        memory(assessment, failed);
        battery(assessment, failed);
        return failed.isEmpty();
    }

    /** Whether a workload gets what it asks for, whatever the others do to memory and batteries. */
    static boolean areMetBy(Estimate estimate) {
        return estimate.isStable()
                && !isLate(estimate)
                && !(estimate.workload().confined() && !estimate.exposedTo().isEmpty())
                && !(estimate.workload().offline() && estimate.offline().value() < 1);
    }

    private static boolean isLate(Estimate estimate) {
        Optional<Deadline> deadline = estimate.workload().deadline();
        return deadline.isPresent()
                && estimate.percentile().isPresent()
                && !deadline.get().isMetBy(estimate.percentile().get());
    }

    List<Rejection> failedBy(Assessment assessment) {
        List<Rejection> failed = new ArrayList<>();
        for (Estimate estimate : assessment.estimates()) {
            if (!estimate.meetsItsOwn()) {
                overload(estimate).ifPresent(failed::add);
                deadline(estimate).ifPresent(failed::add);
                privacy(estimate).ifPresent(failed::add);
                offline(estimate).ifPresent(failed::add);
            }
        }
        memory(assessment, failed);
        battery(assessment, failed);
        return List.copyOf(failed);
    }

    private static Optional<Rejection> overload(Estimate estimate) {
        return estimate.isStable()
                ? Optional.empty()
                : Optional.of(because(
                        Kind.OVERLOAD,
                        estimate,
                        estimate.overloads().get(0).toString(),
                        estimate.overloads().get(0).value()));
    }

    private static Optional<Rejection> deadline(Estimate estimate) {
        Optional<Deadline> deadline = estimate.workload().deadline();
        Optional<Percentile> latency = estimate.percentile();
        if (!isLate(estimate)) {
            return Optional.empty();
        }
        return Optional.of(because(
                Kind.DEADLINE,
                estimate,
                latency.get() + " > " + deadline.get().within(),
                latency.get().value().over(deadline.get().within())));
    }

    private static Optional<Rejection> privacy(Estimate estimate) {
        Workload workload = estimate.workload();
        if (!workload.confined() || estimate.exposedTo().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(because(
                Kind.PRIVACY,
                estimate,
                workload.sensitive().orElseThrow() + " would reach " + String.join(", ", estimate.exposedTo())
                        + ", which is not the user's own",
                estimate.exposedTo().size()));
    }

    private static Optional<Rejection> offline(Estimate estimate) {
        if (!estimate.workload().offline() || estimate.offline().value() >= 1) {
            return Optional.empty();
        }
        return Optional.of(because(
                Kind.OFFLINE,
                estimate,
                "without a connection only " + estimate.offline() + " of the requests are answered",
                1 + estimate.offline().complement().value()));
    }

    /** All models on a device must fit it together. */
    private void memory(Assessment assessment, List<Rejection> failed) {
        Map<String, Bytes> filled = new HashMap<>();
        for (Estimate estimate : assessment.estimates()) {
            for (String name : estimate.placement().devices()) {
                Bytes models = filled.merge(name, estimate.workload().model(), Bytes::plus);
                Optional<Bytes> memory = problem.topology().device(name).memory();
                if (memory.isPresent() && models.compareTo(memory.get()) > 0) {
                    failed.add(because(
                            Kind.MEMORY,
                            estimate,
                            "the models on " + name + " take " + models + ", its memory holds " + memory.get()
                                    + whatToDo(estimate.workload()),
                            models.over(memory.get())));
                }
            }
        }
    }

    private String whatToDo(Workload workload) {
        boolean fitsNowhere = problem.topology().devices().stream()
                .allMatch(device -> device.memory()
                        .filter(memory -> workload.model().compareTo(memory) > 0)
                        .isPresent());
        return fitsNowhere
                ? "; no device holds it, so take a smaller model"
                : "; take a smaller model or another device";
    }

    private void battery(Assessment assessment, List<Rejection> failed) {
        problem.batteryLife().forEach((name, wanted) -> {
            Duration lasts =
                    assessment.batteryLife(problem.topology().device(name)).orElse(wanted);
            if (lasts.compareTo(wanted) < 0) {
                failed.add(because(
                        Kind.BATTERY,
                        hungriest(assessment, name),
                        "the battery of " + name + " lasts " + lasts + ", wanted are " + wanted,
                        wanted.over(lasts)));
            }
        });
    }

    /** The estimate of the workload that takes most power out of the device. */
    private static Estimate hungriest(Assessment assessment, String device) {
        return assessment.estimates().stream()
                .max(Comparator.comparingDouble(estimate ->
                        estimate.energy().getOrDefault(device, Energy.NONE).joules()
                                * estimate.workload().rate().perSecond()))
                .orElseThrow();
    }

    private static Rejection because(Kind kind, Estimate estimate, String reason, double excess) {
        return new Rejection(kind, estimate.workload(), estimate.placement(), reason, excess);
    }
}
