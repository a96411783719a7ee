package se4ai.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * Mistakes are what explains the numbers of an estimate that was worked out by hand.
 *
 * @param findings the mistakes found, in the order of what was claimed; none where nothing known explains a difference
 * @param right what was claimed and is right
 * @param unexplained what was claimed, is wrong, and is not explained by any of the mistakes known
 */
public record Mistakes(List<Finding> findings, List<String> right, List<String> unexplained) {

    /**
     * A finding is a mistake with the numbers that give it away.
     *
     * @param sentence which mistake, and what it changes
     */
    public record Finding(Mistake mistake, String sentence) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    public Mistakes {
        findings = List.copyOf(findings);
        right = List.copyOf(right);
        unexplained = List.copyOf(unexplained);
    }

    /** The mistakes alone. */
    public List<Mistake> mistakes() {
        return findings.stream().map(Finding::mistake).toList();
    }

    public boolean isClean() {
        return findings.isEmpty() && unexplained.isEmpty();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(finding.sentence()));
        unexplained.forEach(claim -> lines.add("The " + claim + " differs, by none of the mistakes known."));
        right.forEach(claim -> lines.add("The " + claim + " is right."));
        return lines.isEmpty() ? "Nothing was claimed." : String.join("\n", lines);
    }
}
