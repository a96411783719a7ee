package se4ai.faulttree.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se4ai.faulttree.FaultTreeBuilder;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;

/** Reads formulas into gates; a formula inside another becomes a gate of its own, named after the gate it stands in. */
final class MefFormulas {

    private static final Map<String, GateKind> KINDS = Map.of(
            "and", GateKind.AND,
            "or", GateKind.OR,
            "atleast", GateKind.AT_LEAST,
            "not", GateKind.NOT,
            "xor", GateKind.XOR,
            "nand", GateKind.NAND,
            "nor", GateKind.NOR);

    /** A formula that waits to become the gate of that name. */
    private record Waiting(String name, XmlElement formula, MefScope scope) {}

    private final FaultTreeBuilder builder;
    private final MefCollector file;
    private final Map<String, Integer> undefined = new LinkedHashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<Boolean> constants = new HashSet<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    MefFormulas(FaultTreeBuilder builder, MefCollector file) {
        this.builder = builder;
        this.file = file;
    }

    /** Basic events that gates name and nobody defines, with the first line that names them. */
    Map<String, Integer> undefined() {
        return undefined;
    }

    void gate(MefDefinition gate) {
        XmlElement formula = gate.term();
        if (formula == null) {
            throw Misread.at(
                    gate.element.line(),
                    "Gate '" + Quotes.cut(gate.id)
                            + "' has no inputs. Give it a formula, such as <or> with the events that lead to it.");
        }
        if ("inhibit".equals(gate.note("flavor")) && isPair(formula)) {
            inhibit(gate, formula);
        } else {
            define(gate.name, formula, gate.scope);
        }
        // One after the other: formulas may lie deeper in each other than calls can.
        while (!waiting.isEmpty()) {
            Waiting next = waiting.remove();
            define(next.name(), next.formula(), next.scope());
        }
    }

    private static boolean isPair(XmlElement formula) {
        return formula.is("and") && formula.children().size() == 2;
    }

    private void inhibit(MefDefinition gate, XmlElement formula) {
        List<String> inputs = inputs(gate.name, formula, gate.scope);
        boolean conditionFirst = isCondition(formula.children().get(0), gate.scope)
                && !isCondition(formula.children().get(1), gate.scope);
        builder.at(formula.line())
                .gate(gate.name, GateKind.INHIBIT, 0, conditionFirst ? List.of(inputs.get(1), inputs.get(0)) : inputs);
    }

    private static boolean isCondition(XmlElement input, MefScope scope) {
        String reference = input.attribute("name");
        MefDefinition event = reference == null ? null : scope.event(reference);
        return event != null && "conditional".equals(event.note("flavor"));
    }

    private void define(String name, XmlElement formula, MefScope scope) {
        GateKind kind = KINDS.get(formula.name());
        if (kind != null) {
            int atLeast = kind == GateKind.AT_LEAST ? number(name, formula, "min") : 0;
            add(name, kind, atLeast, inputs(name, formula, scope), formula);
            return;
        }
        switch (formula.name()) {
            case "cardinality" -> cardinality(name, formula, scope);
            case "iff" -> same(name, formula, inputs(name, formula, scope));
            case "imply" -> imply(name, formula, inputs(name, formula, scope));
            default -> add(name, GateKind.OR, 0, List.of(input(name, formula, scope)), formula);
        }
    }

    /** From min to max inputs happen: at least min, and not one more than max. */
    private void cardinality(String name, XmlElement formula, MefScope scope) {
        int min = number(name, formula, "min");
        int max = number(name, formula, "max");
        List<String> inputs = inputs(name, formula, scope);
        if (min > max || max > inputs.size()) {
            throw Misread.at(
                    formula.line(),
                    "Gate '" + Quotes.cut(name) + "' asks for " + min + " to " + max + " of its " + inputs.size()
                            + " inputs; the numbers must lie between 0 and " + inputs.size()
                            + ", the smaller one first.");
        }
        List<String> both = new ArrayList<>();
        if (min > 0) {
            both.add(part(name, GateKind.AT_LEAST, min, inputs, formula));
        }
        if (max < inputs.size()) {
            String more = part(name, GateKind.AT_LEAST, max + 1, inputs, formula);
            both.add(part(name, GateKind.NOT, 0, List.of(more), formula));
        }
        add(name, GateKind.AND, 0, both.isEmpty() ? List.of(constantEvent(true)) : both, formula);
    }

    /** All inputs happen or none does. */
    private void same(String name, XmlElement formula, List<String> inputs) {
        String all = part(name, GateKind.AND, 0, inputs, formula);
        String none = part(name, GateKind.NOR, 0, inputs, formula);
        add(name, GateKind.OR, 0, List.of(all, none), formula);
    }

