package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LinkTableTest {

    private final LinkTable table = LinkTable.over(ArGlasses.bluetooth(), ArGlasses.mobile())
            .sending("raw frame", "2764800 B")
            .sending("crop", "20 kB");

    @Test
    void a_row_has_a_time_for_each_link() {
        assertThat(table.row(table.pieces().get(0))).hasToString("[7.373 s, 368.6 ms]");
        assertThat(table)
                .hasToString("raw frame, 2.765 MB: 7.373 s over bluetooth, 368.6 ms over mobile\n"
                        + "crop, 20 kB: 53.33 ms over bluetooth, 2.667 ms over mobile");
    }

    @Test
    void up_is_what_counts() {
        Link slowUp = Link.between("cable", "home", "cloud").up("8 Mbit/s").down("200 Mbit/s");

        assertThat(LinkTable.over(slowUp).sending("photo", "6 MB")).hasToString("photo, 6 MB: 6 s over cable");
    }

    @Test
    void without_links_there_is_no_table() {
        assertThatIllegalArgumentException()
                .isThrownBy(LinkTable::over)
                .withMessage("A link table needs at least one link but has none.");
    }
}
