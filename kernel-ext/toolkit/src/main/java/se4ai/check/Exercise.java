package se4ai.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise is a question whose answer is checked at once, with hints for those who ask.
 *
 * @param id its name in a cell, {@code topic.question}
 * @param answerType the type that an answer must have before its value is looked at
 * @param hints from a nudge to nearly the answer, at least one
 */
public record Exercise<A>(String id, Class<A> answerType, Check<? super A> check, List<String> hints) {

    public Exercise {
        hints = List.copyOf(hints);
        if (hints.isEmpty()) {
            throw new IllegalArgumentException("Exercise '" + id + "' needs at least one hint but has none.");
        }
    }

    public static <A> Exercise<A> of(String id, Class<A> answerType, Check<? super A> check, String... hints) {
        return new Exercise<>(id, answerType, check, List.of(hints));
    }

    /** The verdict on an answer of any type. */
    public Verdict verdict(@Nullable Object answer) {
        Finding finding = answerType.isInstance(answer)
                ? check.of(answerType.cast(answer))
                : Finding.notYet("This question wants " + named(answerType) + ", but the answer is "
                        + (answer == null ? "empty" : named(answer.getClass())) + ".");
        return new Verdict(id, finding.kind(), finding.message());
    }

    private static String named(Class<?> type) {
        String name = type.getSimpleName();
        boolean vowel = !name.isEmpty() && "AEIOU".indexOf(name.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + name;
    }
}
