package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.pipeline.rehearsal.Notice;
import se4ai.pipeline.rehearsal.Rehearsal;
import se4ai.pipeline.rehearsal.Week;

/** Draws what monitoring sees, week after week, below the line of what evaluation claimed. */
public final class RehearsalDrawing {

    private static final double HEIGHT = 300;
    private static final double LEFT = 52;
    private static final double RIGHT = 390;
    private static final double TOP = 60;
    private static final double BOTTOM = 226;
    private static final double LOWEST = 0.4;
    private static final String TITLE = "Claimed in evaluation, true in operation";

    private final Rehearsal rehearsal;
    private final Svg svg = new Svg(HEIGHT);
    private final Scale across = new Scale(1, Rehearsal.WEEKS, false, LEFT, RIGHT);
    private final Scale up;

    private RehearsalDrawing(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        double lowest = LOWEST;
        for (Week week : rehearsal.weeks()) {
            lowest = Math.min(lowest, week.right().share().value());
        }
        this.up = new Scale(Math.floor(lowest * 10) / 10, 1, false, BOTTOM, TOP);
    }

    public static Drawing of(Rehearsal rehearsal) {
        return new RehearsalDrawing(rehearsal).drawing();
    }

    private Drawing drawing() {
        svg.area(0, 0, Svg.WIDTH, HEIGHT, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, TITLE);
        legend();
        axes();
        change();
        claimed();
        weeks();
        notices();
        return svg.drawing(TITLE, text());
    }

    private void axes() {
        for (double tick : up.ticks()) {
            svg.line(LEFT, up.at(tick), RIGHT, up.at(tick), Ink.LINE, 1);
            svg.text(LEFT - 6, up.at(tick) + 5, 14, Anchor.END, Ink.MUTED, Figures.of(tick * 100, 2) + " %");
        }
        for (int week : new int[] {1, 10, 20, Rehearsal.WEEKS}) {
            svg.text(across.at(week), BOTTOM + 18, 14, Anchor.MIDDLE, Ink.MUTED, "" + week);
        }
        svg.text((LEFT + RIGHT) / 2, BOTTOM + 36, 14, Anchor.MIDDLE, Ink.INK, "week");
    }

    private void change() {
        if (rehearsal.change() > 0) {
            double x = across.at(Rehearsal.CHANGE - 0.5);
            svg.path("M" + Svg.number(x) + " " + Svg.number(TOP) + "V" + Svg.number(BOTTOM), Ink.MUTED, 1, "3 3");
            // Above the triangles of early notices.
            svg.text(x - 4, BOTTOM - 20, 14, Anchor.END, Ink.MUTED, "the world changes");
        }
    }

    private void legend() {
        svg.path("M0 38h28", Ink.INK, 2, "7 4");
        svg.text(
                34,
                43,
                14,
                Anchor.START,
                Ink.INK,
                "claimed " + rehearsal.claimed().share());
        svg.path("M150 38h28", Ink.ACCENT, 2, "");
        dot(164, 38);
        svg.text(184, 43, 14, Anchor.START, Ink.INK, "right, of 200 reports a week");
    }

    private void claimed() {
        double y = up.at(rehearsal.claimed().share().value());
        svg.path("M" + Svg.number(LEFT) + " " + Svg.number(y) + "H" + Svg.number(RIGHT), Ink.INK, 2, "7 4");
    }

    private void dot(double x, double y) {
        svg.shape("M" + Svg.number(x) + " " + Svg.number(y) + "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z", Ink.ACCENT);
    }

    private void weeks() {
        StringBuilder line = new StringBuilder();
        for (Week week : rehearsal.weeks()) {
            double x = across.at(week.number());
            double y = up.at(week.right().share().value());
            line.append(line.length() == 0 ? "M" : "L")
                    .append(Svg.number(x))
                    .append(' ')
                    .append(Svg.number(y));
            dot(x, y);
        }
        svg.path(line.toString(), Ink.ACCENT, 2, "");
    }

    private void notices() {
        List<String> lines = new ArrayList<>();
        for (Notice notice : rehearsal.notices()) {
            double x = across.at(notice.week());
            svg.shape("M" + Svg.number(x) + " " + Svg.number(BOTTOM - 12) + "l6 11h-12z", Ink.HARM);
            lines.add("▲ week " + notice.week() + ": "
                    + (notice.kind() == Notice.Kind.INPUTS ? "the inputs are others" : "right too seldom"));
        }
        if (lines.isEmpty()) {
            lines.add("Monitoring says nothing.");
        }
        Words.write(svg, lines, 0, HEIGHT - 24 + (lines.size() == 1 ? 14 : 0), 18, 14, Ink.INK);
    }

    private String text() {
        StringBuilder text = new StringBuilder(rehearsal.toString());
        for (Week week : rehearsal.weeks()) {
            text.append('\n').append(week);
        }
        return text.toString();
    }
}
