package se4ai.faulttree.exchange;

import java.util.Map;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.FaultTreeBuilder;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

/** Reads Open-PSA: collects the definitions, then gives each to a builder of fault trees. */
final class MefReader {

    private static final double SAME = 1e-9;

    private final Reading reading;

    MefReader(Reading reading) {
        this.reading = reading;
    }

    FaultTree read(XmlElement root) {
        if (!root.is("opsa-mef")) {
            throw Misread.at(
                    root.line(),
                    "The file begins with <" + Quotes.cut(root.name())
                            + ">, but a fault tree in the Open-PSA format begins with <opsa-mef>.");
        }
        MefCollector file = new MefCollector(root);
        String name = name(root, file);
        FaultTreeBuilder builder = new FaultTreeBuilder(name);
        MefExpressions expressions = new MefExpressions(reading.hours());
        MefFormulas formulas = new MefFormulas(builder, file);
        file.events.stream().filter(MefDefinition::isGate).forEach(formulas::gate);
        MefGroups groups = new MefGroups(file, expressions, formulas);
        leaves(file, builder, expressions, groups);
        for (Map.Entry<String, Integer> each : formulas.undefined().entrySet()) {
            builder.at(each.getValue()).event(BasicEvent.basic(each.getKey(), groups.model(each.getKey())));
        }
        groups.groups().forEach(builder::group);
        return built(builder, name.isEmpty());
    }

    private FaultTree built(FaultTreeBuilder builder, boolean nameless) {
        String top = reading.top();
        FaultTree tree = top == null ? builder.build() : builder.build(top);
        return nameless ? tree.named(tree.top().name()) : tree;
    }

    private static String name(XmlElement root, MefCollector file) {
        XmlElement holder = file.trees.size() == 1 ? file.trees.get(0) : root;
        String full = MefDefinition.note(holder, "full-name");
        String id = holder.attribute("name");
        return full != null ? Quotes.unescaped(full, 0, full.length()) : id != null ? id : "";
    }

    private static void leaves(
            MefCollector file, FaultTreeBuilder builder, MefExpressions expressions, MefGroups groups) {
        for (MefDefinition event : file.events) {
            builder.at(event.element.line());
            if (event.isHouse()) {
                builder.event(new HouseEvent(event.name, state(event)));
            } else if (!event.isGate()) {
                builder.event(new BasicEvent(
                        event.name,
                        kind(event),
                        model(event, expressions, groups),
                        "undeveloped".equals(event.note("flavor"))));
            }
        }
    }

    private static boolean state(MefDefinition event) {
        XmlElement term = event.term();
        return term != null && MefFormulas.constant(term);
    }

    private static LeafKind kind(MefDefinition event) {
        String word = event.note("kind");
        for (LeafKind kind : LeafKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return LeafKind.UNCLASSIFIED;
    }

    private static ProbabilityModel model(MefDefinition event, MefExpressions expressions, MefGroups groups) {
        XmlElement term = event.term();
        ProbabilityModel model =
                term == null ? groups.model(event.name) : expressions.model(event.name, term, event.scope);
        String words = event.note("model");
        return words == null ? model : said(event, words, term == null, model);
    }

    /** What our own words say, as long as the expression has not been changed since to another value. */
    private static ProbabilityModel said(MefDefinition event, String words, boolean unknown, ProbabilityModel model) {
        try {
            ProbabilityModel said = ModelWords.model(event.name, words, 0, 0);
            boolean same = unknown
                    ? Double.isNaN(said.point())
                    : Math.abs(said.point() - model.point()) <= SAME * model.point();
            return same ? said : model;
        } catch (IllegalArgumentException e) {
            // An attribute of the same name that is not ours.
            return model;
        }
    }
}
