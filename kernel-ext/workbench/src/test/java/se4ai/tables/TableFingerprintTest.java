package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.pipeline.Fingerprint;
import tech.tablesaw.api.Table;

class TableFingerprintTest {

    private final Fingerprint six = TableFingerprint.of(Strikes.six());

    @Test
    void the_same_content_has_the_same_fingerprint_under_any_name() {
        assertThat(TableFingerprint.of(Strikes.six().setName("other"))).isEqualTo(six);
        assertThat(six.hex()).hasSize(64);
    }

    @Test
    void any_change_of_content_changes_it() {
        Table changed = Strikes.six();
        changed.doubleColumn("speed").set(0, 101);
        Table renamed = Strikes.six();
        renamed.column("speed").setName("fast");

        assertThat(TableFingerprint.of(changed)).isNotEqualTo(six);
        assertThat(TableFingerprint.of(renamed)).isNotEqualTo(six);
        assertThat(TableFingerprint.of(Strikes.six().sortDescendingOn("date"))).isNotEqualTo(six);
        assertThat(TableFingerprint.of(Strikes.six().first(5))).isNotEqualTo(six);
        assertThat(TableFingerprint.of(Strikes.six().emptyCopy())).isNotEqualTo(six);
    }
}
