package se4ai.kernel.debug;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A variable's name with fields and elements behind it, such as {@code point.x} or {@code list[2]}. */
final class NamePath {

    private static final Pattern PATH =
            Pattern.compile("\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*(\\(\\))?|\\[\\d+])*\\s*");
    private static final Pattern STEP = Pattern.compile("\\.?([\\p{L}_$][\\p{L}\\p{N}_$]*)(\\(\\))?|\\[(\\d+)]");

    private NamePath() {}

    /** What the path leads to from the variables of that name. */
    static Variable find(String path, Map<String, Variable> variables) {
        if (!PATH.matcher(path).matches()) {
            throw new Refusal("The debugger looks up names such as x, point.x or list[2], but '" + path
                    + "' is more than that. Put it into the cell, or into a cell of its own after this one has ended.");
        }
        Matcher step = STEP.matcher(path);
        Variable found = null;
        while (step.find()) {
            found = found == null ? variable(step.group(1), variables) : part(found, step);
        }
        return found == null ? variable(path, variables) : found;
    }

    private static Variable variable(String name, Map<String, Variable> variables) {
        Variable variable = variables.get(name);
        if (variable == null) {
            throw new Refusal("There is no variable '" + name + "' here that has a value already.");
        }
        return variable;
    }

    private static Variable part(Variable of, Matcher step) {
        Object value = of.value();
        Variable part = value == null
                ? null
                : step.group(3) == null ? field(value, step) : element(value, Integer.parseInt(step.group(3)));
        if (part == null) {
            throw new Refusal(
                    "'" + of.name() + "', a " + of.type() + ", has no '" + step.group() + "' that can be looked up.");
        }
        return new Variable(of.name() + step.group(), part.value(), part.type());
    }

    private static @Nullable Variable element(Object value, int index) {
        List<Variable> one =
                Parts.isIndexed(value) && index < Parts.size(value) ? Parts.of(value, index, 1) : List.of();
        return one.isEmpty() ? null : one.get(0);
    }

    /** Of a record, its components are written like calls. */
    private static @Nullable Variable field(Object value, Matcher step) {
        if (value.getClass().isArray() && step.group(1).equals("length")) {
            return new Variable("length", Parts.size(value), "int");
        }
        if (step.group(2) != null && !value.getClass().isRecord()) {
            return null;
        }
        return Parts.fields(value).stream()
                .filter(each -> each.name().equals(step.group(1)))
                .reduce((hidden, own) -> own)
                .orElse(null);
    }
}
