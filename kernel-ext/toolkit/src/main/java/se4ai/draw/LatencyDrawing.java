package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Latency;
import se4ai.measure.Probability;
import se4ai.placement.Deadline;
import se4ai.placement.Estimate;

/** Draws which share of the answers is there by when: the cumulative curve, with its percentiles and the deadline. */
public final class LatencyDrawing {

    private static final double LEFT = 50;
    private static final double RIGHT = Svg.WIDTH - 16;
    private static final double TOP = 52;
    private static final double BOTTOM = 226;
    private static final double ROW = 20;
    private static final int POINTS = 150;
    private static final double SHOWN = 0.995;
    private static final double[] NAMED = {0.5, 0.95, 0.99};
    private static final List<Ink> INKS = List.of(Ink.ACCENT, Ink.SAFE);
    private static final List<String> DASHES = List.of("", "7 4");

    /** A distribution and what it is called; nothing where it is the only one. */
    private record Curve(String name, Distribution values) {}

    private final String title;
    private final List<Curve> curves;
    private final Optional<Duration> deadline;
    private final DoubleFunction<String> say;
    private final Scale x;
    private final Scale y = Scale.linear(0, 1, BOTTOM, TOP);

    private LatencyDrawing(String title, List<Curve> curves, Optional<Duration> deadline, DoubleFunction<String> say) {
        this.title = title;
        this.curves = curves;
        this.deadline = deadline;
        this.say = say;
        double low = 0;
        double high = deadline.map(Duration::seconds).orElse(0.0) * 1.05;
        for (Curve curve : curves) {
            low = Math.min(low, curve.values().quantile(1 - SHOWN).value());
            high = Math.max(high, 1.05 * curve.values().quantile(SHOWN).value());
        }
        // What begins below 0 is seen to begin; a latency begins at 0.
        this.x = Scale.linear(low < 0 ? low - 0.05 * (high - low) : 0, high, LEFT, RIGHT);
    }

    public static Drawing of(Latency latency) {
        return latency(List.of(new Curve("", latency.seconds())), Optional.empty());
    }

    /** With the deadline, and the share of the answers that is there by then. */
    public static Drawing of(Latency latency, Deadline deadline) {
        return latency(List.of(new Curve("", latency.seconds())), Optional.of(deadline.within()));
    }

    public static Drawing of(Latency latency, Duration deadline) {
        return latency(List.of(new Curve("", latency.seconds())), Optional.of(deadline));
    }

    /** Two latencies against each other. */
    public static Drawing of(String one, Latency latency, String other, Latency against) {
        return latency(
                List.of(new Curve(one, latency.seconds()), new Curve(other, against.seconds())), Optional.empty());
    }

    /** Two latencies against each other and against a deadline. */
    public static Drawing of(String one, Latency latency, String other, Latency against, Duration deadline) {
        return latency(
                List.of(new Curve(one, latency.seconds()), new Curve(other, against.seconds())), Optional.of(deadline));
    }

    /** The latency of an estimate, which must not be overloaded, and its deadline where it has one. */
    public static Drawing of(Estimate estimate) {
        Latency latency = estimate.latency()
                .orElseThrow(() -> new IllegalArgumentException("There is no latency to draw: "
                        + estimate.overloads().get(0) + ". Draw its loads instead: LoadDrawing.of(estimate)."));
        return latency(
                List.of(new Curve("", latency.seconds())),
                estimate.workload().deadline().map(Deadline::within));
    }

    private static Drawing latency(List<Curve> curves, Optional<Duration> deadline) {
        return new LatencyDrawing(
                        "Share of answers that have come, by time",
                        curves,
                        deadline,
                        seconds -> Duration.seconds(seconds).toString())
                .drawing();
    }

    public static Drawing of(Distribution distribution) {
        return new LatencyDrawing(
                        "Share of the values up to there",
                        List.of(new Curve("", distribution)),
                        Optional.empty(),
                        value -> Figures.scientific(value, 4))
                .drawing();
    }

    private Drawing drawing() {
        List<String> rows = rows();
        double height = BOTTOM + 40 + rows.size() * ROW;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        axes(svg);
        deadline.ifPresent(due -> deadline(svg, due));
        for (int i = 0; i < curves.size(); i++) {
            curve(svg, i);
        }
        legend(svg, rows);
        return svg.drawing(title, title + "\n" + String.join("\n", rows));
    }

