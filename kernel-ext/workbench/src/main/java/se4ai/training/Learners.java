package se4ai.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Learners are the ways of learning that libraries bring, each with usual settings.
 *
 * <pre>{@code
 * var model = Learners.forest(50).learn(split.train());
 * model.predict(split.test()).accuracy()
 * }</pre>
 */
public final class Learners {

    private Learners() {}

    /** One coefficient a feature and class, by Tribuo; features are brought to one scale. */
    public static LibraryLearner logisticRegression() {
        return TribuoLearner.logisticRegression();
    }

    /**
     * One tree of questions, by Tribuo's CART.
     *
     * @param depth how many questions one after the other, at least 1
     */
    public static LibraryLearner tree(int depth) {
        return TribuoLearner.tree(depth);
    }

    /**
     * Trees that vote, each grown on other examples and features, by Tribuo.
     *
     * @param trees at least 1
     */
    public static LibraryLearner forest(int trees) {
        return TribuoLearner.forest(trees);
    }

    /**
     * Trees each of which mends the mistakes of those before, by XGBoost.
     *
     * @param rounds at least 1; each adds a tree, or one for each class where there are more than two
     */
    public static LibraryLearner boosting(int rounds) {
        return new BoostingLearner(rounds);
    }

    /**
     * Layers of neurons, by PyTorch; features are brought to one scale.
     *
     * @param hidden how many neurons each layer has between the features and the classes, such as {@code 64, 32}
     */
    public static LibraryLearner perceptron(int... hidden) {
        return new PerceptronLearner(hidden);
    }

    /** One of each kind that runs on this machine, the simplest first. */
    public static List<LibraryLearner> available() {
        List<LibraryLearner> all = new ArrayList<>(List.of(logisticRegression(), tree(6), forest(50)));
        if (XgBoost.whyNot().isEmpty()) {
            all.add(boosting(50));
        }
        if (PyTorch.isAvailable()) {
            all.add(perceptron(64, 32));
        }
        return List.copyOf(all);
    }

    /** For each kind that does not run on this machine a sentence that says why; empty where all do. */
    public static List<String> leftOut() {
        return Stream.of(XgBoost.whyNot(), PyTorch.whyNot())
                .flatMap(Optional::stream)
                .toList();
    }
}
