package se4ai.labs.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se4ai.draw.Drawing;
import se4ai.draw.EstimateTimeline;
import se4ai.draw.LoadDrawing;
import se4ai.draw.ParetoDrawing;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Figures;
import se4ai.measure.Percentile;
import se4ai.measure.Power;
import se4ai.placement.Assessment;
import se4ai.placement.Candidates;
import se4ai.placement.Device;
import se4ai.placement.Estimate;
import se4ai.placement.Objective;
import se4ai.placement.Placement;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Rejection;
import se4ai.placement.Step;
import se4ai.placement.Workload;

/** An outcome is what follows from settings: which deployments are feasible, which one is looked at, and what it is like. */
public final class Outcome {

    private final Settings settings;
    private final PlacementProblem problem;
    private final Candidates all;
    private final Candidates feasible;
    private final Candidates front;
    private final Assessment chosen;

    // Written when somebody asks for it: it weighs up all deployments once more.
    private @Nullable String record;

    private Outcome(Settings settings) {
        this.settings = settings;
        problem = settings.problem();
        all = problem.enumerate();
        feasible = all.feasible();
        front = feasible.pareto();
        chosen = choose();
    }

    public static Outcome of(Settings settings) {
        return new Outcome(settings);
    }

    /** The best feasible one among those that the reader left open; if there is none, the one that fails least. */
    private Assessment choose() {
        List<Assessment> open = all.all().stream().filter(this::isOpen).toList();
        List<Assessment> fit = open.stream().filter(Assessment::isFeasible).toList();
        return fit.isEmpty()
                ? open.stream()
                        .min(Comparator.<Assessment>comparingInt(
                                        each -> each.rejections().size())
                                .thenComparingDouble(Outcome::excess))
                        .orElseThrow()
                : new Candidates(fit).best(settings.aim());
    }

    private boolean isOpen(Assessment candidate) {
        for (int i = 0; i < settings.places().size(); i++) {
            String place = settings.places().get(i);
            if (!place.equals(Settings.BEST)
                    && !place(candidate.deployment().placements().get(i)).equals(place)) {
                return false;
            }
        }
        return true;
    }

    private static String place(Placement placement) {
        return placement.devices().get(0);
    }

    private static double excess(Assessment candidate) {
        return candidate.rejections().stream().mapToDouble(Rejection::excess).sum();
    }

    public PlacementProblem problem() {
        return problem;
    }

    public Candidates all() {
        return all;
    }

    public Candidates feasible() {
        return feasible;
    }

    /** The feasible ones that no other feasible one is better than without being worse elsewhere. */
    public Candidates front() {
        return front;
    }

    public Assessment chosen() {
        return chosen;
    }

    /** The estimate of object detection in the deployment that is looked at. */
    public Estimate detection() {
        return chosen.estimates().get(0);
    }

    public Estimate tracking() {
        return chosen.estimates().get(1);
    }

    /** Where the models live and whether that will do, in a sentence or two. */
    public String answer() {
        String where = "Object detection " + there(detection()) + ", motion tracking " + there(tracking());
        if (chosen.isFeasible()) {
            return where + ": feasible.";
        }
        boolean isLeft = settings.places().contains(Settings.BEST);
        return where + ": not feasible." + (isLeft ? " " + nothing() : "");
    }

    private static String there(Estimate estimate) {
        String place = place(estimate.placement());
        return (place.equals("cloud") ? "in the " : "on the ") + place;
    }

    private String nothing() {
        return feasible.size() == 0
                ? "None of the " + all.size() + " deployments is; this one fails least."
                : "None of those you left open is; this one fails least.";
    }

    /** How many deployments are feasible, in a sentence. */
    public String count() {
        return feasible.size() + " of " + all.size() + " deployments " + (feasible.size() == 1 ? "is" : "are")
                + " feasible."
                + (feasible.size() == 0
                        ? ""
                        : " ◆ marks those that no other feasible one is better than without being worse elsewhere.");
    }

