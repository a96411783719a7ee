package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.tables.ColumnRule.column;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class SchemaTest {

    private final Table six = Strikes.six();

    @Test
    void a_table_that_is_as_the_schema_says_passes() {
        Schema schema = Schema.of(
                        column("date").date("1999-01-01", "2001-12-31"),
                        column("operator").text(),
                        column("size").oneOf("Small", "Medium", "Large"),
                        column("speed").number(0, 400).medianBetween(100, 200).missingAtMost(0.2),
                        column("damage"))
                .withoutOtherColumns()
                .withoutDuplicates();
        SchemaReport report = schema.check(six);

        assertThat(report.passes()).isTrue();
        assertThat(report).hasToString("✓ Table 'strikes' passes: nothing in its 6 rows is against the schema.");
        assertThat(schema).hasToString("""
                Schema: at least 1 row, no duplicates, no other columns
                date: dates from 1999-01-01 to 2001-12-31
                operator: text
                size: text: Small, Medium, Large
                speed: numbers from 0 to 400, median 100 to 200, at most 20 % missing
                damage: anything""");
    }

    @Test
    void every_finding_says_what_where_and_gives_examples() {
        Schema schema = Schema.of(
                        column("bird").text(),
                        column("date").date("1999-01-01", "1999-12-31"),
                        column("operator").number(),
                        column("size").oneOf("Small", "Large"),
                        column("speed").number(110, 200).medianBetween(0, 1))
                .withoutOtherColumns()
                .withoutDuplicates()
                .atLeastRows(10)
                .eachRow(
                        "large ones are fast",
                        row -> !row.getString("size").equals("Large") || row.getDouble("speed") > 200);

        assertThat(schema.check(six.copy().append(six.rows(0)))).hasToString("""
                ✗ Table 'strikes' is not as the schema says: 11 findings in 7 rows.
                too few rows: Table 'strikes' has 7 rows but needs at least 10.
                missing column: Column 'bird' is missing.
                out of range: Column 'date' is outside of 1999-01-01 to 1999-12-31 in 4 rows. \
                (row 2: 2000-01-01; row 3: 2000-06-01; row 4: 2001-01-01)
                wrong type: Column 'operator' has to hold numbers but holds text.
                unknown value: Column 'size' has a value that is not on the list in 1 row; allowed are Small, Large. \
                (row 2: Medium)
                missing values: Column 'speed' is missing in 1 row, 14 %; none may be. (row 1: (missing))
                out of range: Column 'speed' is outside of 110 to 200 in 3 rows. (row 0: 100; row 4: 250; row 6: 100)
                off centre: The median of 'speed' has to lie between 0 and 1 but is 130.
                unexpected column: Column 'damage' is not expected.
                duplicates: 1 row equals an earlier one, 14 %; none may. (row 6: 1999-01-01 A Small 100 None)
                broken rule: The rule 'large ones are fast' is broken in 1 row. (row 1: 1999-06-01 A Large  Minor)""");
    }

    @Test
    void a_rule_on_a_column_that_is_not_there_is_a_finding() {
        SchemaReport report = Schema.of()
                .eachRow("has wings", row -> row.getString("wings").equals("2"))
                .check(six);

        assertThat(report.passes()).isFalse();
        assertThat(report.findings().get(0).sentence()).startsWith("The rule 'has wings' cannot be tried: ");
    }

    @Test
    void an_empty_table_has_too_few_rows() {
        assertThat(Schema.of().check(six.emptyCopy()).findings())
                .extracting(TableFinding::sentence)
                .containsExactly("Table 'strikes' has 0 rows but needs at least 1.");
    }

    @Test
    void a_schema_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> Schema.of(column("speed"), column("speed").number()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two rules are for the column 'speed'; say it in one.");
        assertThatThrownBy(() -> column("speed").number(2, 1))
                .hasMessage("Column 'speed' needs a lowest number that is not above the highest "
                        + "but was given 2.0 and 1.0.");
        assertThatThrownBy(() -> column("size").oneOf())
                .hasMessage("Column 'size' has to hold one of a list of values, but the list is empty.");
        assertThatThrownBy(() -> column("size").missingAtMost(20))
                .hasMessage("The share of 'size' that may be missing lies between 0 and 1 but was 20.0.");
        assertThatThrownBy(() -> Schema.of().duplicatesAtMost(-1))
                .hasMessage("The share of rows that may be duplicates lies between 0 and 1 but was -1.0.");
    }

    @Test
    void the_published_bird_strikes_have_known_dirt() {
        Schema schema = Schema.of(
                        column("speed").number(0, 400).optional(),
                        column("damage").oneOf("None", "Minor", "Medium", "Substantial"))
                .withoutDuplicates();

        assertThat(schema.check(CourseTables.birdStrikes()).findings())
                .extracting(TableFinding::rows)
                .containsExactly(15, 37);
    }

    @Test
    void a_report_is_drawn_as_a_table_without_the_characters_of_html() {
        Table odd = Strikes.of("1999-01-01,A,<b>,1,None\n");

        assertThat(Schema.of(column("size").oneOf("Small")).check(odd).card().html())
                .contains("row 0: &lt;b&gt;")
                .doesNotContain("<b>");
    }
}
