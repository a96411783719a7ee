package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class CourseTablesTest {

    @Test
    void the_bird_strikes_are_as_published() {
        Table strikes = CourseTables.birdStrikes();

        assertThat(strikes.rowCount()).isEqualTo(10_000);
        assertThat(strikes.columnNames())
                .containsExactly("date", "operator", "aircraft", "phase", "size", "time", "speed", "cost", "damage");
        assertThat(strikes.dateColumn("date").min()).isEqualTo(LocalDate.of(1990, 1, 8));
        assertThat(strikes.dateColumn("date").max()).isEqualTo(LocalDate.of(2002, 7, 25));
        assertThat(strikes.doubleColumn("speed").countMissing()).isEqualTo(2836);
        assertThat(strikes.doubleColumn("speed").max()).isEqualTo(350);
        assertThat(strikes.stringColumn("damage").countOccurrences("None")).isEqualTo(8939);
        assertThat(strikes.stringColumn("damage").countOccurrences("C")).isEqualTo(14);
        assertThat(strikes.columns())
                .filteredOn(column -> column.countMissing() > 0)
                .hasSize(1);
    }

    @Test
    void the_weather_is_that_of_two_cities() {
        Table weather = CourseTables.weather();

        assertThat(weather.rowCount()).isEqualTo(2922);
        assertThat(weather.stringColumn("location").countOccurrences("New York"))
                .isEqualTo(1461);
        assertThat(weather.columns())
                .allSatisfy(column -> assertThat(column.countMissing()).isZero());
    }

    @Test
    void each_call_reads_a_table_of_its_own() {
        CourseTables.weather().clear();

        assertThat(CourseTables.weather().rowCount()).isEqualTo(2922);
    }

    /** Tablesaw guesses the character set of a file with a library that only this needs. */
    @Test
    void a_file_of_the_readers_own_is_read_by_tablesaw_itself() {
        String file = System.getProperty("course.root") + "/data/tables/weather.csv";

        assertThat(Table.read().csv(file).rowCount()).isEqualTo(2922);
    }

    @Test
    void nothing_is_guessed() {
        Table table = CourseTables.of("t", "code,n\n007,NA\nNA,1.5\n", ColumnType.STRING, ColumnType.STRING);

        assertThat(table.stringColumn("code").asList()).containsExactly("007", "NA");
        assertThat(table.stringColumn("n").asList()).containsExactly("NA", "1.5");
    }
}