    /** What speaks against the deployment that is looked at. */
    public List<String> against() {
        return chosen.rejections().stream().map(Rejection::toString).toList();
    }

    /** What rules out the others. */
    public List<String> why() {
        return all.why();
    }

    /** How far a label trails behind the head: what turns while one waits for the answer. */
    public String trail() {
        double speed = settings.of(Dial.HEAD);
        return tracking()
                .percentile()
                .map(latency -> "While the head turns at " + Dial.HEAD.say(speed) + ", labels trail by up to "
                        + Figures.of(trail(latency), 3) + "° for " + Figures.of(latency.share() * 100, 4)
                        + " % of the frames.")
                .orElse("Labels never catch up: tracking is overloaded.");
    }

    double trail(Percentile latency) {
        return settings.of(Dial.HEAD) * latency.value().seconds();
    }

    /**
     * A line is one deployment in the table of all.
     *
     * @param verdict with a sign and a word, so that neither colour nor shape stands alone
     * @param isChosen whether it is the one that is looked at
     */
    public record Line(
            String detection,
            String tracking,
            String verdict,
            String detectionLatency,
            String trackingLatency,
            String battery,
            String cost,
            String exposure,
            boolean isFeasible,
            boolean isChosen) {}

    public List<Line> lines() {
        return all.all().stream().map(this::line).toList();
    }

    private Line line(Assessment candidate) {
        return new Line(
                candidate.deployment().placements().get(0).toString(),
                candidate.deployment().placements().get(1).toString(),
                verdict(candidate),
                latency(candidate.estimates().get(0)),
                latency(candidate.estimates().get(1)),
                candidate
                        .batteryLife(problem.topology().device("glasses"))
                        .map(Duration::toString)
                        .orElse("–"),
                candidate.costPerHour().toString(),
                candidate.exposedTo().isEmpty() ? "nobody" : String.join(", ", candidate.exposedTo()),
                candidate.isFeasible(),
                candidate == chosen);
    }

    private String verdict(Assessment candidate) {
        if (front.all().contains(candidate)) {
            return "◆ feasible";
        }
        int fails = candidate.rejections().size();
        return candidate.isFeasible() ? "✓ feasible" : "✗ fails " + fails;
    }

    private static String latency(Estimate estimate) {
        return estimate.percentile().map(latency -> latency.value().toString()).orElse("overload");
    }

    /** Each step of one frame of a workload that is looked at, as a row: what, formula, how long. */
    public List<List<String>> steps(Workload workload) {
        List<List<String>> rows = new ArrayList<>();
        for (Step step : chosen.of(workload).steps()) {
            rows.add(List.of(step.name(), step.formula(), step.latency().mean().toString()));
        }
        return rows;
    }

    /** Where one frame of object detection spends its time. */
    public Drawing timeline() {
        return EstimateTimeline.of(detection());
    }

    /** How busy the devices and links are in the deployment that is looked at. */
    public Drawing loads() {
        return LoadDrawing.of(chosen);
    }

    /** All deployments by the time that they take and the power. */
    public Drawing pareto() {
        return ParetoDrawing.of(all, Objective.LATENCY, Objective.ENERGY);
    }

    /** What each battery gives, as a row: device, power, life. */
    public List<List<String>> batteries() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Power> each : chosen.power().entrySet()) {
            Device device = problem.topology().device(each.getKey());
            rows.add(List.of(
                    each.getKey(),
                    device.idle().toString(),
                    energy(detection(), each.getKey()),
                    energy(tracking(), each.getKey()),
                    each.getValue().toString(),
                    chosen.batteryLife(device).map(Duration::toString).orElse("–")));
        }
        return rows;
    }

    private static String energy(Estimate estimate, String device) {
        Energy energy = estimate.energy().getOrDefault(device, Energy.NONE);
        return energy.times(estimate.workload().rate()).toString();
    }

    /** The decision record as Markdown. */
    public String record() {
        if (record == null) {
            record = new Reasons(problem, chosen).decision().markdown();
        }
        return record;
    }
}
