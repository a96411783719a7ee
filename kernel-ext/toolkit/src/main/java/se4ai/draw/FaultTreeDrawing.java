package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se4ai.draw.Spot.Role;
import se4ai.draw.Svg.Anchor;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.FaultTree;

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

    private boolean isTitled() {
        return !tree.name().equals(tree.top().name());
    }

    private Drawing drawing(String marked) {
        double width = Math.max(layout.width(), NARROWEST);
        List<String> legend = legend(width);
        double height = layout.height() + 12 + legend.size() * 20;
        Svg svg = new Svg(width, height).area(0, 0, width, height, Ink.PAPER);
        if (isTitled()) {
            svg.text(0, 18, 16, Anchor.START, Ink.INK, title(width));
        }
        new FaultTreePen(svg, layout, happening).draw(top);
        for (int i = 0; i < legend.size(); i++) {
            svg.text(0, layout.height() + 28 + i * 20, SIZE, Anchor.START, Ink.MUTED, legend.get(i));
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
}
