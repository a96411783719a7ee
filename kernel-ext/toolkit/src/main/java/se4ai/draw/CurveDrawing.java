package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.LineChart.Axis;
import se4ai.draw.Series.Point;
import se4ai.measure.Figures;
import se4ai.model.LearningCurve;
import se4ai.model.PrecisionRecallCurve;
import se4ai.model.RocCurve;

/** Draws the curves of a model: found against false alarms, precision against recall, quality against examples. */
public final class CurveDrawing {

    private static final double SQUARE = 424;
    private static final double USUAL = 280;
    /** Points nearer than this share of the paper look like one. */
    private static final double NEAR = 0.004;

    private static final int TEXT_POINTS = 20;
    private static final int BETWEEN = 8;

    private CurveDrawing() {}

    /** With the diagonal that chance gives. */
    public static Drawing of(RocCurve curve) {
        List<Point> points = new ArrayList<>();
        curve.points().forEach(point -> points.add(new Point(point.falsePositiveRate(), point.truePositiveRate())));
        List<Series> series = List.of(
                new Series("found of " + name(curve.positive()), thinned(points)),
                new Series("chance", List.of(new Point(0, 0), new Point(1, 1))));
        return new LineChart(
                        "ROC curve, area " + curve.auc(),
                        Axis.quarters("share of the others alarmed of", 1),
                        Axis.quarters("share found", 1),
                        series,
                        SQUARE)
                .drawing(curve + "\nshare of the others alarmed of: share found" + text(points));
    }

    /** With the line that chance gives. */
    public static Drawing of(PrecisionRecallCurve curve) {
        List<Point> points = interpolated(curve);
        double chance = curve.chance().share().value();
        List<Series> series = List.of(
                new Series("precision of " + name(curve.positive()), thinned(points)),
                new Series("chance", List.of(new Point(0, chance), new Point(1, chance))));
        return new LineChart(
                        "Precision and recall, average precision " + curve.averagePrecision(),
                        Axis.quarters("recall: share found", 1),
                        Axis.quarters("precision", 1),
                        series,
                        SQUARE)
                .drawing(curve + "\nrecall: precision" + text(points));
    }

    /** Between two thresholds that find many cases at once the curve is bent. */
    private static List<Point> interpolated(PrecisionRecallCurve curve) {
        List<Point> points = new ArrayList<>();
        double recall = 0;
        for (PrecisionRecallCurve.Point point : curve.points()) {
            if (points.isEmpty()) {
                points.add(new Point(0, point.precision()));
            } else if (point.recall() - recall > NEAR) {
                for (int i = 1; i < BETWEEN; i++) {
                    double between = recall + (point.recall() - recall) * i / BETWEEN;
                    points.add(new Point(between, curve.precisionAt(between).value()));
                }
            }
            points.add(new Point(point.recall(), point.precision()));
            recall = point.recall();
        }
        return points;
    }

    /** Up to four learners on the same examples. */
    public static Drawing of(LearningCurve... curves) {
        List<Series> series = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double low = 1;
        double high = 0;
        for (LearningCurve curve : curves) {
            List<Point> points = new ArrayList<>();
            for (LearningCurve.Step step : curve.steps()) {
                double quality = step.quality().value();
                points.add(new Point(step.examples(), quality));
                sizes.add((double) step.examples());
                low = Math.min(low, quality);
                high = Math.max(high, quality);
            }
            series.add(new Series(curve.name(), points));
            text.append(text.length() == 0 ? "" : "\n").append(curve);
        }
        if (curves.length == 0) {
            throw new IllegalArgumentException("A drawing of learning curves needs at least one but was given none.");
        }
        String what = curves[0].what();
        return new LineChart(
                        first(what) + " with more examples",
                        Axis.of("examples learned from", Scale.fitting(sizes, 0, 1)),
                        Axis.of(curves.length == 1 ? curves[0].name() : what, tenths(low, high)),
                        series,
                        USUAL)
                .drawing(text.toString());
    }

    private static Scale tenths(double low, double high) {
        return Scale.linear(Math.floor(low * 10) / 10, Math.min(1, Math.floor(high * 10 + 1) / 10), 0, 1);
    }

    private static String name(String positive) {
        return Label.lines(positive, 24, 1).get(0);
    }

    private static String first(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static List<Point> thinned(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (kept.isEmpty() || i == points.size() - 1 || isApart(kept.get(kept.size() - 1), point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static boolean isApart(Point one, Point other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y()) > NEAR;
    }

    /** About twenty of the points, the last one among them. */
    private static String text(List<Point> points) {
        StringBuilder text = new StringBuilder();
        int every = points.size() / (TEXT_POINTS + 1) + 1;
        for (int i = (points.size() - 1) % every; i < points.size(); i += every) {
            text.append("\n- ").append(Figures.of(points.get(i).x(), 3));
            text.append(": ").append(Figures.of(points.get(i).y(), 3));
        }
        return text.toString();
    }
}
