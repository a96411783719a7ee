package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se4ai.measure.Figures;
import se4ai.measure.Probability;

/**
 * A learning curve shows how good a model gets with more examples to learn from, always tried on the same others.
 *
 * <pre>{@code
 * var curve = LearningCurve.of(learner, split, 50, 100, 500, 1000);
 * curve.examplesNeeded(0.01);     // from here on more examples add less than a percentage point
 * }</pre>
 *
 * @param name what learned
 * @param what the quality that was measured, such as {@code accuracy}
 * @param steps from the fewest examples to the most
 */
public record LearningCurve(String name, String what, List<Step> steps) {

    /**
     * One model of the curve.
     *
     * @param examples how many it learned from
     * @param quality how good it is on the examples that it has not seen
     */
    public record Step(int examples, Probability quality) {}

    public LearningCurve {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "The learning curve of '" + name + "' needs at least one size, such as 100; it has none.");
        }
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).examples() <= steps.get(i - 1).examples()) {
                throw new IllegalArgumentException("The sizes of the learning curve of '" + name + "' must grow, but "
                        + steps.get(i).examples() + " comes after "
                        + steps.get(i - 1).examples() + ".");
            }
        }
    }

    /**
     * The accuracy that a learner reaches with so many examples.
     *
     * @param split its test part is what every model is tried on
     * @param sizes how many of the first training examples to learn from, growing
     */
    public static LearningCurve of(Learner learner, Split split, int... sizes) {
        return of("accuracy", predictions -> predictions.accuracy().share(), learner, split, sizes);
    }

    /** The same for another quality, such as {@code predictions -> predictions.roc("damage").auc()}. */
    public static LearningCurve of(
            String what, Function<Predictions, Probability> quality, Learner learner, Split split, int... sizes) {
        List<Step> steps = new ArrayList<>();
        for (int size : sizes) {
            if (size < 1 || size > split.train().size()) {
                throw new IllegalArgumentException("The learning curve of '" + learner.name() + "' asks for " + size
                        + " examples, but there are 1 to " + split.train().size() + " to learn from.");
            }
            Classifier model = learner.learn(split.train().first(size));
            steps.add(new Step(size, quality.apply(model.predict(split.test()))));
        }
        return new LearningCurve(learner.name(), what, steps);
    }

    /**
     * With how many examples it comes near what it reaches with all of them, and stays there.
     *
     * @param within how much may be lacking, such as 0.01 for a percentage point
     */
    public int examplesNeeded(double within) {
        if (!(within >= 0 && within <= 1)) {
            throw new IllegalArgumentException(
                    "What may be lacking lies between 0 and 1 but was " + within + "; 0.01 is a percentage point.");
        }
        int needed = steps.size() - 1;
        double enough = steps.get(needed).quality().value() - within - 1e-12;
        while (needed > 0 && steps.get(needed - 1).quality().value() >= enough) {
            needed--;
        }
        return steps.get(needed).examples();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name).append(", ").append(what).append(" by examples learned from");
        for (Step step : steps) {
            text.append("\n- ").append(Figures.of(step.examples(), 9)).append(": ");
            text.append(Figures.of(100 * step.quality().value(), 3)).append(" %");
        }
        return text.toString();
    }
}
