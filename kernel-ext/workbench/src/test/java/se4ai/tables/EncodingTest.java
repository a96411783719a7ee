package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se4ai.model.Examples;
import tech.tablesaw.api.Table;

class EncodingTest {

    private final Table six = Strikes.six();
    private final TableSplit split = TableSplit.byTime(six, "date", "2000-06-01");

    @Test
    void a_missing_number_becomes_the_median_of_the_training_table() {
        Encoding encoding = Encoding.learn(split.train(), "damage", "speed");
        Examples train = encoding.of(split.train());

        assertThat(encoding.features()).containsExactly("speed", "speed missing");
        assertThat(train.column("speed")).containsExactly(100, 120, 140);
        assertThat(train.column("speed missing")).containsExactly(0, 1, 0);
        Table later = Strikes.of("2002-01-01,A,Small,,None\n");
        assertThat(encoding.of(later).column("speed")).containsExactly(120);
    }

    @Test
    void text_becomes_a_feature_for_each_value_of_the_training_table() {
        Table past = six.where(six.stringColumn("operator").isNotEqualTo("C"));
        Encoding encoding = Encoding.learn(past, "damage", "operator");

        assertThat(encoding.features()).containsExactly("operator = A", "operator = B");
        assertThat(encoding.of(six).column("operator = B")).containsExactly(0, 0, 1, 1, 0, 0);
        assertThat(encoding.of(six).column("operator = A")).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(encoding.unseen(six)).isEqualTo(Map.of("operator", Map.of("C", 2)));
        assertThat(encoding.unseen(past)).isEmpty();
    }

    @Test
    void the_rare_and_the_new_share_a_feature() {
        Encoding encoding = Encoding.plan("damage").oneHot("size", 1).learn(six);

        assertThat(encoding.features()).containsExactly("size = Small", "size = (other)");
        assertThat(encoding.of(six).column("size = (other)")).containsExactly(0, 1, 1, 0, 1, 0);
        assertThat(encoding.of(Strikes.of("2002-01-01,A,Huge,1,None\n")).column("size = (other)"))
                .containsExactly(1);
    }

    @Test
    void an_order_becomes_places() {
        Encoding encoding = Encoding.plan("damage")
                .ordered("size", "Small", "Medium", "Large")
                .learn(six);

        assertThat(encoding.of(six).column("size")).containsExactly(0, 2, 1, 0, 2, 0);
        Table odd = Strikes.of("2002-01-01,A,Huge,1,None\n2002-01-01,A,,1,None\n");
        assertThat(encoding.of(odd).column("size")).containsExactly(1, 1);
        assertThat(encoding.unseen(odd)).isEqualTo(Map.of("size", Map.of("Huge", 1, "(missing)", 1)));
    }

    @Test
    void the_most_frequent_class_comes_first_unless_said_otherwise() {
        assertThat(Encoding.learn(six, "damage", "speed").classes()).containsExactly("None", "Minor");
        Encoding turned = Encoding.plan("damage")
                .classes("Minor", "None")
                .numberFilled("speed")
                .learn(six);

        assertThat(turned.classes()).containsExactly("Minor", "None");
        assertThat(turned.of(six).label(0)).isEqualTo(1);
        assertThat(turned.features()).containsExactly("speed");
    }

    @Test
    void an_encoding_says_what_it_does() {
        assertThat(Encoding.plan("damage")
                        .number("speed")
                        .ordered("size", "Small", "Medium", "Large")
                        .oneHot("operator", 2)
                        .learn(six))
                .hasToString("""
                        Encoding of damage (None | Minor), learned from 6 rows
                        speed: as it is, a missing one becomes the median 140, and 'speed missing' becomes 1
                        size: 0 to 2 for Small < Medium < Large, the middle for anything else
                        operator: 1 in the feature of its value, A, B; the other 1 and new ones in '(other)'""");
    }

    @Test
    void one_class_only_is_refused() {
        Table none = six.where(six.stringColumn("damage").isEqualTo("None"));

        assertThatThrownBy(() -> Encoding.learn(none, "damage", "speed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A model learns to tell classes apart, but all 4 rows of damage are 'None'; "
                        + "was the filter or the split too narrow?");
    }

    @Test
    void a_class_that_training_did_not_have_is_refused() {
        Encoding encoding = Encoding.learn(six, "damage", "speed");

        assertThatThrownBy(() -> encoding.of(Strikes.of("2002-01-01,A,Small,1,C\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 0 has the damage 'C', but the classes are None, Minor; "
                        + "drop such rows or map them to one of these first.");
    }

    @Test
    void columns_that_cannot_be_encoded_are_named() {
        assertThatThrownBy(() -> Encoding.learn(six, "damage", "date"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column 'date' holds dates, but text is needed here; "
                        + "choose another column or convert this one.");
        assertThatThrownBy(() -> Encoding.learn(six, "damage"))
                .hasMessage("An encoding of 'damage' needs at least one column that the model may see; "
                        + "name it with number, ordered or oneHot.");
        Table blank = Strikes.of("2002-01-01,A,Small,,None\n2002-01-01,A,Small,,Minor\n");
        assertThatThrownBy(() -> Encoding.learn(blank, "damage", "speed"))
                .hasMessage("Column 'speed' holds no number at all in the training table, "
                        + "so there is no median to fill with; leave it out.");
        assertThatThrownBy(() -> Encoding.plan("damage").ordered("size", "Small"))
                .hasMessage("An order of column 'size' needs two values or more but has 1; "
                        + "name them from low to high.");
        assertThatThrownBy(() -> Encoding.plan("damage").oneHot("size", 0))
                .hasMessage("Column 'size' needs a feature for at least one value but was given 0.");
        assertThatThrownBy(() -> Encoding.learn(six, "damage", "speed").of(six.emptyCopy()))
                .hasMessage("Table 'strikes' has no rows, but a model needs at least one; was a filter too narrow?");
        assertThatThrownBy(() -> Encoding.learn(six, "damage", "speed").of(six.rejectColumns("speed")))
                .hasMessageStartingWith("Table 'strikes' has no column 'speed'; it has date, operator");
    }

    @Test
    void the_course_case_is_encoded_in_one_line() {
        Table strikes = TableCleaning.withText(
                CourseTables.birdStrikes(), "damaged", "damage", damage -> damage.equals("None") ? "no" : "yes");
        TableSplit parts = TableSplit.byTime(strikes, "date", "2000-01-01");
        Encoding encoding = Encoding.learn(parts.train(), "damaged", "speed", "size", "phase", "time");

        assertThat(encoding.of(parts.test()).size()).isEqualTo(parts.test().rowCount());
    }
}
