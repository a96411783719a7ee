package se4ai.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se4ai.draw.Spot.Role;
import se4ai.draw.Svg.Anchor;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;

/** Draws the places of a fault tree where its layout puts them; what happens is filled, thick and bold. */
final class FaultTreePen {

    private static final double SIZE = 14;
    private static final double THIN = 1.25;
    private static final double THICK = 2.5;
    private static final int HIDDEN_CHARACTERS = 11;

    private final Svg svg;
    private final FaultTreeLayout layout;
    private final Set<String> happening;
    private final Set<Spot> conditions = new HashSet<>();

    FaultTreePen(Svg svg, FaultTreeLayout layout, Set<String> happening) {
        this.svg = svg;
        this.layout = layout;
        this.happening = happening;
    }

    /** Draws all from a place downwards: lines, over them those to what happens, over them boxes and symbols. */
    void draw(Spot top) {
        List<Spot> all = top.all();
        for (Spot spot : all) {
            Spot condition = spot.condition();
            if (condition != null) {
                conditions.add(condition);
            }
            connect(spot, false);
        }
        all.forEach(spot -> connect(spot, true));
        all.forEach(this::place);
    }

    /** Draws the lines from a gate down to its inputs: all of them, or over these those to what happens. */
    private void connect(Spot spot, boolean marked) {
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

    private void place(Spot spot) {
        Event event = spot.event();
        if (layout.isStacked(spot)) {
            stacked(spot);
        } else if (layout.boxHeight(spot) > 0 && !conditions.contains(spot)) {
            box(spot);
            if (event instanceof Gate gate) {
                gate(spot, gate);
            } else if (event != null) {
                double y = layout.symbolY(spot);
                leaf(spot, event, layout.x(spot), y);
                double base = y + FaultTreeSymbols.HEIGHT + FaultTreeLayout.LINE;
                svg.text(layout.x(spot), base, SIZE, Anchor.MIDDLE, Ink.MUTED, spot.caption());
                mark(spot, layout.x(spot) + FaultTreeSymbols.half(event) + 4, y + 25);
            }
        }
        Spot condition = spot.condition();
        if (condition != null) {
            condition(spot, condition);
        }
    }

    private void box(Spot spot) {
        double x = layout.x(spot);
        double height = layout.boxHeight(spot);
        double link = layout.y(spot) + height;
        if (spot.role() != Role.REST) {
            line(spot, x, link, x, link + FaultTreeLayout.LINK);
        }
        svg.outlined(
                FaultTreeSymbols.box(x, layout.y(spot), layout.boxWidth(spot), height),
                Ink.PAPER,
                happens(spot) ? Ink.HARM : Ink.MUTED,
                happens(spot) ? THICK : 1);
        label(spot, x, layout.y(spot) + height / 2, Anchor.MIDDLE, layout.lines(spot));
    }

    private void gate(Spot spot, Gate gate) {
        double x = layout.x(spot);
        double y = layout.symbolY(spot);
        if (spot.role() != Role.GATE) {
            transfer(spot, x, y);
            hidden(spot, x, y + FaultTreeSymbols.HEIGHT);
            return;
        }
        if (spot.transfer() > 0) {
            transferOut(spot, x - FaultTreeSymbols.HALF, y);
        }
        symbol(spot, FaultTreeSymbols.gate(gate.kind(), x, y));
        if (gate.kind() == GateKind.XOR) {
            svg.path(FaultTreeSymbols.arc(x, y), ink(spot), thickness(spot), "");
        }
        if (FaultTreeSymbols.isNegated(gate.kind())) {
            double radius = FaultTreeSymbols.BUBBLE;
            svg.outlined(
                    FaultTreeSymbols.circle(x, y - radius, radius), Ink.PAPER, ink(spot), happens(spot) ? 2 : THIN);
        }
        word(spot, x, y + (gate.kind() == GateKind.NOT ? 36 : 30), FaultTreeSymbols.word(gate));
    }

    private void transfer(Spot spot, double x, double y) {
        symbol(spot, FaultTreeSymbols.triangle(x, y));
        word(spot, x, y + 34, spot.transfer() > 0 ? Integer.toString(spot.transfer()) : "");
    }

    private void hidden(Spot spot, double x, double y) {
        if (spot.role() == Role.COLLAPSED) {
            List<String> lines = Label.lines(spot.hiddenWords(), HIDDEN_CHARACTERS);
            for (int i = 0; i < lines.size(); i++) {
                svg.text(x, y + (i + 1) * FaultTreeLayout.LINE, SIZE, Anchor.MIDDLE, Ink.MUTED, lines.get(i));
            }
        }
    }

    /** The small triangle beside a gate that transfers lead to. */
    private void transferOut(Spot spot, double edge, double y) {
        svg.line(edge, y + 24, edge - 16, y + 24, Ink.INK, THIN);
        svg.outlined("M" + point(edge - 24, y + 7) + "l15 26h-30z", Ink.PAPER, Ink.INK, THIN);
        svg.text(edge - 24, y + 30, SIZE, Anchor.MIDDLE, Ink.INK, Integer.toString(spot.transfer()));
    }

    private void stacked(Spot spot) {
        double y = layout.symbolY(spot);
        double x = layout.x(spot) + FaultTreeLayout.TO_LABEL;
        double symbol = layout.x(spot) + FaultTreeLayout.TO_SYMBOL;
        if (spot.event() instanceof Gate) {
            transfer(spot, symbol, y);
        } else if (spot.event() != null) {
            leaf(spot, spot.event(), symbol, y);
        }
        List<String> lines = layout.lines(spot);
        String times = spot.times() > 1 ? "×" + spot.times() : "";
        String below = joined(spot.caption(), times);
        double middle = y + FaultTreeSymbols.HEIGHT / 2 - (below.isEmpty() ? 0 : FaultTreeLayout.LINE / 2);
        label(spot, x, middle, Anchor.START, lines);
        double base = middle + lines.size() * FaultTreeLayout.LINE / 2 + 13;
        svg.text(x, base, SIZE, Anchor.START, Ink.MUTED, below);
    }

    private static String joined(String first, String second) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : "  ") + second;
    }

    private void condition(Spot gate, Spot spot) {
        double x = layout.x(gate) + FaultTreeLayout.TO_CONDITION;
        double y = layout.symbolY(gate) + FaultTreeSymbols.HEIGHT / 2;
        line(spot, layout.x(gate) + FaultTreeSymbols.HALF, y, x - FaultTreeLayout.CONDITION_ACROSS, y);
        symbol(spot, FaultTreeSymbols.ellipse(x, y, FaultTreeLayout.CONDITION_ACROSS, FaultTreeLayout.CONDITION_UP));
        List<String> lines = FaultTreeLayout.conditionLines(spot);
        for (int i = 0; i < lines.size(); i++) {
            double base = y + 5 + (i - (lines.size() - 1) / 2.0) * FaultTreeLayout.LINE;
            word(spot, x, base, lines.get(i));
        }
        String tag = spot.event() == null ? "" : tag(spot.event());
        double base = y + FaultTreeLayout.CONDITION_UP + FaultTreeLayout.LINE;
        svg.text(x, base, SIZE, Anchor.MIDDLE, Ink.MUTED, joined(tag, spot.caption()));
        mark(spot, x + FaultTreeLayout.CONDITION_ACROSS - 14, base);
    }

    private void leaf(Spot spot, Event event, double x, double y) {
        symbol(spot, FaultTreeSymbols.leaf(event, x, y));
        word(spot, x, y + (event instanceof HouseEvent ? 31 : 25), tag(event));
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
    private void mark(Spot spot, double x, double y) {
        if (spot.times() > 1) {
            svg.text(x, y, SIZE, Anchor.START, Ink.MUTED, "×" + spot.times());
        }
    }

    private void label(Spot spot, double x, double middle, Anchor anchor, List<String> lines) {
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
    private void word(Spot spot, double x, double base, String word) {
        if (happens(spot)) {
            svg.bold(x, base, SIZE, Anchor.MIDDLE, Ink.PAPER, word);
        } else {
            svg.text(x, base, SIZE, Anchor.MIDDLE, Ink.INK, word);
        }
    }

    private void symbol(Spot spot, String outline) {
        svg.outlined(outline, happens(spot) ? Ink.HARM : Ink.PAPER, ink(spot), thickness(spot));
    }

    private void line(Spot spot, double x1, double y1, double x2, double y2) {
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
