package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.measure.Speed;

class ImpactTableTest {

    private static final Braking CAR = Braking.from(Speed.mph(43), 7);

    @Test
    void a_table_has_a_row_for_each_moment_and_a_column_for_each_policy() {
        ImpactTable table =
                ImpactTable.recognisedAt(2.6, 1.2).with("at once", CAR).with("after 1 s", CAR.waiting(1));

        assertThat(table).hasToString("""
                        recognised 2.6 s before: at once stops, after 1 s stops
                        recognised 1.2 s before: at once 15.3 mph, after 1 s 39.7 mph""");
        assertThat(table.row(2.6)).allMatch(Speed::isZero);
    }
}
