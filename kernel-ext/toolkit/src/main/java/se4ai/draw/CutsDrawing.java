package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.placement.layer.Cut;
import se4ai.placement.layer.Cuts;

/** Draws how long each way to divide a network takes: near layers, transfer, round trip and far layers one after the other. */
public final class CutsDrawing {

    private static final String TITLE = "How long an answer takes, by cut";
    private static final double LEFT = 104;
    private static final double RIGHT = Svg.WIDTH - 84;
    private static final double TOP = 100;
    private static final double ROW = 24;
    private static final double BAR = 14;
    private static final int CHARACTERS = 14;

    private CutsDrawing() {}

    /** A bar for each cut of a chain; of a network that branches, the two ends and the best. */
    public static Drawing of(Cuts cuts) {
        Cut best = cuts.best();
        return drawing(cuts.network().isChain() ? cuts.curve() : ends(cuts, best), best);
    }

    private static List<Cut> ends(Cuts cuts, Cut best) {
        return best.isAllFar() || best.isAllNear()
                ? List.of(cuts.allFar(), cuts.allNear())
                : List.of(cuts.allFar(), best, cuts.allNear());
    }

    private static Drawing drawing(List<Cut> cuts, Cut best) {
        double height = TOP + cuts.size() * ROW + 8;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, TITLE);
        svg.text(
                0,
                40,
                14,
                Anchor.START,
                Ink.INK,
                Label.lines("► best: " + best.place() + ", " + best.total(), 50, 1)
                        .get(0));
        legend(svg);
        double most =
                cuts.stream().mapToDouble(cut -> cut.total().seconds()).max().orElse(1);
        Scale scale = Scale.linear(0, most, LEFT, RIGHT);
        StringBuilder text = new StringBuilder(TITLE).append("\nbest: ").append(best);
        for (int i = 0; i < cuts.size(); i++) {
            bar(svg, cuts.get(i), cuts.get(i).near().equals(best.near()), scale, TOP + i * ROW);
            text.append('\n').append(cuts.get(i));
        }
        return svg.drawing(TITLE, text.toString());
    }

    private static void bar(Svg svg, Cut cut, boolean best, Scale scale, double y) {
        String name =
                Label.lines((best ? "► " : "") + cut.place(), CHARACTERS, 1).get(0);
        double near = scale.at(cut.nearTime().seconds());
        double sent = scale.at(cut.nearTime().plus(cut.transferTime()).seconds());
        double waited = scale.at(
                cut.nearTime().plus(cut.transferTime()).plus(cut.waitingTime()).seconds());
        double end = scale.at(cut.total().seconds());
        part(svg, Filling.SOLID, LEFT, near, y, Ink.ACCENT);
        part(svg, Filling.HATCHED, near, sent, y, Ink.CAUTION);
        part(svg, Filling.EMPTY, sent, waited, y, Ink.CAUTION);
        part(svg, Filling.PALE, waited, end, y, Ink.SAFE);
        if (best) {
            svg.bold(0, y + 12, 14, Anchor.START, Ink.INK, name);
            svg.bold(end + 6, y + 12, 14, Anchor.START, Ink.INK, cut.total().toString());
        } else {
            svg.text(0, y + 12, 14, Anchor.START, Ink.INK, name);
            svg.text(end + 6, y + 12, 14, Anchor.START, Ink.MUTED, cut.total().toString());
        }
    }

    private static void part(Svg svg, Filling filling, double from, double to, double y, Ink ink) {
        if (to > from) {
            filling.bar(svg, from, y, to - from, BAR, ink);
        }
    }

    private static void legend(Svg svg) {
        sample(svg, 0, 52, Filling.SOLID, Ink.ACCENT, "near layers");
        sample(svg, 130, 52, Filling.HATCHED, Ink.CAUTION, "transfer");
        sample(svg, 0, 74, Filling.PALE, Ink.SAFE, "far layers");
        sample(svg, 130, 74, Filling.EMPTY, Ink.CAUTION, "round trip");
    }

    private static void sample(Svg svg, double x, double y, Filling filling, Ink ink, String words) {
        filling.bar(svg, x + 1, y, 22, 12, ink);
        svg.text(x + 30, y + 11, 14, Anchor.START, Ink.INK, words);
    }
}
