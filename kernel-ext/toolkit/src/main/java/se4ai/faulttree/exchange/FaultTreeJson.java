package se4ai.faulttree.exchange;

import java.util.List;
import java.util.stream.Collectors;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.FaultTreeBuilder;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

/**
 * A fault tree as JSON is what scripts and pages of other projects can read: flat lists of gates and events that name each
 * other.
 *
 * <pre>
 * {"name": "door", "top": "door opens",
 *  "gates": [{"name": "door opens", "kind": "OR", "inputs": ["spring breaks"]}],
 *  "basicEvents": [{"name": "spring breaks", "kind": "HW", "probability": 0.001}]}
 * </pre>
 */
public final class FaultTreeJson {

    private FaultTreeJson() {}

    /**
     * The tree in a text.
     *
     * @throws IllegalArgumentException where the text is wrong; the message says what, and in which line
     */
    public static FaultTree read(String text) {
        return read(text, Reading.usual());
    }

    public static FaultTree read(String text, Reading reading) {
        Json.Value root = Json.read(text);
        String top = root.text("top", "The fault tree");
        FaultTreeBuilder builder = new FaultTreeBuilder(root.text("name", "The fault tree"));
        root.objects("gates", "The fault tree").forEach(gate -> gate(gate, builder));
        root.objects("basicEvents", "The fault tree").forEach(event -> basic(event, builder));
        for (Json.Value house : root.objects("houseEvents", "The fault tree")) {
            builder.at(house.line()).event(new HouseEvent(house.text("name", "A house event"), house.isTrue("on")));
        }
        root.objects("commonCauses", "The fault tree").forEach(group -> group(group, builder));
        return builder.build(reading.top() == null ? top : reading.top());
    }

    private static void gate(Json.Value gate, FaultTreeBuilder builder) {
        String name = gate.text("name", "A gate");
        String thing = "Gate '" + Quotes.cut(name) + "'";
        String word = gate.text("kind", thing);
        for (GateKind kind : GateKind.values()) {
            if (kind.name().equals(word)) {
                int atLeast = kind == GateKind.AT_LEAST ? (int) gate.number("atLeast", thing) : 0;
                builder.at(gate.line()).gate(name, kind, atLeast, gate.texts("inputs", thing));
                return;
            }
        }
        throw Misread.at(gate.line(), thing + " is of a kind that is not known: '" + Quotes.cut(word) + "'.");
    }

    private static void basic(Json.Value event, FaultTreeBuilder builder) {
        String name = event.text("name", "A basic event");
        String thing = "Basic event '" + Quotes.cut(name) + "'";
        LeafKind kind = event.fields().containsKey("kind")
                ? KindWords.kind(event.text("kind", thing), name, event.line())
                : LeafKind.UNCLASSIFIED;
        ProbabilityModel model = Misread.located(event.line(), thing, () -> model(event, name, thing));
        builder.at(event.line()).event(new BasicEvent(name, kind, model, event.isTrue("undeveloped")));
    }

    private static ProbabilityModel model(Json.Value event, String name, String thing) {
        if (event.fields().containsKey("model")) {
            return ModelJson.model(event.typed("model", Json.Value.class, thing, "an object"), thing);
        }
        return event.fields().containsKey("probability")
                ? ProbabilityModel.fixedFor(name, event.number("probability", thing))
                : ProbabilityModel.unknown();
    }

    private static void group(Json.Value group, FaultTreeBuilder builder) {
        String name = group.text("name", "A common-cause group");
        String thing = "Common-cause group '" + Quotes.cut(name) + "'";
        CommonCauseGroup.Model model = GroupWords.model(group.text("model", thing), name, group.line());
        List<Double> factors = group.list("factors", thing).stream()
                .map(factor -> factor instanceof Double number ? number : Double.NaN)
                .toList();
        builder.group(Misread.located(
                group.line(), thing, () -> new CommonCauseGroup(name, group.texts("members", thing), model, factors)));
    }

    /** The tree as a text. */
    public static String write(FaultTree tree) {
        StringBuilder out = new StringBuilder("{\n");
        out.append("  \"name\": ").append(Quotes.quoted(tree.name())).append(",\n");
        out.append("  \"top\": ").append(Quotes.quoted(tree.top().name())).append(",\n");
        out.append("  \"gates\": ")
                .append(list(tree.gates().stream().map(FaultTreeJson::gate).toList()));
        out.append(",\n  \"basicEvents\": ");
        out.append(list(tree.basicEvents().stream().map(FaultTreeJson::basic).toList()));
        out.append(",\n  \"houseEvents\": ");
        out.append(list(tree.houseEvents().stream()
                .map(house -> "{" + field("name", house.name()) + ", \"on\": " + house.state() + "}")
                .toList()));
        out.append(",\n  \"commonCauses\": ");
        out.append(list(tree.commonCauses().stream().map(FaultTreeJson::group).toList()));
        return out.append("\n}\n").toString();
    }

    private static String gate(Gate gate) {
        String atLeast = gate.kind() == GateKind.AT_LEAST ? ", \"atLeast\": " + gate.atLeast() : "";
        return "{" + field("name", gate.name()) + ", "
                + field("kind", gate.kind().name()) + atLeast + ", \"inputs\": "
                + names(gate.inputs().stream().map(Event::name).toList()) + "}";
    }

    private static String basic(BasicEvent event) {
        return "{" + field("name", event.name())
                + (event.kind() == LeafKind.UNCLASSIFIED
                        ? ""
                        : ", " + field("kind", event.kind().tag()))
                + (event.undeveloped() ? ", \"undeveloped\": true" : "")
                + ModelJson.fields(event.model())
                + "}";
    }

    private static String group(CommonCauseGroup group) {
        return "{" + field("name", group.name()) + ", " + field("model", GroupWords.of(group.model()))
                + ", \"factors\": " + group.factors() + ", \"members\": " + names(group.members()) + "}";
    }

    private static String field(String key, String value) {
        return "\"" + key + "\": " + Quotes.quoted(value);
    }

    private static String names(List<String> names) {
        return names.stream().map(Quotes::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[]" : items.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }
}
