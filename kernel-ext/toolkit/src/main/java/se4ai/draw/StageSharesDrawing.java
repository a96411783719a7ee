package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.pipeline.StageShares;
import se4ai.pipeline.StageShares.StageShare;

/** Draws the time and the money of each stage as bars; those of the work on the model are filled. */
public final class StageSharesDrawing {

    private static final double ROW = 42;
    private static final double BAR = 12;
    private static final double LONGEST = Svg.WIDTH - 130;
    private static final int CHARACTERS = 46;

    private final StageShares shares;
    private final boolean isPaid;
    private final double row;

    private StageSharesDrawing(StageShares shares) {
        this.shares = shares;
        this.isPaid = shares.cost().amount() > 0;
        this.row = ROW + (isPaid ? BAR + 6 : 0);
    }

    public static Drawing of(StageShares shares) {
        return new StageSharesDrawing(shares).drawing();
    }

    private Drawing drawing() {
        String title = "Work on the model: " + percent(shares.modelWorkTime()) + " of " + shares.time()
                + (isPaid ? ", " + percent(shares.modelWorkCost()) + " of " + shares.cost() : "");
        List<String> heading = Label.lines(title, CHARACTERS);
        double top = heading.size() * 20 + 36;
        double height = top + 9 * row;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        Words.write(svg, heading, 0, 18, 20, 16, Ink.INK);
        legend(svg, top - 24);
        for (StageShare share : shares.stages()) {
            row(svg, share, top + share.stage().ordinal() * row);
        }
        return svg.drawing(title, shares.toString());
    }

    private void legend(Svg svg, double y) {
        Filling.SOLID.bar(svg, 1, y, 14, BAR, Ink.ACCENT);
        svg.text(22, y + 11, 14, Anchor.START, Ink.MUTED, "work on the model");
        Filling.PALE.bar(svg, 165, y, 14, BAR, Ink.ACCENT);
        svg.text(186, y + 11, 14, Anchor.START, Ink.MUTED, isPaid ? "other; hatched: money" : "other work");
    }

    private void row(Svg svg, StageShare share, double y) {
        String name = share.stage().number() + " " + share.stage() + (share.artifacts() == 0 ? " (no artifact)" : "");
        svg.text(0, y + 14, 14, Anchor.START, share.artifacts() == 0 ? Ink.MUTED : Ink.INK, name);
        Filling filling = share.stage().isModelWork() ? Filling.SOLID : Filling.PALE;
        double all = shares.time().seconds();
        double part = all == 0 ? 0 : share.time().seconds() / all;
        bar(svg, y + 20, part, filling, share.time() + (all == 0 ? "" : ", " + percent(part)));
        if (share.cost().amount() > 0) {
            double paid = share.cost().amount() / shares.cost().amount();
            bar(svg, y + 20 + BAR + 6, paid, Filling.HATCHED, share.cost() + ", " + percent(paid));
        }
    }

    private static void bar(Svg svg, double y, double part, Filling filling, String words) {
        double length = part * LONGEST;
        if (length > 0) {
            filling.bar(svg, 1, y, Math.max(1, length), BAR, Ink.ACCENT);
        }
        svg.text(length + 9, y + 11, 14, Anchor.START, Ink.MUTED, words);
    }

    private static String percent(double part) {
        return Figures.of(100 * part, 3) + " %";
    }
}
