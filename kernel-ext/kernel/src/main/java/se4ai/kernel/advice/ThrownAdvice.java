package se4ai.kernel.advice;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The one sentence that says what to do about an exception; most need none, as their message says it. */
public final class ThrownAdvice {

    private record Rule(String type, Function<Thrown, Optional<String>> advice) {}

    private static final List<Rule> RULES = List.of(
            on(
                    "OutOfMemoryError",
                    thrown -> Optional.of("Keep fewer or smaller things at once, or restart the kernel:"
                            + " that frees what earlier cells keep.")),
            on("StackOverflowError", ThrownAdvice::endlessRecursion),
            on("NullPointerException", ThrownAdvice::nullName),
            on("ArithmeticException", ThrownAdvice::divisionByZero),
            on("ArrayIndexOutOfBoundsException", ThrownAdvice::index),
            on("IndexOutOfBoundsException", ThrownAdvice::index),
            on("StringIndexOutOfBoundsException", ThrownAdvice::index),
            on("NumberFormatException", ThrownAdvice::blanksAroundNumber),
            on("NumberFormatException", ThrownAdvice::decimalNumber),
            on("ClassCastException", ThrownAdvice::wrongClass),
            on(
                    "ConcurrentModificationException",
                    thrown -> Optional.of("Change the collection after the loop, use"
                            + " removeIf, or loop over a copy: new ArrayList<>(…).")),
            on("UnsupportedOperationException", ThrownAdvice::unchangeable),
            on("NoSuchElementException", ThrownAdvice::nothingThere),
            on("FileNotFoundException", ThrownAdvice::noFile),
            on("NoSuchFileException", ThrownAdvice::noFile),
            on("NoClassDefFoundError", ThrownAdvice::brokenClass),
            on(
                    "IllegalFormatConversionException",
                    thrown -> Optional.of(
                            "Use %d for whole numbers, %f or %.2f for" + " decimal ones and %s for anything.")));

    private ThrownAdvice() {}

    private static Rule on(String type, Function<Thrown, Optional<String>> advice) {
        return new Rule(type, advice);
    }

    /** What to do about an exception, where there is something to say that its message does not. */
    public static Optional<String> on(Thrown thrown) {
        return thrown.type().startsWith("java.")
                ? RULES.stream()
                        .filter(rule -> rule.type().equals(thrown.simpleType()))
                        .flatMap(rule -> rule.advice().apply(thrown).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> endlessRecursion(Thrown thrown) {
        // The innermost calls are those that go round; the cell's own first call stands far below.
        Set<String> around =
                new LinkedHashSet<>(thrown.methods().stream().limit(100).toList());
        if (around.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(" and ", around);
        return Optional.of(
                around.size() == 1
                        ? names + " calls itself without an end: add a case in which it returns without doing so."
                        : names + " call each other without an end: add a case in which one returns without doing so.");
    }

    private static Optional<String> nullName(Thrown thrown) {
        return thrown.says("because \"([A-Za-z_][\\w.]*)\" is null$")
                .map(found -> found.group(1))
                .map(name -> "Give " + name + " a value before this line, or ask first: if (" + name + " != null).")
                .or(() -> thrown.says("because the return value of \"([^\"]+)\" is null$")
                        .map(found -> Mistake.simple(found.group(1)).replaceAll("\\(.*", "(…)"))
                        .map(call -> "Put what " + call + " gives into a variable and ask first whether it is null."));
    }

    private static Optional<String> divisionByZero(Thrown thrown) {
        return thrown.says("^/ by zero$").map(found -> "Ask first whether the divisor is 0.");
    }

    private static Optional<String> index(Thrown thrown) {
        return thrown.says("^[Ii]ndex:? (-?\\d+).* (?:length|Size):? (\\d+)$")
                .map(found -> found.group(2).equals("0")
                        ? "Ask first whether it is empty: then there is no index at all."
                        : found.group(2).equals("1")
                                ? "Use index 0: it is the only one."
                                : "Use an index from 0 to " + (Long.parseLong(found.group(2)) - 1)
                                        + ": the first is 0 and the last is one less than the length.")
                .or(() -> thrown.says("^(?:begin -?\\d+, end -?\\d+,|Range \\[.*\\) out of bounds for) length (\\d+)$")
                        .map(found -> "Give two places from 0 to " + found.group(1) + ", the smaller one first."));
    }

    private static Optional<String> blanksAroundNumber(Thrown thrown) {
        return thrown.says("^For input string: \"((?:\\s+-?\\d+\\s*)|(?:-?\\d+\\s+))\"")
                .map(found -> "Take the blanks away first, with strip().");
    }

    private static Optional<String> decimalNumber(Thrown thrown) {
        return thrown.says("^For input string: \"(-?\\d*\\.\\d+)\"")
                .map(found -> "Read a decimal number with Double.parseDouble.");
    }

    private static Optional<String> wrongClass(Thrown thrown) {
        return thrown.says("cannot be cast to (?:class )?(\\S+)")
                .map(found -> found.group(1).replaceAll(".*[.$]", ""))
                .map(type -> "Ask first: if (value instanceof " + type + " known) { … known … }.");
    }

    private static Optional<String> unchangeable(Thrown thrown) {
        return Mistake.find(
                        "^java\\.util\\.(Immutable|Collections\\$|AbstractList|AbstractMap|AbstractCollection)",
                        thrown.library())
                .filter(found -> thrown.message().isEmpty())
                .map(found ->
                        "Change a copy: this collection is fixed, new ArrayList<>(…) or new HashMap<>(…) is not.");
    }

    private static Optional<String> nothingThere(Thrown thrown) {
        return thrown.says("^No value present$")
                .map(found -> "Say what to take where there is none, with orElse(…).")
                .or(() -> Mistake.find("^java\\.util\\..*(next|First|Last|remove|element)", thrown.library())
                        .map(found -> "Ask first whether there is one, with hasNext() or isEmpty()."));
    }

    private static Optional<String> noFile(Thrown thrown) {
        return Optional.of("Check the name: a path that does not begin with / is looked for in "
                + Path.of("").toAbsolutePath() + ".");
    }

    private static Optional<String> brokenClass(Thrown thrown) {
        return thrown.says("^Could not initialize class (\\S+)")
                .map(found -> "Mend the static fields of " + found.group(1).replaceAll(".*[.$]", "")
                        + " and run the cell that declares it again.");
    }
}
