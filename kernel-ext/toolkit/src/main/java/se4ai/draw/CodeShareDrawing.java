package se4ai.draw;

import se4ai.draw.Svg.Anchor;
import se4ai.draw.Treemap.Tile;
import se4ai.measure.Figures;
import se4ai.pipeline.CodeBox;
import se4ai.pipeline.CodeShare;

/** Draws each kind of code as a box whose area is in proportion to its lines; the ML code is filled. */
public final class CodeShareDrawing {

    private static final double TOP = 34;
    private static final double MAP = 240;
    private static final double LINE = 22;
    private static final double SMALLEST = 22;

    private CodeShareDrawing() {}

    public static Drawing of(CodeShare share) {
        CodeBox[] boxes = CodeBox.values();
        double height = TOP + MAP + 16 + boxes.length * LINE;
        String title = "ML code: " + percent(share.ofMlCode()) + " of " + share.total() + " lines";
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        double[] lines = new double[boxes.length];
        for (int i = 0; i < boxes.length; i++) {
            lines[i] = share.of(boxes[i]);
            legend(svg, share, boxes[i], TOP + MAP + 16 + i * LINE);
        }
        Treemap.of(lines, 0, TOP, Svg.WIDTH, MAP).forEach(tile -> tile(svg, tile, boxes[tile.index()]));
        return svg.drawing(title, share.toString());
    }

    private static void tile(Svg svg, Tile tile, CodeBox box) {
        boolean isModel = box == CodeBox.ML_CODE;
        double w = Math.max(1, tile.w() - 3);
        double h = Math.max(1, tile.h() - 3);
        if (isModel) {
            svg.area(tile.x() + 1.5, tile.y() + 1.5, w, h, Ink.INK);
        } else {
            svg.tint(tile.x() + 1.5, tile.y() + 1.5, w, h, Ink.ACCENT);
            svg.frame(tile.x() + 1.5, tile.y() + 1.5, w, h, Ink.ACCENT, 1);
        }
        if (Math.min(w, h) >= SMALLEST) {
            double middle = tile.x() + tile.w() / 2;
            svg.text(
                    middle, tile.y() + tile.h() / 2 + 5, 15, Anchor.MIDDLE, isModel ? Ink.PAPER : Ink.INK, number(box));
        }
    }

    private static void legend(Svg svg, CodeShare share, CodeBox box, double y) {
        svg.text(24, y + 14, 14, Anchor.END, Ink.MUTED, number(box));
        if (box == CodeBox.ML_CODE) {
            svg.bold(34, y + 14, 15, Anchor.START, Ink.INK, box + " (filled)");
        } else {
            svg.text(34, y + 14, 15, Anchor.START, Ink.INK, box.toString());
        }
        String words = share.of(box) + (share.of(box) == 1 ? " line, " : " lines, ") + percent(share.share(box));
        svg.text(Svg.WIDTH, y + 14, 14, Anchor.END, Ink.MUTED, words);
    }

    private static String number(CodeBox box) {
        return Integer.toString(box.ordinal() + 1);
    }

    private static String percent(double part) {
        return Figures.of(100 * part, 3) + " %";
    }
}
