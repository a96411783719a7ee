package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se4ai.draw.Spot.Role;
import se4ai.draw.Svg.Anchor;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.measure.Figures;

/**
 * A fault-tree drawing shows the top event, the gates in rows below it and the leaves at their feet, in the symbols of the
 * field.
 *
 * <pre>{@code
 * FaultTreeDrawing.of(tree);
 * FaultTreeDrawing.of(tree, tree.minimalCutSets().sets().get(0));    // one way to the top event, marked
 * }</pre>
 *
 * Source: NUREG-0492, <i>Fault Tree Handbook</i>, 1981, chapter IV.
 */
public final class FaultTreeDrawing {

    private static final double SIZE = 14;
    private static final double THIN = 1.25;
    private static final double THICK = 2.5;

    /** Where leaves side by side take more than this, they are stacked. */
    private static final double COMFORTABLE = 760;

    private static final double NARROWEST = 320;
    private static final double LEGEND_CHARACTER = 7.7;

    private final FaultTree tree;
    private final Set<String> happening;
    private final List<String> notes;
    private final Spot top;
    private final FaultTreeLayout layout;

    private FaultTreeDrawing(FaultTree tree, Set<String> happening, List<String> notes) {
        this.tree = tree;
        this.happening = happening;
        this.notes = notes;
        this.top = Spot.top(tree);
        double from = isTitled() ? 36 : 6;
        FaultTreeLayout wide = new FaultTreeLayout(top, from, false);
        this.layout = wide.width() <= COMFORTABLE ? wide : new FaultTreeLayout(top, from, true);
    }

    /** The tree; what is too much for a drawing is left out, and it says so. */
    public static Drawing of(FaultTree tree) {
        return new FaultTreeDrawing(tree, Set.of(), List.of()).drawing("");
    }

    /**
     * The tree with a cut set marked, and the gates that happen because of it.
     *
     * @throws IllegalArgumentException where the set has an event that the tree does not have
     */
    public static Drawing of(FaultTree tree, CutSet set) {
        String note = "Filled: " + set + " and what happens because of it";
        return new FaultTreeDrawing(tree, Happening.because(tree, set), List.of(note)).drawing(", cut set " + set);
    }

    /** What stands below a leaf: how likely it is, where that is known. */
    static String caption(Spot spot) {
        return spot.event() instanceof BasicEvent basic
                        && !Double.isNaN(basic.model().point())
                ? Figures.scientific(basic.model().point(), 3)
                : "";
    }

    private boolean isTitled() {
        return !tree.name().equals(tree.top().name());
    }

    private Drawing drawing(String marked) {
        double width = Math.max(layout.width(), NARROWEST);
        List<String> legend = legend(width);
        double height = layout.height() + 10 + legend.size() * 20;
        Svg svg = new Svg(width, height).area(0, 0, width, height, Ink.PAPER);
        if (isTitled()) {
            svg.text(0, 18, 16, Anchor.START, Ink.INK, title(width));
        }
        List<Spot> all = top.all();
        all.forEach(spot -> connect(svg, spot, false));
        all.forEach(spot -> connect(svg, spot, true));
        all.forEach(spot -> draw(svg, spot));
        for (int i = 0; i < legend.size(); i++) {
            svg.text(0, layout.height() + 26 + i * 20, SIZE, Anchor.START, Ink.MUTED, legend.get(i));
        }
        String title = "Fault tree: " + tree.name() + marked;
        return svg.drawing(title, title + "\n" + FaultTreeOutline.of(tree, happening));
    }

    private String title(double width) {
        return Label.lines(tree.name(), (int) (width / 8.8), 1).get(0);
    }

    private List<String> legend(double width) {
        List<String> all = new ArrayList<>(notes);
        List<Spot> spots = top.all();
        if (spots.stream().anyMatch(spot -> spot.times() > 1)) {
            all.add("×2 and the like: one event that stands in so many places");
        }
        if (spots.stream().anyMatch(spot -> spot.role() == Role.TRANSFER)) {
            all.add("Triangle with a number: goes on at the gate with that number");
        }
        if (spots.stream().anyMatch(spot -> spot.role() == Role.COLLAPSED || spot.role() == Role.REST)) {
            all.add("…: left out here, since it would be too much to read");
        }
        return all.stream()
                .flatMap(line -> Label.lines(line, (int) (width / LEGEND_CHARACTER)).stream())
                .toList();
    }

