package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.system.Timeline;
import se4ai.system.Timeline.Moment;

/** Draws a timeline to scale, and below it a row for each moment. */
public final class TimelineDrawing {

    private static final double SIZE = 15;
    private static final double ROW = 19;
    private static final double GAP = 8;
    private static final double LEFT = 12;
    private static final double RIGHT = Svg.WIDTH - LEFT;
    private static final double WORDS = 62;
    private static final int CHARACTERS = 42;
    private static final int TITLE_CHARACTERS = 44;
    private static final int SOURCE_CHARACTERS = 48;

    private final Timeline timeline;
    private final double first;
    private final double last;

    private TimelineDrawing(Timeline timeline) {
        this.timeline = timeline;
        List<Moment> moments = timeline.moments();
        this.first =
                moments.isEmpty() ? 1 : Math.ceil(Math.max(1, moments.get(0).before()));
        this.last = moments.isEmpty()
                ? 0
                : Math.floor(Math.min(0, moments.get(moments.size() - 1).before()));
    }

    public static Drawing of(Timeline timeline) {
        return new TimelineDrawing(timeline).drawing();
    }

    private Drawing drawing() {
        List<String> title = Label.lines(timeline.title(), TITLE_CHARACTERS);
        List<String> source = Label.lines("Source: " + timeline.source(), SOURCE_CHARACTERS);
        double axis = title.size() * 20 + 36;
        double rows = axis + 54;
        double end = rows;
        for (Moment moment : timeline.moments()) {
            end += lines(moment).size() * ROW + GAP;
        }
        double height = end + source.size() * 18;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        write(svg, title, 0, 18, 20, 16, Ink.INK);
        axis(svg, axis);
        rows(svg, rows);
        write(svg, source, 0, end + 10, 18, 14, Ink.MUTED);
        return svg.drawing(timeline.title(), timeline.toString());
    }

    private void axis(Svg svg, double y) {
        svg.line(LEFT, y, RIGHT, y, Ink.MUTED, 1);
        double step = first - last > 12 ? Math.ceil((first - last) / 6) : 1;
        for (double second = first; second >= last; second -= step) {
            svg.line(x(second), y, x(second), y + 5, Ink.MUTED, 1);
            svg.text(x(second), y + 21, 14, Anchor.MIDDLE, Ink.MUTED, Figures.of(second, 2));
        }
        for (Moment moment : timeline.moments()) {
            svg.line(x(moment.before()), y - 14, x(moment.before()), y, Ink.ACCENT, 2.5);
        }
        svg.line(x(0), y - 22, x(0), y + 5, Ink.HARM, 2.5);
        svg.text(LEFT, y + 38, 14, Anchor.START, Ink.MUTED, "seconds before; 0 is the impact");
    }

    private void rows(Svg svg, double top) {
        double y = top;
        for (Moment moment : timeline.moments()) {
            svg.bold(0, y + 12, SIZE, Anchor.START, moment.before() > 0 ? Ink.INK : Ink.HARM, time(moment));
            List<String> lines = lines(moment);
            write(svg, lines, WORDS, y + 12, ROW, SIZE, Ink.INK);
            y += lines.size() * ROW + GAP;
        }
    }

    private static void write(Svg svg, List<String> lines, double x, double y, double row, double size, Ink ink) {
        for (int i = 0; i < lines.size(); i++) {
            svg.text(x, y + i * row, size, Anchor.START, ink, lines.get(i));
        }
    }

    private static List<String> lines(Moment moment) {
        return new ArrayList<>(Label.lines(moment.what(), CHARACTERS));
    }

    private static String time(Moment moment) {
        return (moment.before() < 0 ? "+" : "") + Figures.of(Math.abs(moment.before()), 3) + " s";
    }

    private double x(double before) {
        return LEFT + (first - before) / (first - last) * (RIGHT - LEFT);
    }
}
