package se4ai.faulttree.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se4ai.faulttree.ProbabilityModel;

/**
 * Calculates expressions. A random deviate is its mean, but as the whole of a basic event's expression it stays a distribution
 * where we know it.
 *
 * <p>A parameter is calculated once, those that it needs before it, with a stack of our own: a chain of parameters may be as
 * long as it likes.
 */
final class MefExpressions {

    private final double hours;
    private final Map<MefDefinition, Double> parameters = new IdentityHashMap<>();

    MefExpressions(double hours) {
        this.hours = hours;
    }

    /** The nearest probability model to an expression. */
    ProbabilityModel model(String event, XmlElement expression, MefScope scope) {
        if (expression.is("float")) {
            return fixed(event, expression, scope);
        }
        Set<MefDefinition> way = new LinkedHashSet<>();
        XmlElement term = expression;
        MefScope inside = scope;
        while (term.is("parameter")) {
            MefDefinition parameter = parameter(term, inside);
            if (!way.add(parameter)) {
                throw cycle(parameter, way);
            }
            term = term(parameter);
            inside = parameter.scope;
        }
        XmlElement found = term;
        MefScope foundIn = inside;
        return Misread.located(
                expression.line(), "Basic event '" + Quotes.cut(event) + "'", () -> nearest(event, found, foundIn));
    }

    private ProbabilityModel nearest(String event, XmlElement term, MefScope scope) {
        List<XmlElement> parts = MefDefinition.terms(term);
        int size = parts.size();
        if (term.is("exponential") && size == 2) {
            return ProbabilityModel.perHour(value(parts.get(0), scope)).over(value(parts.get(1), scope));
        }
        if (term.is("periodic-test") && size == 4) {
            return tested(values(parts, scope));
        }
        if (term.is("lognormal-deviate") && (size == 2 || size == 3)) {
            return MefFunctions.logNormal(values(parts, scope));
        }
        if (term.is("uniform-deviate") && size == 2) {
            return ProbabilityModel.uniform(value(parts.get(0), scope), value(parts.get(1), scope));
        }
        if (term.is("beta-deviate") && size == 2) {
            return ProbabilityModel.beta(value(parts.get(0), scope), value(parts.get(1), scope));
        }
        return ProbabilityModel.fixedFor(event, value(term, scope));
    }

    private ProbabilityModel fixed(String event, XmlElement expression, MefScope scope) {
        double value = value(expression, scope);
        return value >= 0 && value <= 1
                ? ProbabilityModel.fixed(value)
                : Misread.located(expression.line(), event, () -> ProbabilityModel.fixedFor(event, value));
    }

    /** Failure rate, interval, time of the first test, mission time; before the first test it is a rate like others. */
    private static ProbabilityModel tested(double[] of) {
        ProbabilityModel.Rate rate = ProbabilityModel.perHour(of[0]);
        return of[2] > 0 && of[3] <= of[2]
                ? rate.over(of[3])
                : rate.testedEvery(of[1]).over(of[3] - of[2]);
    }

    /** The number that an expression comes to. */
    double value(XmlElement expression, MefScope scope) {
        String name = expression.name();
        switch (name) {
            case "float", "int" -> {
                return Numbers.number(expression.required("value"), "The value of <" + name + ">", expression.line());
            }
            case "bool" -> {
                return "true".equals(expression.required("value")) ? 1 : 0;
            }
            case "system-mission-time" -> {
                return hours;
            }
            case "parameter" -> {
                return value(parameter(expression, scope));
            }
            case "histogram" -> {
                return histogram(expression, scope);
            }
            case "switch" -> {
                return choice(expression, scope);
            }
            default -> {
                return MefFunctions.apply(expression, values(MefDefinition.terms(expression), scope));
            }
        }
    }

    private double[] values(List<XmlElement> expressions, MefScope scope) {
        double[] values = new double[expressions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(expressions.get(i), scope);
        }
        return values;
    }

