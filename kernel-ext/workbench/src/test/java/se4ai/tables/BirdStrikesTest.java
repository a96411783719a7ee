package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.model.Split;
import tech.tablesaw.api.Table;

class BirdStrikesTest {

    private final Table clean = BirdStrikes.clean(CourseTables.birdStrikes());

    @Test
    void earlier_reports_teach_and_later_ones_test() {
        Split split = BirdStrikes.split(clean);

        assertThat(clean.rowCount()).isEqualTo(9_963);
        assertThat(split.train().size()).isEqualTo(6_251);
        // Notebook 02 asks for the share of these.
        assertThat(split.test().size()).isEqualTo(3_712);
        assertThat(split.test().share("none").count()).isEqualTo(3_321);
    }

    @Test
    void the_cost_is_seen_only_where_it_leaks() {
        assertThat(BirdStrikes.split(clean).train().features())
                .contains("speed", "size")
                .doesNotContain("cost");
        assertThat(BirdStrikes.splitWithCost(clean).train().features()).contains("cost");
    }

    @Test
    void whoever_wrote_a_letter_is_military_and_paid_for_a_repair() {
        Table letters = clean.where(clean.stringColumn("damage").isIn("B", "C"));

        assertThat(letters.rowCount()).isEqualTo(15);
        assertThat(letters.stringColumn("operator").asSet()).containsExactly("MILITARY");
        assertThat(letters.doubleColumn("cost").min()).isGreaterThan(20_000);
        assertThat(BirdStrikes.labelled(letters).stringColumn("damaged").asSet())
                .containsExactly("damage");
    }
}
