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
        return outcomesChart(sweep).drawing(sweep.toString());
    }

    /** The same with a line at the threshold that is chosen. */
    public static Drawing outcomes(ThresholdSweep sweep, Threshold chosen) {
        return outcomesChart(sweep).markedAt(chosen.score().value()).drawing(chosen(chosen) + sweep);
    }

    private static LineChart outcomesChart(ThresholdSweep sweep) {
        return new LineChart(
                "The model against the ground truth",
                ACROSS,
                "count",
                List.of(
                        series("found", sweep, step -> step.outcomes().truePositives()),
                        series("false alarms", sweep, step -> step.outcomes().falsePositives()),
                        series("missed", sweep, step -> step.outcomes().falseNegatives())));
    }

    /** What each product pays at each threshold, as a part of the most that it could pay. */
    public static Drawing costs(ThresholdSweep sweep, CostMatrix... products) {
        return costsChart(sweep, products).drawing(costsText(sweep, products));
    }

    /** The same with a line at the threshold that is chosen. */
    public static Drawing costs(ThresholdSweep sweep, Threshold chosen, CostMatrix... products) {
        return costsChart(sweep, products)
                .markedAt(chosen.score().value())
                .drawing(chosen(chosen) + costsText(sweep, products));
    }

    private static LineChart costsChart(ThresholdSweep sweep, CostMatrix... products) {
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
        return new LineChart("Cost, in % of each product's dearest threshold", ACROSS, "cost in %", all);
    }

    private static String chosen(Threshold threshold) {
        return "chosen: from " + threshold + "\n";
    }

    private static String costsText(ThresholdSweep sweep, CostMatrix... products) {
        return Arrays.stream(products).map(costs -> costsOf(sweep, costs)).collect(Collectors.joining("\n"));
    }

    private static String costsOf(ThresholdSweep sweep, CostMatrix costs) {
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
