package se4ai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se4ai.training.TrainingProgress.UNWATCHED;

import ai.djl.pytorch.jni.JniUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se4ai.model.Detection;
import se4ai.model.Examples;
import se4ai.model.Predictions;
import se4ai.model.Split;
import se4ai.vision.Detector;
import se4ai.vision.Photo;

/** All tests that need PyTorch are here, because each class has a process of its own and PyTorch loads slowly. */
class LibraryLearnerTest {

    private static final Split EITHER_OR = Made.eitherOr();

    static Stream<LibraryLearner> all() {
        return Stream.of(
                        Learners.logisticRegression(),
                        // CART looks one question ahead, and here no first question helps: it takes a few by chance.
                        Learners.tree(8),
                        Learners.forest(10),
                        Learners.boosting(10),
                        Learners.perceptron(16, 8))
                .filter(LibraryLearnerTest::runsHere);
    }

    /** Where a machine has no library for a learner, its tests are left out as the learner is. */
    private static boolean runsHere(LibraryLearner learner) {
        return switch (learner.name().substring(0, 4)) {
            case "boos" -> XgBoost.whyNot().isEmpty();
            case "perc" -> PyTorch.isAvailable();
            default -> true;
        };
    }

    static Stream<LibraryLearner> thatBend() {
        return all().skip(1);
    }

    @ParameterizedTest
    @MethodSource("thatBend")
    void trees_and_neurons_learn_that_exactly_one_of_two_holds(LibraryLearner learner) {
        assertThat(accuracy(learner, EITHER_OR)).isGreaterThan(0.93);
    }

