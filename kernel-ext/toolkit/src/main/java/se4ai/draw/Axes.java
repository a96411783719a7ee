package se4ai.draw;

import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;

/** Draws the two axes of a plot, with round values and a line across for each value of the upright one. */
record Axes(Scale x, Scale y) {

    private static final double EDGE = 16;

    void draw(Svg svg) {
        for (double tick : y.ticks()) {
            svg.line(x.from(), y.at(tick), x.to(), y.at(tick), Ink.LINE, 1);
            svg.text(x.from() - 6, y.at(tick) + 5, 14, Anchor.END, Ink.MUTED, words(tick));
        }
        for (double tick : x.ticks()) {
            double at = Math.min(x.at(tick), Svg.WIDTH - EDGE);
            svg.line(x.at(tick), y.from(), x.at(tick), y.from() + 5, Ink.MUTED, 1);
            svg.text(at, y.from() + 20, 14, Anchor.MIDDLE, Ink.MUTED, words(tick));
        }
        svg.line(x.from(), y.from(), x.to(), y.from(), Ink.MUTED, 1);
    }

    private static String words(double tick) {
        return Figures.scientific(tick, 3);
    }
}
