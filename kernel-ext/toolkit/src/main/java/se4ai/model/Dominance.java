package se4ai.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Dominance is when one model is at least as good as another by every criterion and better by at least one: then nothing
 * speaks for the other.
 *
 * @param better what it is better by
 * @param equal what both are equally good by
 */
public record Dominance(MeasuredModel winner, MeasuredModel loser, List<Criterion> better, List<Criterion> equal) {

    public Dominance {
        better = List.copyOf(better);
        equal = List.copyOf(equal);
    }

    /** A sentence that says by what. */
    @Override
    public String toString() {
        List<String> reasons = new ArrayList<>();
        for (Criterion criterion : better) {
            reasons.add(criterion + " " + criterion.words(criterion.of(winner)) + " against "
                    + criterion.words(criterion.of(loser)));
        }
        StringBuilder text =
                new StringBuilder(winner.name()).append(" is better than ").append(loser.name());
        text.append(": ").append(String.join(", ", reasons));
        for (int i = 0; i < equal.size(); i++) {
            text.append(i == 0 ? "; as good in " : ", ").append(equal.get(i));
        }
        return text.append('.').toString();
    }
}
