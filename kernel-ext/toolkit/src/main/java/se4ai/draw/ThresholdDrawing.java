package se4ai.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se4ai.draw.Series.Point;
import se4ai.measure.Figures;
import se4ai.model.CostMatrix;
import se4ai.model.Detections;
import se4ai.model.Threshold;
import se4ai.model.ThresholdSweep;
import se4ai.model.ThresholdSweep.Step;

/** Draws what changes with the threshold: boxes kept, mistakes made, costs paid. */
public final class ThresholdDrawing {

    private static final String ACROSS = "threshold";
    private static final int STEPS = 20;

    private ThresholdDrawing() {}

    /** How many of one picture's boxes each threshold keeps. */
    public static Drawing kept(Detections detections) {
        List<Point> points = IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> (double) i / STEPS)
                .map(score ->
                        new Point(score, detections.atLeast(Threshold.of(score)).size()))
                .toList();
        String text = points.stream()
                .map(point -> "from " + Figures.of(point.x(), 2) + ": " + Figures.of(point.y(), 6)
                        + (point.y() == 1 ? " box" : " boxes"))
                .collect(Collectors.joining("\n"));
        return new LineChart("Boxes kept at each threshold", ACROSS, "boxes kept", List.of(new Series("", points)))
                .drawing(text);
    }

    /** Things found, missed and false alarms at each threshold. */
    public static Drawing outcomes(ThresholdSweep sweep) {
        return new LineChart(
                        "The model against the ground truth",
                        ACROSS,
                        "count",
                        List.of(
                                series("found", sweep, step -> step.outcomes().truePositives()),
                                series(
                                        "false alarms",
                                        sweep,
                                        step -> step.outcomes().falsePositives()),
                                series("missed", sweep, step -> step.outcomes().falseNegatives())))
                .drawing(sweep.toString());
    }

    /** What each product pays at each threshold, as a part of the most that it could pay. */
    public static Drawing costs(ThresholdSweep sweep, CostMatrix... products) {
        List<Series> all = new ArrayList<>();
        for (CostMatrix costs : products) {
            double most = sweep.steps().stream()
                    .mapToDouble(step -> costs.of(step.outcomes()).amount())
                    .max()
                    .orElse(1);
            all.add(series(
                    costs.product(),
                    sweep,
                    step -> most == 0 ? 0 : 100 * costs.of(step.outcomes()).amount() / most));
        }
        String text =
                Arrays.stream(products).map(costs -> costsText(sweep, costs)).collect(Collectors.joining("\n"));
        return new LineChart("Cost, in % of each product's dearest threshold", ACROSS, "cost in %", all).drawing(text);
    }

    private static String costsText(ThresholdSweep sweep, CostMatrix costs) {
        return costs + "\n"
                + sweep.steps().stream()
                        .map(step -> "- from " + step.threshold() + ": " + costs.of(step.outcomes()))
                        .collect(Collectors.joining("\n"));
    }

    private static Series series(String name, ThresholdSweep sweep, ToDoubleFunction<Step> height) {
        return new Series(
                name,
                sweep.steps().stream()
                        .map(step -> new Point(step.threshold().score().value(), height.applyAsDouble(step)))
                        .toList());
    }
}
