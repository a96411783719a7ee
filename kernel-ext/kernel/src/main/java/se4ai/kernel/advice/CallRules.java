package se4ai.kernel.advice;

import static se4ai.kernel.advice.Mistake.find;
import static se4ai.kernel.advice.Rule.on;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Methods and constructors that are called or written in the wrong way. */
final class CallRules {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?:constructor|method) \\S*?(\\w+)(?:<[^(]*>)?\\((.*?)\\) is not applicable");

    private static final Map<String, String> OFTEN_MADE = Map.of(
            "List", "new ArrayList<>()",
            "Map", "new HashMap<>()",
            "Set", "new HashSet<>()",
            "Collection", "new ArrayList<>()",
            "Queue", "new ArrayDeque<>()",
            "Deque", "new ArrayDeque<>()");

    static final List<Rule> ALL = List.of(
            on("cant.apply.symbol", CallRules::superConstructor),
            on("cant.apply.symbol", CallRules::arguments),
            on("cant.apply.symbols", CallRules::oneOfSeveral),
            on("cant.apply.diamond", CallRules::arguments),
            on("non-static.cant.be.ref", CallRules::thisInCell),
            on("non-static.cant.be.ref", CallRules::calledOnType),
            on("non-static.cant.be.ref", CallRules::fromStatic),
            on("abstract.cant.be.instantiated", CallRules::madeOfAbstract),
            on("does.not.override.abstract", CallRules::methodNotWritten),
            on("override.weaker.access", CallRules::notPublic),
            on("invalid.canonical.constructor.in.record", CallRules::constructorOfRecord),
            on("cant.inherit.from.sealed", CallRules::notPermitted),
            on("cant.inherit.from.final", "Hold a value of that class in a field: nothing can extend a final class."),
            on("method.does.not.override.superclass", "Check the name and the parameter types, or remove @Override."));

    private CallRules() {}

    private static Optional<Matcher> mismatch(Mistake mistake) {
        return mistake.says("(?s)^(constructor|method) (\\w+) .*?required: +([^\\n\\r]+)\\R\\s*found: +([^\\n\\r]+)");
    }

    private static Optional<String> superConstructor(Mistake mistake) {
        return mismatch(mistake)
                .filter(said -> said.group(1).equals("constructor"))
                .filter(said -> !find("^new\\b", mistake.source().substring(mistake.start()))
                        .isPresent())
                .filter(said ->
                        find("\\bextends\\s+" + said.group(2), mistake.source()).isPresent())
                .map(said -> "Begin the constructor with super(…): " + said.group(2) + " can only be made from "
                        + arguments(said.group(3)) + ".");
    }

    private static Optional<String> arguments(Mistake mistake) {
        return mismatch(mistake)
                .map(said -> "Give " + arguments(said.group(3)) + " to " + said.group(2) + ", not "
                        + arguments(said.group(4)) + ".");
    }

    private static String arguments(String types) {
        String all = types.strip();
        return all.startsWith("no arg") ? "no arguments" : "(" + all.replaceAll(",(?=\\S)", ", ") + ")";
    }

    private static Optional<String> oneOfSeveral(Mistake mistake) {
        Set<String> all = new LinkedHashSet<>();
        Matcher candidate = CANDIDATE.matcher(Mistake.simple(mistake.message()));
        while (candidate.find()) {
            all.add(candidate.group(1) + "(" + candidate.group(2).replaceAll(",(?=\\S)", ", ") + ")");
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = all.stream().limit(4).toList();
        return Optional.of("Call it in one of these ways: " + String.join(", ", shown)
                + (all.size() > shown.size() ? " or " + (all.size() - shown.size()) + " more." : "."));
    }

    private static Optional<String> thisInCell(Mistake mistake) {
        return mistake.says("non-static variable (this|super) ")
                .filter(said -> !mistake.source().matches("(?s).*\\bstatic\\b.*"))
                .map(said -> "Leave out " + said.group(1) + ": a cell is no object.");
    }

    private static Optional<String> calledOnType(Mistake mistake) {
        return mistake.says("^non-static (?:method|variable) (\\w+)")
                .flatMap(said -> find("^([A-Z]\\w*)\\s*\\.\\s*" + said.group(1) + "$", mistake.marked())
                        .map(type -> "Make one first and ask that: new " + type.group(1) + "(…)." + said.group(1)
                                + (said.group().contains("method") ? "(…)." : ".")));
    }

    private static Optional<String> fromStatic(Mistake mistake) {
        return mistake.says("^non-static (?:method|variable) (\\w+)")
                .map(said -> "Remove static from the method that uses " + said.group(1) + ", or declare "
                        + said.group(1) + " static too.");
    }

    private static Optional<String> madeOfAbstract(Mistake mistake) {
        return mistake.says("^(\\w+) is abstract")
                .map(said -> said.group(1))
                .map(type -> OFTEN_MADE.containsKey(type)
                        ? "Write " + OFTEN_MADE.get(type) + ": a " + type + " only says what one can do."
                        : "Make one of a class that extends or implements " + type + ".");
    }

    private static Optional<String> methodNotWritten(Mistake mistake) {
        return mistake.says("^(\\S+) is not abstract and does not override abstract method (.+) in (\\S+)")
                .map(said -> "Add the method public … " + said.group(2) + " { … } to " + said.group(1) + ", as "
                        + said.group(3) + " promises it.");
    }

    private static Optional<String> notPublic(Mistake mistake) {
        return mistake.says("(?s)^(\\w+)\\(.*was public")
                .map(said -> "Write public before this " + said.group(1) + "(…): an interface's methods are public.");
    }

    private static Optional<String> constructorOfRecord(Mistake mistake) {
        return mistake.says("(?s)in record (\\w+).*stronger access")
                .map(said -> "Write public before the constructor of the record " + said.group(1) + ".");
    }

    private static Optional<String> notPermitted(Mistake mistake) {
        return mistake.says("sealed class: (\\w+)")
                .map(said -> said.group(1))
                .flatMap(parent -> find("(?:class|record|enum|interface)\\s+(\\w+)", mistake.source())
                        .map(type -> "Add " + type.group(1) + " behind permits in " + parent + "."));
    }
}
