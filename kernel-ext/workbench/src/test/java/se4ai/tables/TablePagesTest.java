package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class TablePagesTest {

    @Test
    void a_long_table_shows_its_first_pages_and_its_last() {
        String html = TablePages.of(CourseTables.birdStrikes()).html();

        assertThat(html)
                .contains("Table 'bird-strikes': 10,000 rows, 9 columns", "numbers, 2,836 missing")
                .contains("<summary>Rows 10 to 19</summary>", "<summary>Rows 9,990 to 9,999</summary>")
                .contains("9,950 rows in between are not shown; table.where or table.inRange chooses others.")
                .doesNotContain("Rows 40 to 49", "<script");
        assertThat(html.length()).isLessThan(20_000);
    }

    @Test
    void a_short_table_has_one_page_and_no_characters_of_html() {
        Table odd = Strikes.of("1999-01-01,<b>,Small,,None\n");

        assertThat(TablePages.of(odd).html()).contains("&lt;b&gt;").doesNotContain("<b>", "<details", "not shown");
        assertThat(TablePages.of(odd).text()).isEqualTo("""
                Table 'strikes': 1 row, 5 columns
                date: dates
                operator: text
                size: text
                speed: numbers, 1 missing
                damage: text
                row | date | operator | size | speed | damage
                0 | 1999-01-01 | <b> | Small | – | None""");
    }

    @Test
    void an_empty_table_is_shown_as_one() {
        assertThat(TablePages.of(Strikes.six().emptyCopy()).text()).startsWith("Table 'strikes': 0 rows, 5 columns\n");
    }

    @Test
    void a_column_is_shown_in_a_few_figures() {
        assertThat(TablePages.of(Strikes.six().column("speed")).text()).isEqualTo("""
                Column 'speed'
                holds: numbers
                rows: 6
                missing: 1
                least: 100
                median: 140
                mean: 154
                most: 250""");
        assertThat(TablePages.of(Strikes.six().column("size")).text())
                .endsWith("different values: 3\nSmall: 3\nLarge: 2\nMedium: 1");
        assertThat(TablePages.of(Strikes.six().column("date")).text()).endsWith("first: 1999-01-01\nlast: 2001-06-01");
    }
}
