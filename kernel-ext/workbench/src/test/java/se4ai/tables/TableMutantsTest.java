package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.tables.ColumnRule.column;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class TableMutantsTest {

    private final Table six = Strikes.six();

    @Test
    void each_mutant_has_one_mistake_and_the_original_has_none() {
        TableMutants mutants = TableMutants.of(six, 1)
                .unitMixUp("speed", 2, 1, "twice")
                .missingColumn("size")
                .swappedColumns("operator", "size")
                .shiftedLabels("damage", 1)
                .emptied("size", 1)
                .inTheFuture("date", 10, 1)
                .lettersLost("damage", 1)
                .sentinel("speed", -1)
                .numbersAsText("speed");

        assertThat(TableFingerprint.of(six)).isEqualTo(TableFingerprint.of(Strikes.six()));
        List<TableMutant> all = mutants.all();
        assertThat(all.get(0).table().doubleColumn("speed").get(0)).isEqualTo(200);
        assertThat(all.get(0).table().doubleColumn("speed").countMissing()).isEqualTo(1);
        assertThat(all.get(1).table().columnNames()).doesNotContain("size");
        assertThat(all.get(2).table().stringColumn("size").get(0)).isEqualTo("A");
        assertThat(all.get(2).table().stringColumn("operator").get(0)).isEqualTo("Small");
        assertThat(all.get(3).table().stringColumn("damage").asList())
                .containsExactly("None", "None", "Minor", "None", "None", "Minor");
        assertThat(all.get(4).table().stringColumn("size").countMissing()).isEqualTo(6);
        assertThat(all.get(5).table().dateColumn("date").get(0)).isEqualTo(java.time.LocalDate.of(2009, 1, 1));
        assertThat(all.get(6).table().stringColumn("damage").get(0)).isEqualTo("none");
        assertThat(all.get(7).table().doubleColumn("speed").get(1)).isEqualTo(-1);
        assertThat(all.get(8).table().stringColumn("speed").get(0)).isEqualTo("100");
    }

    @Test
    void the_same_seed_makes_the_same_mutants() {
        Table strikes = CourseTables.birdStrikes();
        List<String> once = fingerprints(TableMutants.ofBirdStrikes(strikes, 1));

        assertThat(fingerprints(TableMutants.ofBirdStrikes(strikes, 1))).isEqualTo(once);
        assertThat(fingerprints(TableMutants.ofBirdStrikes(strikes, 2))).isNotEqualTo(once);
        assertThat(once)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .doesNotContain(TableFingerprint.of(strikes).hex());
    }

    private static List<String> fingerprints(TableMutants mutants) {
        return mutants.all().stream()
                .map(mutant -> TableFingerprint.of(mutant.table()).hex())
                .toList();
    }

    @Test
    void a_schema_kills_what_it_says_and_lets_the_rest_pass() {
        TableMutants mutants = TableMutants.of(six, 1).missingColumn("size").shiftedLabels("damage", 1);
        MutantReport report = Schema.of(column("size").text()).kills(mutants);

        assertThat(report.killed()).isEqualTo(1);
        assertThat(report.survivors()).extracting(TableMutant::name).containsExactly("shifted labels");
        assertThat(report).hasToString("""
                The schema kills 1 of 2 mutants.
                missing column ('size' is not there): killed, Column 'size' is missing.
                shifted labels ('damage' stands 1 row too low): survived""");
    }

    @Test
    void a_schema_that_rejects_everything_kills_nothing_and_is_told_so() {
        MutantReport report =
                Schema.of(column("bird")).kills(TableMutants.of(six, 1).missingColumn("size"));

        assertThat(report.killed()).isZero();
        assertThat(report.toString())
                .startsWith("The schema kills 0 of 1 mutant.\n"
                        + "It also finds fault with the table that is as it should be: 1 false alarm.\n");
    }

    @Test
    void shifted_labels_are_seen_by_no_rule_for_a_single_column() {
        Table strikes = CourseTables.birdStrikes();
        Table clean = TableCleaning.withoutDuplicates(
                strikes.where(strikes.stringColumn("damage").isNotIn("C", "B")));
        Schema schema = Schema.of(
                        column("date").date("1990-01-01", "2002-12-31"),
                        column("phase")
                                .oneOf(
                                        "Approach",
                                        "Climb",
                                        "Take-off run",
                                        "Landing Roll",
                                        "Descent",
                                        "Taxi",
                                        "Parked"),
                        column("size").oneOf("Small", "Medium", "Large"),
                        column("time").oneOf("Day", "Night", "Dusk", "Dawn"),
                        column("speed").number(0, 360).missingAtMost(0.3),
                        column("damage").oneOf("None", "Minor", "Medium", "Substantial"))
                .withoutDuplicates();
        TableMutants mutants = TableMutants.ofBirdStrikes(clean, 1);
        MutantReport report = schema.kills(mutants);

        assertThat(report.onOriginal().findings()).isEmpty();
        assertThat(report.survivors()).extracting(TableMutant::name).containsExactly("shifted labels");
    }

    @Test
    void a_second_mistake_of_a_kind_is_numbered() {
        assertThat(TableMutants.of(six, 1)
                        .missingColumn("size")
                        .missingColumn("speed")
                        .all())
                .extracting(TableMutant::name)
                .containsExactly("missing column", "missing column 2");
    }

    @Test
    void a_mistake_that_hits_nothing_is_refused() {
        assertThatThrownBy(() -> TableMutants.of(six, 1).emptied("size", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A mistake hits a share of the rows above 0 and at most 1 but was given 0.0.");
        assertThatThrownBy(() -> TableMutants.of(six.emptyCopy(), 1))
                .hasMessage("Table 'strikes' has no rows, but a mutant needs at least one; was a filter too narrow?");
        assertThatThrownBy(() -> TableMutants.of(six, 1).missingColumn("sise"))
                .hasMessage("Table 'strikes' has no column 'sise'; did you mean 'size'?");
    }
}
