package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class TableSplitTest {

    private final Table six = Strikes.six();

    @Test
    void what_came_later_is_tried_on() {
        TableSplit split = TableSplit.byTime(six, "date", "2000-06-01");

        assertThat(split.train().rowCount()).isEqualTo(3);
        assertThat(split.test().dateColumn("date").min()).isEqualTo(java.time.LocalDate.of(2000, 6, 1));
        assertThat(split)
                .hasToString("3 rows to learn from, 3 rows to be tried on (date before 2000-06-01 | from 2000-06-01)");
    }

    @Test
    void a_time_split_with_no_later_or_earlier_rows_is_refused() {
        assertThatThrownBy(() -> TableSplit.byTime(six, "date", "2002-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A time split at 2002-01-01 has no later rows: column 'date' runs from 1999-01-01 to "
                        + "2001-06-01; choose a day in between.");
        assertThatThrownBy(() -> TableSplit.byTime(six, "date", "1999-01-01"))
                .hasMessageStartingWith("A time split at 1999-01-01 has no earlier rows:");
    }

    @Test
    void a_time_split_needs_a_day_and_dates() {
        assertThatThrownBy(() -> TableSplit.byTime(six, "date", "2000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A time split needs a day such as 2000-01-01 but was given '2000'.");
        assertThatThrownBy(() -> TableSplit.byTime(six, "speed", "2000-01-01"))
                .hasMessage("Column 'speed' holds numbers, but dates are needed here; "
                        + "choose another column or convert this one.");
        Table gap = Strikes.of("1999-01-01,A,Small,1,None\n,A,Small,1,None\n");
        assertThatThrownBy(() -> TableSplit.byTime(gap, "date", "1999-01-01"))
                .hasMessage("A split by time needs a value in every row, but column 'date' misses 1 of them; "
                        + "drop or fill those rows first.");
    }

    @Test
    void no_group_is_on_both_sides() {
        for (long seed = 0; seed < 20; seed++) {
            TableSplit split = TableSplit.byGroup(CourseTables.birdStrikes(), "operator", 0.8, seed);
            Set<String> both =
                    new HashSet<>(split.train().stringColumn("operator").asSet());
            both.retainAll(split.test().stringColumn("operator").asSet());

            assertThat(both).isEmpty();
            assertThat(split.train().rowCount() + split.test().rowCount()).isEqualTo(10_000);
            assertThat(split.train().rowCount()).isBetween(6_500, 9_500);
        }
    }

    @Test
    void one_group_cannot_be_parted() {
        Table one = six.where(six.stringColumn("operator").isEqualTo("A"));

        assertThatThrownBy(() -> TableSplit.byGroup(one, "operator", 0.5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A split by group needs two groups or more, but column 'operator' holds only 'A'; "
                        + "choose another column.");
    }

    @Test
    void a_random_split_is_the_same_for_the_same_seed_and_keeps_every_row() {
        TableSplit one = TableSplit.atRandom(six, 0.5, 1);

        assertThat(one.train().rowCount()).isEqualTo(3);
        assertThat(TableFingerprint.of(one.train()))
                .isEqualTo(TableFingerprint.of(TableSplit.atRandom(six, 0.5, 1).train()));
        assertThat(one.train().copy().append(one.test()).dateColumn("date").asSet())
                .hasSize(6);
        assertThat(one).hasToString("3 rows to learn from, 3 rows to be tried on (at random, seed 1)");
    }

    @Test
    void a_share_leaves_rows_on_both_sides() {
        assertThatThrownBy(() -> TableSplit.atRandom(six, 0.01, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A split leaves rows on both sides, but a share of 0.01 of 6 rows does not; "
                        + "give another share or more rows.");
        assertThatThrownBy(() -> TableSplit.atRandom(six, Double.NaN, 1))
                .hasMessage("A split leaves rows on both sides, so its share lies between 0 and 1 but was NaN; "
                        + "0.8 is usual.");
    }

    @Test
    void an_empty_table_and_a_misspelt_column_are_named() {
        assertThatThrownBy(() -> TableSplit.atRandom(six.emptyCopy(), 0.5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table 'strikes' has no rows, but a split needs at least one; was a filter too narrow?");
        assertThatThrownBy(() -> TableSplit.byGroup(six, "operater", 0.5, 1))
                .hasMessage("Table 'strikes' has no column 'operater'; did you mean 'operator'?");
        assertThatThrownBy(() -> TableSplit.byGroup(six, "colour", 0.5, 1))
                .hasMessage("Table 'strikes' has no column 'colour'; it has date, operator, size, speed, damage.");
    }
}
