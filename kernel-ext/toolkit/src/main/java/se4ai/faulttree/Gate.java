package se4ai.faulttree;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A gate is an event that follows from its inputs: from all of them, from any, from at least k, or from one under a
 * condition.
 *
 * <pre>{@code
 * var hit = allOf("pedestrian hit",
 *         basic("pedestrian in path", 0.01),
 *         anyOf("car does not brake", basic("model misses", 0.02), basic("brakes fail", 1e-5)));
 * }</pre>
 *
 * Two gates are equal where name, kind and the names of their inputs are; what lies deeper is not compared. Source:
 * NUREG-0492, <i>Fault Tree Handbook</i>, 1981, chapter IV.
 */
public final class Gate implements Event {

    private final String name;
    private final GateKind kind;
    private final int atLeast;
    private final List<Event> inputs;

    /**
     * @param atLeast how many inputs must happen; 0 but for {@link GateKind#AT_LEAST}
     * @throws IllegalArgumentException where there are no inputs, or too many or too few for the kind
     */
    public Gate(String name, GateKind kind, int atLeast, List<? extends Event> inputs) {
        this.name = Event.checkedName("A gate", name);
        this.kind = kind;
        this.atLeast = kind == GateKind.AT_LEAST ? atLeast : 0;
        this.inputs = List.copyOf(inputs);
        checkInputs(name, kind, atLeast, inputs.size());
    }

    /** Happens where all of its inputs happen (AND). */
    public static Gate allOf(String name, Event... inputs) {
        return new Gate(name, GateKind.AND, 0, List.of(inputs));
    }

    /** Happens where any of its inputs happens (OR). */
    public static Gate anyOf(String name, Event... inputs) {
        return new Gate(name, GateKind.OR, 0, List.of(inputs));
    }

    /** Happens where at least k of its inputs happen (voting gate, k out of n). */
    public static Gate atLeast(int k, String name, Event... inputs) {
        return new Gate(name, GateKind.AT_LEAST, k, List.of(inputs));
    }

    /** Happens where its input does not. */
    public static Gate not(String name, Event input) {
        return new Gate(name, GateKind.NOT, 0, List.of(input));
    }

    /** Happens where an odd number of its inputs happens; of two, exactly one (XOR). */
    public static Gate oddOf(String name, Event... inputs) {
        return new Gate(name, GateKind.XOR, 0, List.of(inputs));
    }

    /** Happens unless all of its inputs happen (NAND). */
    public static Gate notAllOf(String name, Event... inputs) {
        return new Gate(name, GateKind.NAND, 0, List.of(inputs));
    }

    /** Happens where none of its inputs happens (NOR). */
    public static Gate noneOf(String name, Event... inputs) {
        return new Gate(name, GateKind.NOR, 0, List.of(inputs));
    }

    /** Happens where its input happens while a condition holds (INHIBIT); the condition is its last input. */
    public static Gate inhibit(String name, Event input, Event condition) {
        return new Gate(name, GateKind.INHIBIT, 0, List.of(input, condition));
    }

    @Override
    public String name() {
        return name;
    }

    public GateKind kind() {
        return kind;
    }

    /** How many inputs must happen; 0 but for {@link GateKind#AT_LEAST}. */
    public int atLeast() {
        return atLeast;
    }

    public List<Event> inputs() {
        return inputs;
    }

    /** The same gate over other inputs. */
    public Gate over(List<? extends Event> newInputs) {
        return new Gate(name, kind, atLeast, newInputs);
    }

    static void checkInputs(String name, GateKind kind, int atLeast, int inputs) {
        if (inputs == 0) {
            throw new IllegalArgumentException("Gate '" + name + "' (" + kind.symbol()
                    + ") has no inputs. Give it the events that lead to it, or make it a basic event.");
        }
        if (kind == GateKind.NOT && inputs != 1) {
            throw new IllegalArgumentException(
                    "Gate '" + name + "' (NOT) needs exactly 1 input but has " + inputs + ".");
        }
        if (kind == GateKind.INHIBIT && inputs != 2) {
            throw new IllegalArgumentException(
                    "Gate '" + name + "' (INHIBIT) needs 2 inputs, an event and a condition, but has " + inputs + ".");
        }
        if (kind == GateKind.AT_LEAST && (atLeast < 1 || atLeast > inputs)) {
            throw new IllegalArgumentException("Gate '" + name + "' asks for at least " + atLeast + " of its " + inputs
                    + " inputs; the number must lie between 1 and " + inputs + ".");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gate gate
                && name.equals(gate.name)
                && kind == gate.kind
                && atLeast == gate.atLeast
                && names(inputs).equals(names(gate.inputs));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, atLeast, inputs.size());
    }

    private static List<String> names(List<Event> events) {
        return events.stream().map(Event::name).toList();
    }

    /** Its own line of a tree: {@code car does not brake = OR(model misses, brakes fail)}. */
    @Override
    public String toString() {
        String symbol = kind == GateKind.AT_LEAST ? "AT LEAST " + atLeast + " OF " : kind.symbol();
        return name + " = " + symbol + inputs.stream().map(Event::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
