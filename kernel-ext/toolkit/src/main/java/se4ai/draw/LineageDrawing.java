package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.pipeline.Lineage;
import se4ai.pipeline.Lineage.Line;

/** Draws a lineage as an indented tree: below each artifact stands what it was made from. */
public final class LineageDrawing {

    private static final double TOP = 34;
    private static final double ROW = 42;
    private static final double STEP = 16;
    private static final int DEEPEST = 9;
    private static final int CHARACTERS = 50;

    private LineageDrawing() {}

    public static Drawing of(Lineage lineage) {
        List<Line> lines = lineage.lines();
        double height = TOP + lines.size() * ROW;
        String title = "What '" + lineage.making().name() + "' was made from";
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(
                0,
                18,
                16,
                Anchor.START,
                Ink.INK,
                Label.lines(title, CHARACTERS - 6, 1).get(0));
        for (int i = 0; i < lines.size(); i++) {
            branch(svg, lines, i);
            words(svg, lines.get(i), TOP + i * ROW);
        }
        return svg.drawing(title, lineage.toString());
    }

    private static double x(Line line) {
        return Math.min(line.depth(), DEEPEST) * STEP;
    }

    /** A line from below the parent's mark down and to the right. */
    private static void branch(Svg svg, List<Line> lines, int i) {
        if (lines.get(i).depth() == 0) {
            return;
        }
        int parent = i - 1;
        while (lines.get(parent).depth() >= lines.get(i).depth()) {
            parent--;
        }
        double left = x(lines.get(parent)) + 5;
        double y = TOP + i * ROW + 11;
        svg.line(left, TOP + parent * ROW + 18, left, y, Ink.LINE, 1.5);
        svg.line(left, y, x(lines.get(i)) + 2, y, Ink.LINE, 1.5);
    }

    private static void words(Svg svg, Line line, double y) {
        int characters = CHARACTERS - (int) (x(line) / 7.5);
        Ink mark = line.isRepeated() ? Ink.MUTED : Ink.ACCENT;
        svg.area(x(line) + 1, y + 7, 8, 8, mark);
        String name = line.making().name() + (line.isRepeated() ? ", as above" : "");
        svg.bold(
                x(line) + 16,
                y + 16,
                15,
                Anchor.START,
                Ink.INK,
                Label.lines(name, characters - 8, 1).get(0));
        String more = line.making().stage()
                + line.making().fingerprint().map(content -> ", " + content).orElse("");
        svg.text(
                x(line) + 16,
                y + 33,
                14,
                Anchor.START,
                Ink.MUTED,
                Label.lines(more, characters, 1).get(0));
    }
}
