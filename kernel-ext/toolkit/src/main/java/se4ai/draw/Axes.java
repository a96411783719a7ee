package se4ai.draw;

import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;

/** Draws the two axes of a plot, with round values and a line across for each value of the upright one. */
record Axes(Scale x, Scale y) {

    private static final double HALF_CHARACTER = 4.5;

    void draw(Svg svg) {
        for (double tick : y.ticks()) {
            svg.line(x.from(), y.at(tick), x.to(), y.at(tick), Ink.LINE, 1);
            svg.text(x.from() - 6, y.at(tick) + 5, 14, Anchor.END, Ink.MUTED, words(tick));
        }
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), y.from(), x.at(tick), y.from() + 5, Ink.MUTED, 1);
            below(svg, x.at(tick), y.from(), words(tick));
        }
        svg.line(x.from(), y.from(), x.to(), y.from(), Ink.MUTED, 1);
    }

    /** A value below the axis, moved inwards where it would leave the paper. */
    static void below(Svg svg, double at, double axis, String words) {
        double most = Svg.WIDTH - words.length() * HALF_CHARACTER;
        svg.text(Math.min(at, most), axis + 20, 14, Anchor.MIDDLE, Ink.MUTED, words);
    }

    private static String words(double tick) {
        return Figures.scientific(tick, 3);
    }
}
