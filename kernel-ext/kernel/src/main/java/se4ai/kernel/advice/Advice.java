package se4ai.kernel.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one sentence that says what to do about a compiler error: the first rule that fits speaks. */
public final class Advice {

    private static final List<Rule> RULES = Stream.of(
                    PunctuationRules.ALL,
                    WordingRules.ALL,
                    SymbolRules.ALL,
                    TypeRules.ALL,
                    CallRules.ALL,
                    FlowRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Advice() {}

    /** What to do about a mistake, where it is one that a rule knows. */
    public static Optional<String> on(Mistake mistake) {
        return RULES.stream()
                .filter(rule -> rule.matches(mistake))
                .flatMap(rule -> rule.advice().apply(mistake).stream())
                .findFirst();
    }

    /** Whether the source could not even be read: what the compiler says after that is mostly an echo. */
    public static boolean isUnreadable(String code) {
        return Stream.of(
                        "expected",
                        "illegal.start",
                        "not.stmt",
                        "premature.eof",
                        "unclosed",
                        "illegal.char",
                        "dot.class.expected",
                        "class, interface",
                        "else.without.if",
                        "invalid.meth.decl",
                        "orphaned",
                        "int.number.too.large")
                .anyMatch(start -> code.startsWith("compiler.err." + start));
    }
}
