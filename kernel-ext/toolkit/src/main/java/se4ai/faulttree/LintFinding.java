package se4ai.faulttree;

import java.util.List;

/**
 * A lint finding is a place in a fault tree that looks like a mistake, with what to do about it.
 *
 * <p>Some rules go by words and can be wrong: a finding is a reason to look again.
 *
 * @param events the names of those concerned
 * @param sentence what is seen, why it matters, what to do
 */
public record LintFinding(LintRule rule, List<String> events, String sentence) {

    public LintFinding {
        events = List.copyOf(events);
    }

    static LintFinding of(LintRule rule, String sentence, String... events) {
        return new LintFinding(rule, List.of(events), sentence);
    }

    @Override
    public String toString() {
        return rule.title() + ": " + sentence;
    }
}