    private void axes(Svg svg) {
        for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            svg.line(LEFT, y.at(share), RIGHT, y.at(share), share == 0 ? Ink.MUTED : Ink.LINE, 1);
            svg.text(LEFT - 6, y.at(share) + 5, 14, Anchor.END, Ink.MUTED, Figures.of(share * 100, 3) + " %");
        }
        for (double tick : x.ticks()) {
            double at = Math.min(x.at(tick), Svg.WIDTH - 24);
            svg.line(x.at(tick), BOTTOM, x.at(tick), BOTTOM + 5, Ink.MUTED, 1);
            svg.text(at, BOTTOM + 20, 14, Anchor.MIDDLE, Ink.MUTED, tick == 0 ? "0" : say.apply(tick));
        }
    }

    private void deadline(Svg svg, Duration due) {
        double at = x.at(due.seconds());
        svg.path("M" + Svg.number(at) + " " + Svg.number(TOP - 8) + "V" + BOTTOM, Ink.HARM, 2, "6 4");
        String words = "deadline " + due;
        double half = words.length() * 4;
        svg.text(Math.max(half, Math.min(at, Svg.WIDTH - half)), TOP - 12, 14, Anchor.MIDDLE, Ink.HARM, words);
    }

    private void curve(Svg svg, int index) {
        Distribution values = curves.get(index).values();
        StringBuilder path = new StringBuilder();
        for (double value : places(values)) {
            path.append(path.length() == 0 ? "M" : "L").append(Svg.number(x.at(value)));
            path.append(' ').append(Svg.number(y.at(values.cumulative(value))));
        }
        svg.path(path.toString(), INKS.get(index), 2.5, DASHES.get(index));
        for (double share : NAMED) {
            mark(svg, share, x.at(values.quantile(share).value()), y.at(share), INKS.get(index));
        }
    }

    /** Evenly over the axis, and just before and at each percentile, where the curve may jump. */
    private TreeSet<Double> places(Distribution values) {
        TreeSet<Double> places = new TreeSet<>();
        for (int i = 0; i <= POINTS; i++) {
            places.add(x.low() + (x.high() - x.low()) * i / POINTS);
        }
        for (int percent = 1; percent < 100; percent += 2) {
            double at = values.quantile(percent / 100.0).value();
            places.add(at);
            places.add(Math.max(x.low(), at - (x.high() - x.low()) * 1e-6));
        }
        return places;
    }

    /** A circle for the median, a square for p95, a triangle for p99. */
    private static void mark(Svg svg, double share, double x, double y, Ink ink) {
        String shape = share < 0.9
                ? "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"
                : share < 0.97 ? "m-4-4h8v8h-8z" : "m0-5.5l5.5 9.5h-11z";
        svg.shape("M" + Svg.number(x) + " " + Svg.number(y) + shape, ink);
    }

    private void legend(Svg svg, List<String> rows) {
        double y = BOTTOM + 44;
        int row = 0;
        for (int i = 0; i < curves.size(); i++) {
            if (curves.size() > 1) {
                svg.path("M0 " + Svg.number(y + row * ROW - 5) + "h28", INKS.get(i), 2.5, DASHES.get(i));
            }
            svg.text(curves.size() > 1 ? 34 : 0, y + row * ROW, 14, Anchor.START, Ink.INK, rows.get(row));
            row++;
            svg.text(16, y + row * ROW, 14, Anchor.START, Ink.INK, rows.get(row));
            row += deadline.isPresent() ? 2 : 1;
            if (deadline.isPresent()) {
                svg.text(16, y + (row - 1) * ROW, 14, Anchor.START, Ink.HARM, rows.get(row - 1));
            }
        }
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Curve curve : curves) {
            String name = curve.name().isEmpty()
                    ? ""
                    : Label.lines(curve.name(), 20, 1).get(0) + ": ";
            rows.add(name + "mean " + say.apply(curve.values().mean()));
            rows.add("● p50 " + at(curve, 0.5) + "  ■ p95 " + at(curve, 0.95) + "  ▲ p99 " + at(curve, 0.99));
            deadline.ifPresent(due -> rows.add(
                    "within " + due + ": " + Probability.of(curve.values().cumulative(due.seconds()))));
        }
        return rows;
    }

    private String at(Curve curve, double share) {
        return say.apply(curve.values().quantile(share).value());
    }
}
