package se4ai.labs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Event;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;

/** A part is one event of a draft: a leaf, or a gate that names its inputs. */
public sealed interface Part {

    /** What happens; within one draft, one name is one part. */
    String name();

    /** The same part under another name. */
    Part named(String newName);

    static Leaf leaf(Event event) {
        return new Leaf(event);
    }

    static Branch branch(String name, GateKind kind, String... inputs) {
        return new Branch(name, kind, kind == GateKind.AT_LEAST ? 1 : 0, List.of(inputs));
    }

    /**
     * A part that is not taken apart any further.
     *
     * @param event a basic event or a house event
     */
    record Leaf(Event event) implements Part {

        public Leaf {
            if (event instanceof Gate) {
                throw new IllegalArgumentException("A gate is no leaf: " + event + ".");
            }
        }

        @Override
        public String name() {
            return event.name();
        }

        @Override
        public Leaf named(String newName) {
            if (event instanceof HouseEvent house) {
                return new Leaf(new HouseEvent(newName, house.state()));
            }
            BasicEvent basic = (BasicEvent) event;
            return new Leaf(new BasicEvent(newName, basic.kind(), basic.model(), basic.undeveloped()));
        }
    }

    /**
     * A gate, perhaps still without all of its inputs.
     *
     * @param atLeast how many inputs must happen; 0 but for {@link GateKind#AT_LEAST}
     * @param inputs the names of other parts, each once
     */
    record Branch(String name, GateKind kind, int atLeast, List<String> inputs) implements Part {

        public Branch {
            inputs = List.copyOf(inputs);
            if (new HashSet<>(inputs).size() < inputs.size()) {
                throw new IllegalArgumentException(
                        "Gate '" + name + "' names an input twice. One event is one input: " + inputs + ".");
            }
            int most = kind == GateKind.NOT ? 1 : kind == GateKind.INHIBIT ? 2 : Integer.MAX_VALUE;
            if (inputs.size() > most) {
                throw new IllegalArgumentException("Gate '" + name + "' (" + kind.symbol() + ") takes "
                        + (most == 1 ? "1 input" : "2 inputs, an event and a condition,") + " but would have "
                        + inputs.size() + ". Choose another kind of gate first.");
            }
            if (kind == GateKind.AT_LEAST ? atLeast < 1 : atLeast != 0) {
                throw new IllegalArgumentException(
                        "Gate '" + name + "' must ask for at least 1 of its inputs but asks for " + atLeast + ".");
            }
        }

        @Override
        public Branch named(String newName) {
            return new Branch(newName, kind, atLeast, inputs);
        }

        /** The same gate of another kind. */
        public Branch as(GateKind newKind) {
            return new Branch(name, newKind, newKind == GateKind.AT_LEAST ? Math.max(1, atLeast) : 0, inputs);
        }

        /** The same gate with other inputs. */
        public Branch over(List<String> newInputs) {
            return new Branch(name, kind, atLeast, newInputs);
        }

        /** The same gate with one more input. */
        Branch and(String input) {
            return at(inputs.size(), input);
        }

        /** The same gate with one more input at a place among the others. */
        Branch at(int index, String input) {
            List<String> more = new ArrayList<>(inputs);
            more.add(index, input);
            return over(more);
        }

        Branch without(String input) {
            return over(inputs.stream().filter(each -> !each.equals(input)).toList());
        }

        /** The same gate where one input takes the place of another. */
        Branch instead(String input, String other) {
            return inputs.contains(other) && !input.equals(other)
                    ? without(input)
                    : over(inputs.stream()
                            .map(each -> each.equals(input) ? other : each)
                            .toList());
        }
    }
}