    /** The first input does not happen, or the second one does. */
    private void imply(String name, XmlElement formula, List<String> inputs) {
        if (inputs.size() != 2) {
            throw Misread.at(
                    formula.line(),
                    "Gate '" + Quotes.cut(name) + "' (imply) needs 2 inputs but has " + inputs.size() + ".");
        }
        String not = part(name, GateKind.NOT, 0, inputs.subList(0, 1), formula);
        add(name, GateKind.OR, 0, List.of(not, inputs.get(1)), formula);
    }

    private List<String> inputs(String gate, XmlElement formula, MefScope scope) {
        List<String> inputs = new ArrayList<>(formula.children().size());
        for (XmlElement child : formula.children()) {
            inputs.add(input(gate, child, scope));
        }
        return inputs;
    }

    private String input(String gate, XmlElement element, MefScope scope) {
        switch (element.name()) {
            case "gate", "basic-event", "house-event" -> {
                return reference(gate, element, element.name(), scope);
            }
            case "event" -> {
                return reference(gate, element, element.attribute("type"), scope);
            }
            case "constant" -> {
                return constantEvent(constant(element));
            }
            case "and", "or", "atleast", "not", "xor", "nand", "nor", "cardinality", "iff", "imply" -> {
                String name = fresh(gate);
                waiting.add(new Waiting(name, element, scope));
                return name;
            }
            default ->
                throw Misread.at(
                        element.line(),
                        "Element <" + Quotes.cut(element.name()) + "> is not known in the formula of gate '"
                                + Quotes.cut(gate) + "'. Known are <and>, <or>, <not>, <atleast>, <xor>, <nand>, <nor>,"
                                + " <cardinality>, <iff>, <imply>, <gate>, <basic-event>, <house-event>, <event> and"
                                + " <constant>.");
        }
    }

    /** The name of the event that a reference means. Only a basic event may go without a definition. */
    private String reference(String gate, XmlElement element, @Nullable String tag, MefScope scope) {
        String id = element.required("name");
        MefDefinition found = scope.event(id);
        if (found != null && (tag == null || tag.equals(found.tag()))) {
            return found.name;
        }
        if (found != null && tag != null) {
            throw Misread.at(
                    element.line(),
                    "Gate '" + Quotes.cut(gate) + "' names '" + Quotes.cut(id) + "' as a " + tag.replace('-', ' ')
                            + ", but line " + found.element.line() + " defines it as a " + found.word() + ".");
        }
        if (tag != null && (tag.equals("gate") || tag.equals("house-event"))) {
            throw Misread.at(
                    element.line(),
                    "Gate '" + Quotes.cut(gate) + "' has an input '" + Quotes.cut(id) + "', a " + tag.replace('-', ' ')
                            + " that is not defined. Define it with <define-" + tag + ">.");
        }
        undefined.putIfAbsent(id, element.line());
        return id;
    }

    /** The name of a member of a common-cause group. */
    String member(String group, XmlElement element, MefScope scope) {
        String id = element.required("name");
        MefDefinition found = scope.event(id);
        if (found != null && !found.element.is("define-basic-event")) {
            throw Misread.at(
                    element.line(),
                    "Common-cause group '" + Quotes.cut(group) + "' has the member '" + Quotes.cut(id)
                            + "', but line " + found.element.line() + " defines it as a " + found.word()
                            + "; members are basic events.");
        }
        return found == null ? id : found.name;
    }

    static boolean constant(XmlElement element) {
        String value = element.attribute("value");
        boolean isTrue = "true".equals(value);
        if (!element.is("constant") || !isTrue && !"false".equals(value)) {
            throw Misread.at(
                    element.line(),
                    "A constant is written <constant value=\"true\"/> or <constant value=\"false\"/>, but here stands <"
                            + Quotes.cut(element.name()) + (value == null ? "" : " value=\"" + Quotes.cut(value) + "\"")
                            + ">.");
        }
        return isTrue;
    }

    private String constantEvent(boolean state) {
        String name = state ? "constant true" : "constant false";
        if (constants.add(state)) {
            builder.event(new HouseEvent(name, state));
        }
        return name;
    }

    private static int number(String gate, XmlElement formula, String attribute) {
        return Numbers.whole(
                formula.required(attribute),
                "The '" + attribute + "' of gate '" + Quotes.cut(gate) + "'",
                formula.line());
    }

    private String part(String gate, GateKind kind, int atLeast, List<String> inputs, XmlElement formula) {
        String name = fresh(gate);
        add(name, kind, atLeast, inputs, formula);
        return name;
    }

    private void add(String name, GateKind kind, int atLeast, List<String> inputs, XmlElement formula) {
        builder.at(formula.line()).gate(name, kind, atLeast, inputs);
    }

    private String fresh(String gate) {
        String name;
        do {
            name = gate + "." + parts.merge(gate, 1, Integer::sum);
        } while (file.isTaken(name));
        return name;
    }
}
