package se4ai.draw;

import java.util.List;
import java.util.function.DoubleFunction;
import se4ai.draw.Svg.Anchor;

/** Draws things by two numbers, and joins those that none is better than in both. */
final class FrontChart {

    static final double LEFT = 62;
    static final double RIGHT = Svg.WIDTH - 14;
    static final double TOP = 48;
    static final double BOTTOM = 270;
    private static final int MOST_NAMES = 9;

    /** A thing at its place. */
    record Dot(double x, double y) {}

    /**
     * What a side of the chart measures.
     *
     * @param scale leads to a place on the paper
     * @param words how a value is written beside a tick
     */
    record Side(String name, Scale scale, DoubleFunction<String> words) {}

    private final String title;
    private final Side across;
    private final Side up;
    private final List<Dot> front;
    private final List<Dot> others;
    private final List<Dot> rejected;
    private final List<String> kinds;

    /**
     * A chart of values.
     *
     * @param front from the best across to the worst
     * @param kinds what the front, the others and the rejected are called
     */
    FrontChart(
            String title,
            Side across,
            Side up,
            List<Dot> front,
            List<Dot> others,
            List<Dot> rejected,
            List<String> kinds) {
        this.title = title;
        this.across = across;
        this.up = up;
        this.front = front;
        this.others = others;
        this.rejected = rejected;
        this.kinds = kinds;
    }

    /** With lines of words below it. */
    Svg drawn(List<String> words) {
        double height = BOTTOM + 84 + words.size() * 19;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        svg.text(0, 38, 14, Anchor.START, Ink.INK, "↑ " + up.name());
        axes(svg);
        rejected.forEach(each -> cross(svg, x(each), y(each)));
        others.forEach(each -> ring(svg, x(each), y(each)));
        joined(svg);
        legend(svg, BOTTOM + 62);
        Words.write(svg, words, 0, BOTTOM + 84, 19, 14, Ink.INK);
        return svg;
    }

    private void axes(Svg svg) {
        for (double tick : up.scale().ticks()) {
            double y = up.scale().at(tick);
            svg.line(LEFT, y, RIGHT, y, Ink.LINE, 1);
            svg.text(LEFT - 6, y + 5, 14, Anchor.END, Ink.MUTED, up.words().apply(tick));
        }
        for (double tick : across.scale().ticks()) {
            double x = across.scale().at(tick);
            String words = across.words().apply(tick);
            svg.line(x, BOTTOM, x, BOTTOM + 5, Ink.MUTED, 1);
            double middle = Math.min(x, Math.min(RIGHT - 8, Svg.WIDTH - 4.0 * words.length()));
            svg.text(middle, BOTTOM + 20, 14, Anchor.MIDDLE, Ink.MUTED, words);
        }
        svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, Ink.MUTED, 1);
        svg.line(LEFT, TOP, LEFT, BOTTOM, Ink.MUTED, 1);
        svg.text(RIGHT, BOTTOM + 40, 14, Anchor.END, Ink.INK, across.name() + " →");
    }

    /** In steps: between two of them nothing is known to be as good. */
    private void joined(Svg svg) {
        StringBuilder path = new StringBuilder();
        for (Dot each : front) {
            path.append(path.length() == 0 ? "M" : "H").append(Svg.number(x(each)));
            path.append(path.indexOf("H") < 0 ? " " : "V").append(Svg.number(y(each)));
        }
        if (front.size() > 1) {
            svg.path(path.toString(), Ink.ACCENT, 2, "");
        }
        for (Dot each : front) {
            svg.shape(circle(x(each), y(each)), Ink.ACCENT);
        }
        numbers(svg);
    }

    /** The numbers of those that lie at one place stand there together. */
    private void numbers(Svg svg) {
        int shown = Math.min(front.size(), MOST_NAMES);
        for (int i = 0; i < shown; ) {
            int next = i + 1;
            while (next < shown && isBeside(front.get(i), front.get(next))) {
                next++;
            }
            String words = next == i + 1 ? "" + next : (i + 1) + "–" + next;
            svg.bold(
                    Math.min(x(front.get(i)) + 7, RIGHT - 8.0 * words.length()),
                    Math.max(TOP + 8, y(front.get(i)) - 7),
                    14,
                    Anchor.START,
                    Ink.INK,
                    words);
            i = next;
        }
    }

    private boolean isBeside(Dot one, Dot other) {
        return Math.abs(x(one) - x(other)) < 18 && Math.abs(y(one) - y(other)) < 14;
    }

    private void legend(Svg svg, double at) {
        svg.shape(circle(8, at - 5), Ink.ACCENT);
        svg.text(20, at, 14, Anchor.START, Ink.INK, kinds.get(0));
        ring(svg, 128, at - 5);
        svg.text(140, at, 14, Anchor.START, Ink.INK, kinds.get(1));
        cross(svg, 226, at - 5);
        svg.text(238, at, 14, Anchor.START, Ink.INK, kinds.get(2));
    }

    private static void ring(Svg svg, double x, double y) {
        svg.outlined(circle(x, y), Ink.PAPER, Ink.ACCENT, 1.5);
    }

    private static void cross(Svg svg, double x, double y) {
        svg.path(Dots.cross(x, y), Ink.MUTED, 1.5, "");
    }

    private static String circle(double x, double y) {
        return Dots.circle(x, y, 4.5);
    }

    private double x(Dot each) {
        return across.scale().at(each.x());
    }

    private double y(Dot each) {
        return up.scale().at(each.y());
    }
}