    @Test
    void a_logistic_regression_cannot_learn_that_exactly_one_of_two_holds() {
        assertThat(accuracy(Learners.logisticRegression(), EITHER_OR)).isBetween(0.35, 0.65);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_learner_finds_a_line(LibraryLearner learner) {
        assertThat(accuracy(learner, Made.line())).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_learner_tells_three_classes_apart(LibraryLearner learner) {
        Split split = Made.thirds().split(0.8, 1);
        Predictions predictions = learner.learn(split.train(), UNWATCHED).predict(split.test());

        assertThat(predictions.accuracy().share().value()).isGreaterThan(0.8);
        assertThat(IntStream.range(0, 3)
                        .mapToDouble(each -> predictions.score(0, each))
                        .sum())
                .isBetween(1 - 1e-6, 1 + 1e-6);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_examples_give_the_same_model(LibraryLearner learner) {
        assertThat(scores(learner.learn(EITHER_OR.train(), UNWATCHED)))
                .isEqualTo(scores(learner.learn(EITHER_OR.train(), UNWATCHED)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_class_without_examples_is_never_predicted(LibraryLearner learner) {
        Examples twoOfThree = Made.thirds().where(row -> Made.thirds().label(row) != 1);
        TrainedModel model = learner.learn(twoOfThree, UNWATCHED);

        assertThat(model.classes()).containsExactly("none", "minor", "substantial");
        assertThat(model.predict(twoOfThree).accuracy().share().value()).isGreaterThan(0.9);
        assertThat(model.scores(new double[] {20, 0.5})[1]).isLessThan(0.1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_model_knows_its_size_and_its_parts(LibraryLearner learner) {
        TrainedModel model = learner.learn(EITHER_OR.train(), UNWATCHED);

        assertThat(model.parts()).isPositive();
        assertThat(model.size().bytes()).isGreaterThan(100);
        assertThat(model.name()).isEqualTo(learner.name());
        assertThat(model).asString().startsWith(learner.name() + " of 2 features for [none, damage]: " + model.parts());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_file_gives_the_same_model_again(LibraryLearner learner) throws Exception {
        TrainedModel model = learner.learn(EITHER_OR.train(), UNWATCHED);
        Path file = Files.createTempFile("strikes", ".model");
        ModelFile.write(model, file);
        TrainedModel again = ModelFile.read(file);

        assertThat(Files.size(file)).isEqualTo((long) model.size().bytes());
        assertThat(scores(again)).isEqualTo(scores(model));
        assertThat(again.parts()).isEqualTo(model.parts());
        assertThat(again).hasToString(model.toString());
        Files.delete(file);
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_it_cannot_learn_or_read_is_refused(LibraryLearner learner) {
        TrainedModel model = learner.learn(EITHER_OR.train(), UNWATCHED);
        String name = learner.name();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> learner.learn(Made.harmless()))
                .withMessage("All 3 examples belong to the class 'none', so the " + name
                        + " has nothing to tell apart; give it examples of at least two classes.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.scores(new double[] {1}))
                .withMessage("The " + name
                        + " reads 2 numbers, one for each of the features [speed, size], but the row has 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.classify(1, Double.NaN))
                .withMessage("Feature 'size' is NaN, which the " + name
                        + " cannot read; fill in missing values as in training.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.predict(EITHER_OR.test().only("size", "speed")))
                .withMessage("The " + name + " learned the features [speed, size] and the classes [none, damage], but "
                        + "the examples have [size, speed] and [none, damage]; give it the same names in the same "
                        + "order.");
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_tells_how_far_it_has_come(LibraryLearner learner) {
        List<Double> shares = new ArrayList<>();
        learner.learn(EITHER_OR.train(), (stage, share) -> {
            assertThat(stage).isEqualTo("training the " + learner.name());
            shares.add(share);
        });

        assertThat(shares).isNotEmpty().isSorted().allMatch(share -> share >= 0 && share < 1);
    }

    @Test
    void training_ends_where_its_thread_is_asked_to() {
        assumeTrue(PyTorch.isAvailable(), "PyTorch has no library for this machine.");
        Thread.currentThread().interrupt();
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Learners.perceptron(4).learn(EITHER_OR.train(), UNWATCHED))
                    .withMessage("Training the perceptron 4 was interrupted.");
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void the_parts_are_what_a_person_reads() {
        Examples thirds = Made.thirds();

        assertThat(Learners.logisticRegression()
                        .learn(EITHER_OR.train(), UNWATCHED)
                        .parts())
                .as("two features and a constant")
                .isEqualTo(3);
        assertThat(Learners.logisticRegression().learn(thirds, UNWATCHED).parts())
                .isEqualTo(6);
        assertThat(Learners.tree(1).learn(Made.line().train(), UNWATCHED).parts())
                .as("a question and two answers")
                .isEqualTo(3);
        assertThat(Learners.forest(4).learn(thirds, UNWATCHED).partsAre()).isEqualTo("nodes of 4 trees");
    }

    @Test
    void the_parts_of_what_is_native_are_counted_too() {
        assumeTrue(Learners.leftOut().isEmpty(), "A learner is left out on this machine.");
        Examples thirds = Made.thirds();

        assertThat(Learners.boosting(4).learn(thirds, UNWATCHED).partsAre()).isEqualTo("nodes of 12 trees");
        assertThat(Learners.perceptron(5, 4).learn(thirds, UNWATCHED).parts())
                .isEqualTo(2 * 5 + 5 + 5 * 4 + 4 + 4 * 3 + 3);
    }

    @Test
    void settings_that_make_no_model_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Learners.tree(0))
                .withMessage("The depth of a tree must lie in [1, 1000] but was 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Learners.forest(0))
                .withMessage("A forest has 1 to 10000 trees but was 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Learners.boosting(-1))
                .withMessage("Boosting has 1 to 10000 rounds but was -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Learners.perceptron(64, 0))
                .withMessage("A layer of a perceptron has 1 to 4096 neurons but was 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(Learners::perceptron)
                .withMessage("A perceptron has 1 to 8 hidden layers but was given 0; write 64, 32.");
    }

    @Test
    void where_nothing_is_left_out_there_are_five_with_one_thread_each() {
        assumeTrue(Learners.leftOut().isEmpty(), "A learner is left out on this machine.");
        assertThat(Learners.available())
                .extracting(LibraryLearner::name)
                .containsExactly(
                        "logistic regression",
                        "tree of depth 6",
                        "forest of 50 trees",
                        "boosting of 50 rounds",
                        "perceptron 64-32");
        PyTorch.load(UNWATCHED);
        assertThat(JniUtils.getNumThreads()).isEqualTo(1);
        assertThat(JniUtils.getNumInteropThreads()).isEqualTo(1);
        assertThat(PyTorch.isUnpacked()).isTrue();
        assertThat(PyTorch.size().bytes()).isGreaterThan(50e6);
    }

    @Test
    void the_detector_works_beside_pytorch() {
        assumeTrue(PyTorch.isAvailable(), "PyTorch has no library for this machine.");
        PyTorch.load(UNWATCHED);
        Detection surest = Detector.open()
                .detect(Photo.named("cat"))
                .detections()
                .iterator()
                .next();

        assertThat(surest.label()).isEqualTo("cat");
    }

    private static double accuracy(LibraryLearner learner, Split split) {
        return learner.learn(split.train(), UNWATCHED)
                .predict(split.test())
                .accuracy()
                .share()
                .value();
    }

    private static List<Double> scores(TrainedModel model) {
        Predictions predictions = model.predict(EITHER_OR.test());
        return IntStream.range(0, predictions.size())
                .mapToObj(row -> predictions.score(row, 1))
                .toList();
    }
}
