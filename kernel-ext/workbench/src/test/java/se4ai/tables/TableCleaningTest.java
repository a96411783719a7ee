package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class TableCleaningTest {

    @Test
    void equal_rows_are_kept_once_also_where_a_number_is_missing() {
        Table twice = Strikes.six().append(Strikes.six());

        assertThat(TableFingerprint.of(TableCleaning.withoutDuplicates(twice)))
                .isEqualTo(TableFingerprint.of(Strikes.six()));
        assertThat(TableCleaning.withoutDuplicates(CourseTables.birdStrikes()).rowCount())
                .isEqualTo(9_963);
    }

    @Test
    void a_column_that_follows_from_another_leaves_the_old_table_as_it_was() {
        Table six = Strikes.six();
        Table more = TableCleaning.withText(six, "damaged", "damage", value -> value.equals("None") ? "no" : "yes");

        assertThat(more.stringColumn("damaged").asList()).containsExactly("no", "yes", "no", "no", "yes", "no");
        assertThat(six.columnNames()).doesNotContain("damaged");
    }
}
