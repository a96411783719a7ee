package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MajorityTest {

    private static final Examples STRIKES =
            Examples.of(List.of("speed"), new double[][] {{90, 140, 250, 60}}, List.of("none", "damage"), 0, 0, 1, 0);

    @Test
    void it_answers_with_the_most_frequent_class_whatever_the_row() {
        Classifier model = Majority.learner().learn(STRIKES);

        assertThat(model.classify(250)).isEqualTo("none");
        assertThat(model.scores(new double[] {1})).containsExactly(0.75, 0.25);
        assertThat(model.predict(STRIKES).accuracy().count()).isEqualTo(3);
        assertThat(model).hasToString("Always 'none', as 75 % of the examples were");
        assertThat(Majority.learner()).hasToString("majority baseline");
        assertThat(Majority.learner().name()).isEqualTo(model.name());
    }

    @Test
    void one_class_alone_is_enough_for_it() {
        assertThat(Majority.learner().learn(STRIKES.rows(0, 1)).classify(90)).isEqualTo("none");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        Classifier model = Majority.learner().learn(STRIKES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.classify())
                .withMessage("The majority baseline reads 1 feature [speed], but the row has 0 numbers; "
                        + "give one for each feature, in this order.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Majority(List.of("speed"), List.of("none", "damage"), List.of(1.0)))
                .withMessage("A majority baseline needs one share for each of the classes [none, damage] but has 1.");
    }
}
