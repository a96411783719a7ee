package se4ai.draw;

import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;

/**
 * The outlines of fault-tree symbols, each 40 high, given the middle of its upper edge. Source: NUREG-0492, <i>Fault Tree
 * Handbook</i>, 1981, chapter IV; IEC 61025, annex A.
 */
final class FaultTreeSymbols {

    static final double HEIGHT = 40;

    /** How far a gate reaches to each side. */
    static final double HALF = 24;

    /** The radius of the circle of a basic event. */
    static final double RADIUS = 20;

    /** The radius of the circle that negates. */
    static final double BUBBLE = 4;

    /** How far a diamond reaches to each side. */
    static final double DIAMOND = 28;

    private FaultTreeSymbols() {}

    static String gate(GateKind kind, double x, double y) {
        return switch (kind) {
            case AND, NAND -> dome(x, y);
            case OR, NOR, AT_LEAST, XOR -> shield(x, y);
            case NOT -> at(x, y) + "l28 40h-56z";
            case INHIBIT -> at(x, y) + "l24 10v20l-24 10l-24-10v-20z";
        };
    }

    /** Whether the output is the opposite of what the outline says; a small circle shows it. */
    static boolean isNegated(GateKind kind) {
        return kind == GateKind.NAND || kind == GateKind.NOR || kind == GateKind.NOT;
    }

    /** The word in the symbol. */
    static String word(Gate gate) {
        return switch (gate.kind()) {
            case AT_LEAST -> gate.atLeast() + "/" + gate.inputs().size();
            case NAND -> "AND";
            case NOR -> "OR";
            case INHIBIT -> "";
            default -> gate.kind().symbol();
        };
    }

    /** How high above its lower edge a line leaves the symbol downwards. */
    static double hollow(GateKind kind) {
        return switch (kind) {
            case OR, NOR, AT_LEAST, XOR -> 5;
            default -> 0;
        };
    }

    static String leaf(Event event, double x, double y) {
        if (event instanceof HouseEvent) {
            return at(x, y) + "l22 13v27h-44v-27z";
        }
        return event instanceof BasicEvent basic && basic.undeveloped()
                ? at(x, y) + "l28 20l-28 20l-28-20z"
                : circle(x, y + RADIUS, RADIUS);
    }

    /** How far a leaf's symbol reaches to each side. */
    static double half(Event event) {
        return event instanceof BasicEvent basic && basic.undeveloped() ? DIAMOND : 22;
    }

    static String circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    static String ellipse(double x, double y, double across, double up) {
        String arc = "a" + Svg.number(across) + " " + Svg.number(up) + " 0 1 0 ";
        String twice = Svg.number(2 * across);
        return at(x - across, y) + arc + twice + " 0" + arc + "-" + twice + " 0z";
    }

    static String triangle(double x, double y) {
        return at(x, y) + "l24 40h-48z";
    }

    /** The second line at the foot of an XOR. */
    static String arc(double x, double y) {
        return at(x - HALF, y + HEIGHT + 5) + "q24-11 48 0";
    }

    static String box(double x, double y, double width, double height) {
        return at(x - width / 2, y) + "h" + Svg.number(width) + "v" + Svg.number(height) + "h" + Svg.number(-width)
                + "z";
    }

    private static String dome(double x, double y) {
        return at(x - HALF, y + HEIGHT) + "v-16a24 24 0 0 1 48 0v16z";
    }

    private static String shield(double x, double y) {
        return at(x, y) + "c14 8 24 24 24 40q-24-11-48 0c0-16 10-32 24-40z";
    }

    private static String at(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y);
    }
}
