package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.CommonCauseGroup.Model;
import se4ai.faulttree.ProbabilityModel;

/** Reads common-cause groups; a member without an expression of its own has the distribution of its first group. */
final class MefGroups {

    private final MefExpressions expressions;
    private final MefFormulas formulas;
    private final List<CommonCauseGroup> groups = new ArrayList<>();
    private final Map<String, ProbabilityModel> models = new HashMap<>();

    MefGroups(MefCollector file, MefExpressions expressions, MefFormulas formulas) {
        this.expressions = expressions;
        this.formulas = formulas;
        file.groups.forEach(this::read);
    }

    List<CommonCauseGroup> groups() {
        return groups;
    }

    /** The distribution of a member; unknown where the event is in no group. */
    ProbabilityModel model(String event) {
        return models.getOrDefault(event, ProbabilityModel.unknown());
    }

    private void read(MefDefinition definition) {
        XmlElement element = definition.element;
        String full = definition.note("full-name");
        String name = full == null ? definition.id : Quotes.unescaped(full, 0, full.length());
        Model model = model(name, element);
        List<String> members = members(name, definition);
        XmlElement distribution = element.child("distribution");
        if (distribution != null) {
            ProbabilityModel shared = expressions.model(name, only(distribution, name), definition.scope);
            members.forEach(member -> models.putIfAbsent(member, shared));
        }
        List<Double> factors = factors(name, model, definition);
        groups.add(Misread.located(
                element.line(),
                "Common-cause group '" + name + "'",
                () -> new CommonCauseGroup(name, members, model, factors)));
    }

    private static Model model(String name, XmlElement element) {
        String word = element.required("model");
        return switch (word) {
            case "beta-factor" -> Model.BETA;
            case "MGL" -> Model.MGL;
            case "alpha-factor" -> Model.ALPHA;
            default ->
                throw Misread.at(
                        element.line(),
                        "The model '" + Quotes.cut(word) + "' of common-cause group '" + Quotes.cut(name)
                                + "' is not known. Known are beta-factor, MGL and alpha-factor.");
        };
    }

    private List<String> members(String name, MefDefinition definition) {
        List<String> members = new ArrayList<>();
        XmlElement list = definition.element.child("members");
        if (list != null) {
            list.children().forEach(member -> members.add(formulas.member(name, member, definition.scope)));
        }
        return members;
    }

    private List<Double> factors(String name, Model model, MefDefinition definition) {
        List<XmlElement> elements = new ArrayList<>();
        for (XmlElement child : definition.element.children()) {
            if (child.is("factor")) {
                elements.add(child);
            } else if (child.is("factors")) {
                elements.addAll(child.children());
            }
        }
        Double[] factors = new Double[elements.size()];
        int first = model == Model.ALPHA ? 1 : 2;
        for (int i = 0; i < factors.length; i++) {
            XmlElement factor = elements.get(i);
            int at = factors.length == 1 && model == Model.BETA ? 0 : level(name, factor, first + i) - first;
            if (at < 0 || at >= factors.length || factors[at] != null) {
                throw Misread.at(
                        factor.line(),
                        "The factors of common-cause group '" + Quotes.cut(name) + "' need the levels " + first + " to "
                                + (first + factors.length - 1) + ", each once, but one has the level " + (at + first)
                                + ".");
            }
            factors[at] = expressions.value(only(factor, name), definition.scope);
        }
        return List.of(factors);
    }

    private static int level(String name, XmlElement factor, int usual) {
        String level = factor.attribute("level");
        return level == null
                ? usual
                : Numbers.whole(level, "A level of common-cause group '" + Quotes.cut(name) + "'", factor.line());
    }

    private static XmlElement only(XmlElement element, String group) {
        List<XmlElement> terms = MefDefinition.terms(element);
        if (terms.size() != 1) {
            throw Misread.at(
                    element.line(),
                    "<" + element.name() + "> of common-cause group '" + Quotes.cut(group)
                            + "' needs exactly 1 expression but has " + terms.size() + ".");
        }
        return terms.get(0);
    }
}
