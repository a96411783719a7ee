package se4ai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer sheet keeps one reader's verdicts, and how many hints were earned by trying. */
public final class AnswerSheet {

    private final Map<String, Exercise<?>> exercises = new TreeMap<>();
    private final Map<String, Set<Object>> attempts = new HashMap<>();
    private final Map<String, Integer> hintLevels = new HashMap<>();
    private final Map<String, Integer> attemptsAtHint = new HashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    public AnswerSheet(List<Exercise<?>> exercises) {
        exercises.forEach(exercise -> this.exercises.put(exercise.id(), exercise));
    }

    /**
     * Checks an answer.
     *
     * @throws IllegalArgumentException where there is no such exercise; the message lists those that there are
     */
    public Verdict check(String id, @Nullable Object answer) {
        Verdict verdict = exercise(id).verdict(answer);
        // Two answers are different attempts where they are unequal, even if they are written alike.
        attempts.computeIfAbsent(id, none -> new HashSet<>()).add(answer == null ? "no answer" : answer);
        verdicts.add(verdict);
        return verdict;
    }

    /**
     * The next hint: the first one at once, a further one only after a further, different attempt; until then the last
     * one again.
     *
     * @throws IllegalArgumentException where there is no such exercise; the message lists those that there are
     */
    public Hint hint(String id) {
        Exercise<?> exercise = exercise(id);
        int tried = attempts.getOrDefault(id, Set.of()).size();
        int level = hintLevels.getOrDefault(id, 0);
        boolean earned = level == 0 || tried > attemptsAtHint.getOrDefault(id, 0);
        int of = exercise.hints().size();
        if (earned && level < of) {
            hintLevels.put(id, ++level);
            attemptsAtHint.put(id, tried);
        }
        String more = level < of ? " Try again, then ask for the next one." : "";
        return new Hint(id, level, of, exercise.hints().get(level - 1) + more);
    }

    /** All verdicts so far, in the order of asking. */
    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    private Exercise<?> exercise(String id) {
        Exercise<?> exercise = exercises.get(id);
        if (exercise == null) {
            throw new IllegalArgumentException("There is no exercise '" + id + "'; the exercises are "
                    + String.join(", ", exercises.keySet()) + ".");
        }
        return exercise;
    }
}