    /** A lower bound, then bins of an upper bound and a value: the mean weighs each value with the width of its bin. */
    private double histogram(XmlElement histogram, MefScope scope) {
        List<XmlElement> parts = MefDefinition.terms(histogram);
        double first = parts.isEmpty() ? 0 : value(parts.get(0), scope);
        double from = first;
        double sum = 0;
        for (int i = 1; i < parts.size(); i++) {
            double[] bin = values(MefDefinition.terms(parts.get(i)), scope);
            if (bin.length != 2 || !(bin[0] > from)) {
                throw Misread.at(
                        parts.get(i).line(),
                        "A <bin> of a <histogram> needs an upper bound above that of the bin before, and a value.");
            }
            sum += (bin[0] - from) * bin[1];
            from = bin[0];
        }
        if (parts.size() < 2) {
            throw Misread.at(histogram.line(), "A <histogram> needs a lower bound and at least 1 <bin>.");
        }
        return sum / (from - first);
    }

    /** The value of the first case whose condition holds, else the last expression. */
    private double choice(XmlElement choice, MefScope scope) {
        for (XmlElement part : MefDefinition.terms(choice)) {
            if (!part.is("case")) {
                return value(part, scope);
            }
            List<XmlElement> pair = MefDefinition.terms(part);
            if (pair.size() != 2) {
                throw Misread.at(part.line(), "A <case> needs a condition and a value.");
            }
            if (value(pair.get(0), scope) != 0) {
                return value(pair.get(1), scope);
            }
        }
        throw Misread.at(choice.line(), "A <switch> needs an expression after its cases.");
    }

    private double value(MefDefinition wanted) {
        Double known = parameters.get(wanted);
        if (known != null) {
            return known;
        }
        Deque<MefDefinition> path = new ArrayDeque<>();
        Set<MefDefinition> open = new LinkedHashSet<>();
        path.push(wanted);
        while (!path.isEmpty()) {
            MefDefinition parameter = path.peek();
            if (parameters.containsKey(parameter)) {
                path.pop();
            } else if (open.add(parameter)) {
                needs(term(parameter), parameter, path, open);
            } else {
                parameters.put(parameter, value(term(parameter), parameter.scope));
                open.remove(parameter);
                path.pop();
            }
        }
        return parameters.getOrDefault(wanted, Double.NaN);
    }

    private void needs(XmlElement term, MefDefinition of, Deque<MefDefinition> path, Set<MefDefinition> open) {
        if (term.is("parameter")) {
            MefDefinition needed = parameter(term, of.scope);
            if (open.contains(needed)) {
                throw cycle(needed, open);
            }
            if (!parameters.containsKey(needed)) {
                path.push(needed);
            }
        }
        for (XmlElement child : term.children()) {
            needs(child, of, path, open);
        }
    }

    private static MefDefinition parameter(XmlElement reference, MefScope scope) {
        String id = reference.required("name");
        MefDefinition found = scope.parameter(id);
        if (found == null) {
            throw Misread.at(
                    reference.line(),
                    "The parameter '" + Quotes.cut(id) + "' is not defined. Define it with <define-parameter>.");
        }
        return found;
    }

    private static XmlElement term(MefDefinition parameter) {
        XmlElement term = parameter.term();
        if (term == null) {
            throw Misread.at(
                    parameter.element.line(),
                    "The parameter '" + Quotes.cut(parameter.id)
                            + "' has no value. Give it an expression, such as <float value=\"0.001\"/>.");
        }
        return term;
    }

    private static IllegalArgumentException cycle(MefDefinition parameter, Set<MefDefinition> way) {
        StringBuilder names = new StringBuilder();
        boolean inside = false;
        int shown = 0;
        for (MefDefinition each : way) {
            inside |= each == parameter;
            if (inside && shown++ < 8) {
                names.append(Quotes.cut(each.id)).append(" → ");
            }
        }
        return Misread.at(
                parameter.element.line(),
                "The parameter '" + Quotes.cut(parameter.id) + "' needs itself: " + names + (shown > 8 ? "… → " : "")
                        + Quotes.cut(parameter.id) + ". Give one of them a number.");
    }
}
