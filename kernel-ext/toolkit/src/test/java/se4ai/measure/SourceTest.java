package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Source TABLE = Source.table("data sheet");
    private static final Source QUOTED = Source.quoted("price list").on("2026-06-24");

    @Test
    void what_is_computed_is_as_good_as_the_worse_of_both() {
        assertThat(TABLE.orWeaker(QUOTED)).isEqualTo(QUOTED);
        assertThat(QUOTED.orWeaker(TABLE)).isEqualTo(QUOTED);
        assertThat(TABLE.orWeaker(Source.EXACT)).isEqualTo(TABLE);
        assertThat(Source.measured("phone").orWeaker(Source.assumed("seems so")).kind())
                .isEqualTo(Source.Kind.ASSUMED);

        Bytes photo = Bytes.megabytes(6).from(Source.measured("camera"));
        Bandwidth link = Bandwidth.megabits(3).from(TABLE);
        assertThat(photo.over(link).source()).isEqualTo(TABLE);
        assertThat(photo.over(link.assumed("worst case")).source()).isEqualTo(Source.assumed("worst case"));
        assertThat(photo.times(2).source()).isEqualTo(Source.measured("camera"));
    }

    @Test
    void a_number_without_a_source_is_an_assumption() {
        assertThat(Duration.parse("50 ms").source()).isEqualTo(Source.UNSTATED);
        assertThat(Source.UNSTATED.kind()).isEqualTo(Source.Kind.ASSUMED);
        assertThat(Duration.ZERO.source()).isEqualTo(Source.EXACT);
    }

    @Test
    void two_of_the_same_number_compare_as_equal_whatever_their_source() {
        Duration assumed = Duration.parse("50 ms");

        assertThat(assumed.from(TABLE)).isEqualByComparingTo(assumed).isNotEqualTo(assumed);
    }

    @Test
    void it_is_written_with_its_kind_and_its_date() {
        assertThat(QUOTED).hasToString("quoted: price list, 2026-06-24");
        assertThat(Source.exact("IEC 60027-2").on("2026-06")).hasToString("exact: IEC 60027-2, 2026-06");
        assertThat(Source.UNSTATED).hasToString("assumed");
        assertThat(QUOTED.isDated()).isTrue();
        assertThat(TABLE.isDated()).isFalse();
    }

    @Test
    void a_date_is_a_day_or_a_month() {
        for (String date :
                new String[] {"24.6.2026", "2026", "2026-6-24", "2026-13", "2026-06-32", "2026-00", "June"}) {
            assertThatThrownBy(() -> TABLE.on(date))
                    .hasMessage("The date of a source is written 2026-06-24 or 2026-06 but was '" + date + "'.");
        }
    }
}
