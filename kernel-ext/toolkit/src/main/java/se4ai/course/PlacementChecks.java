package se4ai.course;

import java.util.List;
import java.util.Optional;
import se4ai.check.Finding;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Percentile;
import se4ai.placement.ArGlasses;
import se4ai.placement.Assessment;
import se4ai.placement.Claim;
import se4ai.placement.Comparison;
import se4ai.placement.Decision;
import se4ai.placement.Justification;
import se4ai.placement.Parameter;
import se4ai.placement.Placement;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Rejection;
import se4ai.placement.Workload;
import se4ai.placement.layer.Cut;
import se4ai.placement.layer.Cuts;
import se4ai.placement.layer.Layer;
import se4ai.placement.layer.Networks;
import se4ai.placement.layer.NeuralNetwork;
import se4ai.placement.layer.Roofline;

/**
 * What is looked for in answers about placements: claims are judged anew by the numbers of the case, whatever the reader's own
 * problem said.
 */
final class PlacementChecks {

    private static final String DETECTION = "object detection";
    private static final String TRACKING = "motion tracking";

    private PlacementChecks() {}

    /** The glasses of the case, sending the part of the frame that the wearer looks at. */
    static PlacementProblem cropped() {
        return ArGlasses.problem().with(ArGlasses.croppedDetection());
    }

    /** The same with a mobile network as fast as some promise, for a detection that must stay private and work offline. */
    static PlacementProblem strict() {
        return cropped()
                .with(ArGlasses.mobile().roundTrip("20 ms"))
                .with(ArGlasses.croppedDetection().worksOffline().keptPrivate("what the camera sees"));
    }

    static Finding tracking(Justification answer) {
        for (Claim.Finding finding : answer.findings()) {
            Claim.Kind kind = finding.claim().kind();
            if (kind != Claim.Kind.TOO_FAR && finding.holds()) {
                return Finding.almost("True, but it rests on computing times that are assumed; would a faster computer"
                        + " save " + finding.claim().about() + "? Claim what holds for every computer.");
            }
        }
        return judged(answer, ArGlasses.problem(), TRACKING, "No number about any computer was needed.");
    }

    static Finding detection(Justification answer) {
        return judged(answer, cropped(), DETECTION, "The cloud computes fastest and still comes second.");
    }

    static Finding constraint(Justification answer) {
        return judged(
                answer,
                strict(),
                DETECTION,
                "The cloud would have been faster: a requirement, not a latency, decides this one.");
    }

    private static Finding judged(Justification answer, PlacementProblem problem, String about, String because) {
        if (!answer.workload().equals(about)) {
            return Finding.notYet(
                    "That is about " + answer.workload() + "; the question is where " + about + " lives.");
        }
        Justification again = again(answer, problem);
        Optional<Rejection> against = rejection(problem, again);
        if (against.isPresent()) {
            return Finding.notYet("Your choice is itself out of the question: " + against.get() + ".");
        }
        if (again.findings().isEmpty()) {
            return Finding.notYet("No claim yet. " + again.verdict());
        }
        if (again.isSound()) {
            return Finding.correct(again.verdict() + " " + because);
        }
        boolean onlyOpen = again.wrong().isEmpty() && again.againstChosen().isEmpty();
        boolean begun = again.open().size()
                < problem.placementsOf(problem.workload(about)).size() - 1;
        return onlyOpen && begun ? Finding.almost(again.verdict()) : Finding.notYet(again.verdict());
    }

    /** The reader's claims, judged by our numbers. */
    private static Justification again(Justification answer, PlacementProblem problem) {
        Claim[] claims = answer.findings().stream().map(Claim.Finding::claim).toArray(Claim[]::new);
        return Justification.of(problem, problem.workload(answer.workload()), answer.chosen(), claims);
    }

    /** What the chosen placement fails with everything for itself. */
    private static Optional<Rejection> rejection(PlacementProblem problem, Justification answer) {
        return problem.place(problem.workload(answer.workload())).assess(answer.chosen()).rejections().stream()
                .findFirst();
    }