    /** Draws the lines from a gate down to its inputs: all of them, or over these those to what happens. */
    private void connect(Svg svg, Spot spot, boolean marked) {
        List<Spot> below = spot.below().stream()
                .filter(input -> !marked || happens(spot) && happens(input))
                .toList();
        if (below.isEmpty()) {
            return;
        }
        double x = layout.x(spot);
        double bar = layout.y(spot.below().get(0)) - FaultTreeLayout.BAR;
        double foot = layout.symbolY(spot) + FaultTreeSymbols.HEIGHT;
        if (spot.event() instanceof Gate gate) {
            foot -= FaultTreeSymbols.hollow(gate.kind());
        }
        StringBuilder path = new StringBuilder();
        path.append('M').append(point(x, foot)).append('V').append(Svg.number(bar));
        for (Spot input : below) {
            double to = layout.isStacked(input) ? layout.symbolY(input) + FaultTreeSymbols.HEIGHT / 2 : layout.y(input);
            path.append('M').append(point(x, bar)).append('H').append(Svg.number(layout.x(input)));
            path.append('V').append(Svg.number(to));
            path.append(layout.isStacked(input) ? "h" + Svg.number(FaultTreeLayout.TO_SYMBOL) : "");
        }
        svg.path(path.toString(), marked ? Ink.HARM : Ink.MUTED, marked ? THICK : THIN, "");
    }

    private void draw(Svg svg, Spot spot) {
        Event event = spot.event();
        if (layout.isStacked(spot)) {
            stacked(svg, spot);
        } else if (layout.boxHeight(spot) > 0 && !isCondition(spot)) {
            box(svg, spot);
            if (event instanceof Gate gate) {
                gate(svg, spot, gate);
            } else if (event != null) {
                double y = layout.symbolY(spot);
                leaf(svg, spot, event, layout.x(spot), y);
                double base = y + FaultTreeSymbols.HEIGHT + FaultTreeLayout.LINE;
                svg.text(layout.x(spot), base, SIZE, Anchor.MIDDLE, Ink.MUTED, caption(spot));
                mark(svg, spot, layout.x(spot) + FaultTreeSymbols.half(event) + 4, y + 25);
            }
        }
        Spot condition = spot.condition();
        if (condition != null) {
            condition(svg, spot, condition);
        }
    }

    private boolean isCondition(Spot spot) {
        return top.all().stream().anyMatch(gate -> gate.condition() == spot);
    }

    private void box(Svg svg, Spot spot) {
        double x = layout.x(spot);
        double height = layout.boxHeight(spot);
        double link = layout.y(spot) + height;
        if (spot.role() != Role.REST) {
            line(svg, spot, x, link, x, link + FaultTreeLayout.LINK);
        }
        svg.outlined(
                FaultTreeSymbols.box(x, layout.y(spot), layout.boxWidth(spot), height),
                Ink.PAPER,
                happens(spot) ? Ink.HARM : Ink.MUTED,
                happens(spot) ? THICK : 1);
        label(svg, spot, x, layout.y(spot) + height / 2, Anchor.MIDDLE, layout.lines(spot));
    }

    private void gate(Svg svg, Spot spot, Gate gate) {
        double x = layout.x(spot);
        double y = layout.symbolY(spot);
        if (spot.role() != Role.GATE) {
            symbol(svg, spot, FaultTreeSymbols.triangle(x, y));
            hidden(svg, spot, x, y + FaultTreeSymbols.HEIGHT);
            word(svg, spot, x, y + 34, spot.transfer() > 0 ? Integer.toString(spot.transfer()) : "");
            return;
        }
        if (spot.transfer() > 0) {
            transferOut(svg, spot, x - FaultTreeSymbols.HALF, y);
        }
        symbol(svg, spot, FaultTreeSymbols.gate(gate.kind(), x, y));
        if (gate.kind() == GateKind.XOR) {
            svg.path(FaultTreeSymbols.arc(x, y), ink(spot), thickness(spot), "");
        }
        if (FaultTreeSymbols.isNegated(gate.kind())) {
            double radius = FaultTreeSymbols.BUBBLE;
            svg.outlined(
                    FaultTreeSymbols.circle(x, y - radius, radius), Ink.PAPER, ink(spot), happens(spot) ? 2 : THIN);
        }
        word(svg, spot, x, y + (gate.kind() == GateKind.NOT ? 36 : 30), FaultTreeSymbols.word(gate));
    }

    private static void hidden(Svg svg, Spot spot, double x, double y) {
        if (spot.role() == Role.COLLAPSED) {
            svg.text(x, y + FaultTreeLayout.LINE, SIZE, Anchor.MIDDLE, Ink.MUTED, "… " + spot.hidden());
            svg.text(x, y + 2 * FaultTreeLayout.LINE, SIZE, Anchor.MIDDLE, Ink.MUTED, "more events");
        }
    }

    /** The small triangle beside a gate that transfers lead to. */
    private void transferOut(Svg svg, Spot spot, double edge, double y) {
        svg.line(edge, y + 24, edge - 16, y + 24, Ink.INK, THIN);
        svg.outlined("M" + point(edge - 24, y + 7) + "l15 26h-30z", Ink.PAPER, Ink.INK, THIN);
        svg.text(edge - 24, y + 30, SIZE, Anchor.MIDDLE, Ink.INK, Integer.toString(spot.transfer()));
    }

