package se4ai.draw;

import se4ai.draw.Svg.Anchor;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Timings;

/** Draws each run as a mark on a line from 0 to the slowest, with the median named. */
public final class TimingsDrawing {

    private static final double WIDTH = Svg.WIDTH;
    private static final double LEFT = 16;
    private static final double RIGHT = WIDTH - LEFT;
    private static final double AXIS = 78;

    private TimingsDrawing() {}

    public static Drawing of(Timings timings) {
        double slowest = timings.all().get(timings.all().size() - 1).milliseconds();
        double median = x(timings.median(), slowest);
        Svg svg = new Svg(116)
                .area(0, 0, WIDTH, 116, Ink.PAPER)
                .text(0, 18, 16, Anchor.START, Ink.INK, "How long each run took")
                .line(LEFT, AXIS, RIGHT, AXIS, Ink.MUTED, 1)
                .text(LEFT, AXIS + 22, 14, Anchor.MIDDLE, Ink.MUTED, "0")
                .text(RIGHT, AXIS + 22, 14, Anchor.END, Ink.MUTED, Figures.of(slowest, 3) + " ms");
        timings.all().forEach(run -> svg.line(x(run, slowest), AXIS - 18, x(run, slowest), AXIS, Ink.ACCENT, 2));
        svg.line(median, AXIS - 26, median, AXIS + 6, Ink.HARM, 2.5)
                .text(
                        Math.min(median, RIGHT - 110),
                        AXIS - 32,
                        15,
                        Anchor.START,
                        Ink.HARM,
                        "median " + Figures.of(timings.median().milliseconds(), 3) + " ms");
        return svg.drawing("How long each run took", timings.toString());
    }

    private static double x(Duration run, double slowest) {
        return slowest == 0 ? LEFT : LEFT + run.milliseconds() / slowest * (RIGHT - LEFT);
    }
}
