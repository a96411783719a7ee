package se4ai.draw;

import se4ai.draw.Svg.Anchor;
import se4ai.drift.StabilityIndex;
import se4ai.drift.StabilityIndex.Bin;
import se4ai.measure.Figures;

/** Draws the bins of a stability index: how much of the reference and how much of the window falls into each. */
public final class StabilityDrawing {

    private static final double TOP = 66;
    private static final double ROW = 54;
    private static final double BAR = 14;
    private static final double VALUE = 60;
    private static final int CHARACTERS = 40;

    private StabilityDrawing() {}

    public static Drawing of(StabilityIndex index) {
        double height = TOP + index.bins().size() * ROW + 2;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        String title = "PSI " + Figures.scientific(index.value(), 3) + ", " + index.reading() + " by convention";
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        Filling.SOLID.bar(svg, 1, 30, 26, BAR, Ink.ACCENT);
        svg.text(34, 42, 14, Anchor.START, Ink.INK, "reference");
        Filling.HATCHED.bar(svg, 121, 30, 26, BAR, Ink.CAUTION);
        svg.text(154, 42, 14, Anchor.START, Ink.INK, name("window " + index.window(), 30));
        double most = most(index);
        for (int i = 0; i < index.bins().size(); i++) {
            row(svg, index, index.bins().get(i), TOP + i * ROW, most);
        }
        return svg.drawing("Bins of " + index.feature() + ", reference and window " + index.window(), index.toString());
    }

    private static double most(StabilityIndex index) {
        double most = 0;
        for (Bin bin : index.bins()) {
            most = Math.max(most, (double) bin.inReference() / index.referenceSize());
            most = Math.max(most, (double) bin.inWindow() / index.windowSize());
        }
        return most;
    }

    private static void row(Svg svg, StabilityIndex index, Bin bin, double y, double most) {
        svg.text(0, y + 12, 14, Anchor.START, Ink.INK, name(bin.name(), CHARACTERS));
        bar(svg, y + 18, (double) bin.inReference() / index.referenceSize(), most, Filling.SOLID, Ink.ACCENT);
        bar(svg, y + 18 + BAR + 2, (double) bin.inWindow() / index.windowSize(), most, Filling.HATCHED, Ink.CAUTION);
    }

    private static void bar(Svg svg, double y, double share, double most, Filling filling, Ink ink) {
        double length = share / most * (Svg.WIDTH - VALUE);
        if (length > 0) {
            filling.bar(svg, 1, y, Math.max(1, length - 1), BAR, ink);
        }
        svg.text(length + 6, y + 12, 14, Anchor.START, Ink.MUTED, Figures.fixed(100 * share, 1) + " %");
    }

    private static String name(String words, int characters) {
        return Label.lines(words, characters, 1).get(0);
    }
}