    private void stacked(Svg svg, Spot spot) {
        Event event = spot.event();
        if (event == null) {
            return;
        }
        double x = layout.x(spot);
        double y = layout.symbolY(spot);
        leaf(svg, spot, event, x + FaultTreeLayout.TO_SYMBOL, y);
        List<String> lines = layout.lines(spot);
        String times = spot.times() > 1 ? "×" + spot.times() : "";
        String caption = caption(spot);
        String below = caption + (caption.isEmpty() || times.isEmpty() ? "" : "  ") + times;
        double middle = y + FaultTreeSymbols.HEIGHT / 2;
        double shift = below.isEmpty() ? 0 : FaultTreeLayout.LINE / 2;
        label(svg, spot, x + FaultTreeLayout.TO_LABEL, middle - shift, Anchor.START, lines);
        double base = middle - shift + lines.size() * FaultTreeLayout.LINE / 2 + 13;
        svg.text(x + FaultTreeLayout.TO_LABEL, base, SIZE, Anchor.START, Ink.MUTED, below);
    }

    private void condition(Svg svg, Spot gate, Spot spot) {
        double x = layout.x(gate) + FaultTreeLayout.TO_CONDITION;
        double y = layout.symbolY(gate) + FaultTreeSymbols.HEIGHT / 2;
        line(svg, spot, layout.x(gate) + FaultTreeSymbols.HALF, y, x - FaultTreeLayout.CONDITION_ACROSS, y);
        symbol(
                svg,
                spot,
                FaultTreeSymbols.ellipse(x, y, FaultTreeLayout.CONDITION_ACROSS, FaultTreeLayout.CONDITION_UP));
        List<String> lines = FaultTreeLayout.conditionLines(spot);
        for (int i = 0; i < lines.size(); i++) {
            double base = y + 5 + (i - (lines.size() - 1) / 2.0) * FaultTreeLayout.LINE;
            word(svg, spot, x, base, lines.get(i));
        }
        String tag = spot.event() == null ? "" : tag(spot.event());
        String caption = caption(spot);
        String below = tag + (tag.isEmpty() || caption.isEmpty() ? "" : "  ") + caption;
        double base = y + FaultTreeLayout.CONDITION_UP + FaultTreeLayout.LINE;
        svg.text(x, base, SIZE, Anchor.MIDDLE, Ink.MUTED, below);
        mark(svg, spot, x + FaultTreeLayout.CONDITION_ACROSS - 14, base);
    }

    private void leaf(Svg svg, Spot spot, Event event, double x, double y) {
        symbol(svg, spot, FaultTreeSymbols.leaf(event, x, y));
        word(svg, spot, x, y + (event instanceof HouseEvent ? 31 : 25), tag(event));
    }

    private static String tag(Event event) {
        if (event instanceof HouseEvent house) {
            return house.state() ? "on" : "off";
        }
        return event instanceof BasicEvent basic && basic.kind() != LeafKind.UNCLASSIFIED
                ? basic.kind().tag()
                : "";
    }

    /** Says that an event stands elsewhere too. */
    private static void mark(Svg svg, Spot spot, double x, double y) {
        if (spot.times() > 1) {
            svg.text(x, y, SIZE, Anchor.START, Ink.MUTED, "×" + spot.times());
        }
    }

    private void label(Svg svg, Spot spot, double x, double middle, Anchor anchor, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            double base = middle - lines.size() * FaultTreeLayout.LINE / 2 + 13 + i * FaultTreeLayout.LINE;
            if (happens(spot)) {
                svg.bold(x, base, SIZE, anchor, Ink.INK, lines.get(i));
            } else {
                svg.text(x, base, SIZE, anchor, Ink.INK, lines.get(i));
            }
        }
    }

    /** A word in a symbol. */
    private void word(Svg svg, Spot spot, double x, double base, String word) {
        if (happens(spot)) {
            svg.bold(x, base, SIZE, Anchor.MIDDLE, Ink.PAPER, word);
        } else {
            svg.text(x, base, SIZE, Anchor.MIDDLE, Ink.INK, word);
        }
    }

    private void symbol(Svg svg, Spot spot, String outline) {
        svg.outlined(outline, happens(spot) ? Ink.HARM : Ink.PAPER, ink(spot), thickness(spot));
    }

    private void line(Svg svg, Spot spot, double x1, double y1, double x2, double y2) {
        svg.line(x1, y1, x2, y2, happens(spot) ? Ink.HARM : Ink.MUTED, happens(spot) ? THICK : THIN);
    }

    private Ink ink(Spot spot) {
        return happens(spot) ? Ink.HARM : Ink.INK;
    }

    private double thickness(Spot spot) {
        return happens(spot) ? THICK : 1.5;
    }

    private boolean happens(Spot spot) {
        return happening.contains(spot.name());
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