    static Finding feasible(PlacementProblem changed) {
        PlacementProblem before = ArGlasses.problem();
        for (Workload wanted : before.workloads()) {
            Workload now = changed.workload(wanted.name());
            if (!now.deadline().equals(wanted.deadline()) || now.rate().compareTo(wanted.rate()) < 0) {
                return Finding.notYet("What is required of " + wanted
                        + " has changed, its deadline or its rate; change the system instead.");
            }
        }
        int size = changed.enumerate().feasible().size();
        Workload detection = changed.workload(DETECTION);
        String fastest = fastest(changed, detection);
        return size == 0
                ? Finding.notYet("Still nothing is feasible. At best object detection takes " + fastest + ", due are "
                        + detection.deadline().orElseThrow().within() + ".")
                : Finding.correct(size + " of " + changed.enumerate().size() + " deployments are feasible now. At best"
                        + " object detection takes " + fastest + ".");
    }

    private static String fastest(PlacementProblem problem, Workload workload) {
        String best = "for ever";
        double least = Double.POSITIVE_INFINITY;
        for (Placement placement : problem.placementsOf(workload)) {
            Optional<Percentile> latency = problem.estimate(workload, placement).percentile();
            if (latency.isPresent() && latency.get().value().seconds() < least) {
                least = latency.get().value().seconds();
                best = latency.get() + " on " + placement;
            }
        }
        return best;
    }

    static Finding flipping(Parameter parameter) {
        PlacementProblem problem = cropped();
        try {
            Comparison.BreakEven found = problem.compare(problem.workload(DETECTION), "cloud", "phone")
                    .vary(parameter);
            return found.at().isPresent()
                    ? Finding.correct(found + ". How sure are we of this number?")
                    : Finding.notYet("Not this one: " + found + ".");
        } catch (IllegalArgumentException e) {
            return Finding.notYet(String.valueOf(e.getMessage()));
        }
    }

    static Finding decision(Decision answer) {
        PlacementProblem problem = cropped();
        List<Placement> places = answer.assessment().deployment().placements();
        Assessment assessment = problem.assess(places.toArray(Placement[]::new));
        if (!assessment.isFeasible()) {
            return Finding.notYet("That deployment fails a requirement: "
                    + assessment.rejections().get(0) + ".");
        }
        Decision again = problem.decide(places.toArray(Placement[]::new))
                .because(answer.claims().toArray(Claim[]::new))
                .on(answer.date());
        for (Justification each : again.justifications()) {
            if (!each.isSound()) {
                return Finding.almost("It is feasible. For " + each.workload() + ": " + each.verdict());
            }
        }
        if (again.date().isEmpty()) {
            return Finding.almost("Sound, but when? Numbers age: add .on(\"2026-11-24\").");
        }
        return Finding.correct("Sound and dated. " + again.assumptions().size() + " of its "
                + problem.givens().size() + " numbers are assumed or quoted; the record says which.");
    }

    static Finding cut(Cut answer) {
        Cuts cuts = alexNet();
        Cut again;
        try {
            again = cuts.cut(answer.near().stream().map(Layer::name).toList());
        } catch (IllegalArgumentException e) {
            return Finding.notYet("That is a cut of another network; ask the cuts of AlexNet.");
        }
        if (again.equals(cuts.best())) {
            return Finding.correct(again + ". Less crosses the link than the picture has, and the layers with the"
                    + " most weights are far.");
        }
        if (again.isAllNear()) {
            return Finding.notYet("All near is what counting operations says. Which layers wait for the memory?");
        }
        if (again.isAllFar()) {
            return Finding.notYet(again + ". Nearly all of it is the sending of the picture; send something smaller.");
        }
        if (again.transfer().compareTo(cuts.allFar().transfer()) > 0) {
            return Finding.notYet(again.place() + ", " + again.transfer() + " have to cross the link, the picture has "
                    + cuts.allFar().transfer() + ": the first layers make the data larger.");
        }
        return Finding.almost(again.place() + " it takes " + again.total() + ". There is a faster cut.");
    }

    /** AlexNet between a phone and a server, with totals and memories as they are commonly quoted. */
    private static Cuts alexNet() {
        NeuralNetwork network = Networks.alexNet();
        Roofline near = Roofline.fitted(network, Duration.parse("81 ms"), Bandwidth.parse("8 GB/s"));
        Roofline far = Roofline.fitted(network, Duration.parse("6 ms"), Bandwidth.parse("288 GB/s"));
        return Cuts.of(network, near, far, Bandwidth.parse("12.8 Mbit/s")).sending("input", Bytes.parse("152 kB"));
    }
}
