package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.drift.DriftTest;
import se4ai.measure.Distribution;
import se4ai.measure.Figures;

/** Draws a reference and a window as the shares of their values up to each point, with the largest gap between them. */
public final class DriftDrawing {

    private static final String TITLE = ": share of the values up to there";
    private static final double LEFT = 50;
    private static final double RIGHT = Svg.WIDTH - 16;
    private static final double TOP = 36;
    private static final double BOTTOM = 210;
    private static final double ROW = 20;
    private static final int POINTS = 334;
    private static final int CHARACTERS = 44;
    private static final int WHOLE_LINE = 50;
    private static final double TICK = 5;
    private static final double WIDE_GAP = 40;

    private final DriftTest test;
    private final Distribution before;
    private final Distribution now;
    private final Scale x;
    private final Scale y = Scale.linear(0, 1, BOTTOM, TOP);

    private DriftDrawing(DriftTest test) {
        this.test = test;
        this.before = test.reference().distribution();
        this.now = test.window().distribution();
        double low = Math.min(before.least(), now.least());
        double high = Math.max(before.quantile(1).value(), now.quantile(1).value());
        double edge = 0.02 * (high - low);
        this.x = Scale.linear(low - edge, high + edge, LEFT, RIGHT);
    }

    public static Drawing of(DriftTest test) {
        return new DriftDrawing(test).drawing();
    }

    private Drawing drawing() {
        List<String> said = Label.lines(Unbroken.words(verdict()), WHOLE_LINE);
        double height = BOTTOM + 40 + (2 + said.size()) * ROW;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(
                0,
                18,
                16,
                Anchor.START,
                Ink.INK,
                Label.lines(test.reference().name() + TITLE, CHARACTERS, 1).get(0));
        axes(svg);
        svg.path(steps(before), Ink.ACCENT, 2.5, "");
        svg.path(steps(now), Ink.SAFE, 2.5, "7 4");
        gap(svg);
        double legend = BOTTOM + 44;
        sample(svg, legend, Ink.ACCENT, "", "reference " + test.reference().name());
        sample(svg, legend + ROW, Ink.SAFE, "7 4", "window " + test.window().name());
        Words.write(svg, said, 0, legend + 2 * ROW, ROW, 14, Ink.INK);
        return svg.drawing(
                "Reference " + test.reference().name() + " and window "
                        + test.window().name(),
                test.reference() + "\n" + test.window() + "\n" + test);
    }

    private void axes(Svg svg) {
        for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            svg.line(LEFT, y.at(share), RIGHT, y.at(share), share == 0 ? Ink.MUTED : Ink.LINE, 1);
            svg.text(LEFT - 6, y.at(share) + 5, 14, Anchor.END, Ink.MUTED, Figures.of(100 * share, 3) + " %");
        }
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), BOTTOM, x.at(tick), BOTTOM + 5, Ink.MUTED, 1);
            Axes.below(svg, x.at(tick), BOTTOM, Figures.scientific(tick, 3));
        }
    }

    /** Across to each place and up where values lie; one place for each unit of the drawing is as fine as one sees. */
    private String steps(Distribution values) {
        StringBuilder path = new StringBuilder("M" + Svg.number(LEFT) + " " + Svg.number(BOTTOM));
        double last = 0;
        for (int i = 0; i <= POINTS; i++) {
            double at = x.low() + (x.high() - x.low()) * i / POINTS;
            double share = values.cumulative(at);
            if (share > last) {
                path.append('H').append(Svg.number(x.at(at))).append('V').append(Svg.number(y.at(share)));
                last = share;
            }
        }
        return path.append('H').append(Svg.number(RIGHT)).toString();
    }

    private void gap(Svg svg) {
        double at = x.at(test.at());
        double one = y.at(before.cumulative(test.at()));
        double other = y.at(now.cumulative(test.at()));
        svg.line(at, one, at, other, Ink.INK, 3);
        svg.line(at - TICK, one, at + TICK, one, Ink.INK, 3);
        svg.line(at - TICK, other, at + TICK, other, Ink.INK, 3);
        String words = "gap " + Figures.of(test.statistic(), 2);
        boolean isLeft = at < (LEFT + RIGHT) / 2;
        // Below the curves there is room to the right, above them to the left, and in a wide gap between them.
        double height = Math.abs(one - other) > WIDE_GAP
                ? (one + other) / 2 + 5
                : isLeft ? Math.max(one, other) + 16 : Math.min(one, other) - 8;
        svg.bold(
                isLeft ? at + 8 : at - 8,
                Math.max(TOP + 12, Math.min(BOTTOM - 6, height)),
                14,
                isLeft ? Anchor.START : Anchor.END,
                Ink.INK,
                words);
    }

    private static void sample(Svg svg, double at, Ink ink, String dashes, String words) {
        svg.path("M0 " + Svg.number(at - 5) + "h28", ink, 2.5, dashes);
        svg.text(
                34,
                at,
                14,
                Anchor.START,
                Ink.INK,
                Label.lines(words, CHARACTERS, 1).get(0));
    }

    private String verdict() {
        String whole = test.toString();
        int from = whole.indexOf(test.isDrift() ? ": drift." : ": no drift shown.");
        return (test.isDrift() ? "✗ " : "✓ ") + whole.substring(from + 2);
    }
}
