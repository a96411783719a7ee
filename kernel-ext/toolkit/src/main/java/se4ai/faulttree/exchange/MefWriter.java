package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.CommonCauseGroup.Model;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

/** Writes Open-PSA so that others can read it: plain identifiers, and in attributes what only we know. */
final class MefWriter {

    private final FaultTree tree;
    private final Identifiers ids;
    private final Identifiers groupIds;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, ProbabilityModel> distributions = new HashMap<>();

    MefWriter(FaultTree tree) {
        this.tree = tree;
        this.ids = new Identifiers(tree.events().stream().map(Event::name).toList());
        this.groupIds = new Identifiers(
                tree.commonCauses().stream().map(CommonCauseGroup::name).toList());
    }

    String text() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opsa-mef>\n");
        String id = new Identifiers(List.of(tree.name())).of(tree.name());
        out.append("  <define-fault-tree name=\"").append(id).append("\">\n");
        notes("    ", tree.name(), id, Map.of());
        List<Event> events = tree.events();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof Gate gate) {
                gate(gate);
            }
        }
        out.append("  </define-fault-tree>\n");
        tree.commonCauses().forEach(this::group);
        out.append("  <model-data>\n");
        events.forEach(this::leaf);
        return out.append("  </model-data>\n</opsa-mef>\n").toString();
    }

    private void gate(Gate gate) {
        open("define-gate", gate.name(), gate.kind() == GateKind.INHIBIT ? Map.of("flavor", "inhibit") : Map.of());
        String tag = switch (gate.kind()) {
            case AND, INHIBIT -> "and";
            case OR -> "or";
            case AT_LEAST -> "atleast";
            case NOT -> "not";
            case XOR -> "xor";
            case NAND -> "nand";
            case NOR -> "nor";
        };
        String min = gate.kind() == GateKind.AT_LEAST ? " min=\"" + gate.atLeast() + "\"" : "";
        out.append("      <").append(tag).append(min).append(">\n");
        for (Event input : gate.inputs()) {
            out.append("        <").append(tag(input)).append(" name=\"").append(ids.of(input.name()));
            out.append("\"/>\n");
        }
        out.append("      </").append(tag).append(">\n    </define-gate>\n");
    }

    private static String tag(Event event) {
        return event instanceof Gate ? "gate" : event instanceof HouseEvent ? "house-event" : "basic-event";
    }

    private void leaf(Event event) {
        if (event instanceof HouseEvent house) {
            open("define-house-event", house.name(), Map.of());
            out.append("      <constant value=\"").append(house.state()).append("\"/>\n    </define-house-event>\n");
        } else if (event instanceof BasicEvent basic) {
            open("define-basic-event", basic.name(), facts(basic));
            ProbabilityModel shared = distributions.get(basic.name());
            boolean said = basic.model().equals(shared) && isPlain(shared);
            if (!said && !Double.isNaN(basic.model().point())) {
                expression("      ", basic.model());
            }
            out.append("    </define-basic-event>\n");
        }
    }

    /** What Open-PSA has no element for. */
    private static Map<String, String> facts(BasicEvent event) {
        Map<String, String> facts = new java.util.TreeMap<>();
        if (event.undeveloped()) {
            facts.put("flavor", "undeveloped");
        }
        if (event.kind() != LeafKind.UNCLASSIFIED) {
            facts.put("kind", event.kind().word());
        }
        if (!isPlain(event.model())) {
            facts.put("model", escaped(ModelWords.of(event.model())));
        }
        return facts;
    }

    private void group(CommonCauseGroup group) {
        String id = groupIds.of(group.name());
        String model = switch (group.model()) {
            case BETA -> "beta-factor";
            case MGL -> "MGL";
            case ALPHA -> "alpha-factor";
        };
        out.append("  <define-CCF-group name=\"")
                .append(id)
                .append("\" model=\"")
                .append(model)
                .append("\">\n");
        notes("    ", group.name(), id, Map.of());
        out.append("    <members>\n");
        for (String member : group.members()) {
            out.append("      <basic-event name=\"").append(ids.of(member)).append("\"/>\n");
        }
        out.append("    </members>\n");
        distribution(group);
        out.append("    <factors>\n");
        int level = group.model() == Model.ALPHA
                ? 1
                : group.model() == Model.MGL ? 2 : group.members().size();
        for (double factor : group.factors()) {
            out.append("      <factor level=\"").append(level++).append("\">");
            out.append(number(factor)).append("</factor>\n");
        }
        out.append("    </factors>\n  </define-CCF-group>\n");
    }

    private void distribution(CommonCauseGroup group) {
        for (String member : group.members()) {
            ProbabilityModel model = tree.basic(member).model();
            if (!Double.isNaN(model.point())) {
                out.append("    <distribution>\n");
                expression("      ", model);
                out.append("    </distribution>\n");
                group.members().forEach(each -> distributions.putIfAbsent(each, model));
                return;
            }
        }
    }

    /** Whether the expression says all; else the words for it stand in an attribute of the event. */
    private static boolean isPlain(@Nullable ProbabilityModel model) {
        return !(model instanceof ProbabilityModel.Between
                || model instanceof ProbabilityModel.Share
                || model instanceof ProbabilityModel.Unknown);
    }

    private void expression(String indent, ProbabilityModel model) {
        if (model instanceof ProbabilityModel.Fixed fixed) {
            out.append(indent).append(number(fixed.point())).append('\n');
        } else if (model instanceof ProbabilityModel.Rate rate) {
            function(indent, "exponential", rate.perHour(), rate.hours());
        } else if (model instanceof ProbabilityModel.Tested tested) {
            function(indent, "periodic-test", tested.perHour(), tested.interval(), 0, tested.hours());
        } else if (model instanceof ProbabilityModel.LogNormal logNormal) {
            function(indent, "lognormal-deviate", logNormal.point(), logNormal.errorFactor(), 0.95);
        } else if (model instanceof ProbabilityModel.Beta beta) {
            function(indent, "beta-deviate", beta.alpha(), beta.beta());
        } else if (model instanceof ProbabilityModel.Share share) {
            out.append(indent).append("<mul>").append(number(share.share())).append('\n');
            expression(indent + "  ", share.whole());
            out.append(indent).append("</mul>\n");
        } else {
            function(indent, "uniform-deviate", model.low(), model.high());
        }
    }

    private void function(String indent, String name, double... arguments) {
        out.append(indent).append('<').append(name).append('>');
        for (double argument : arguments) {
            out.append(number(argument));
        }
        out.append("</").append(name).append(">\n");
    }

    private static String number(double value) {
        return "<float value=\"" + value + "\"/>";
    }

    private void open(String tag, String name, Map<String, String> facts) {
        String id = ids.of(name);
        out.append("    <").append(tag).append(" name=\"").append(id).append("\">\n");
        notes("      ", name, id, facts);
    }

    /** Label and attributes: the label is for readers, the full name in the attributes for us. */
    private void notes(String indent, String name, String id, Map<String, String> facts) {
        List<String> lines = new ArrayList<>();
        if (!id.equals(name)) {
            out.append(indent).append("<label>").append(escaped(shown(name))).append("</label>\n");
            lines.add("<attribute name=\"full-name\" value=\"" + escaped(encoded(name)) + "\"/>");
        }
        facts.forEach((key, value) -> lines.add("<attribute name=\"" + key + "\" value=\"" + value + "\"/>"));
        if (!lines.isEmpty()) {
            out.append(indent).append("<attributes>");
            lines.forEach(out::append);
            out.append("</attributes>\n");
        }
    }

    /** The name with those characters as escapes that an XML file cannot hold, or that its readers change. */
    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                text.append("\\\\");
            } else if (Quotes.isAwkward(name, i)) {
                Quotes.unicode(c, text);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String shown(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            text.append(Quotes.isAwkward(name, i) ? '?' : name.charAt(i));
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
