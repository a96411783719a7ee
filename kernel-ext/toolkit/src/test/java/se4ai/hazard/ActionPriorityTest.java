package se4ai.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AIAG and VDA, FMEA Handbook, 2019, table of action priorities for design FMEA. */
class ActionPriorityTest {

    /** A row for each line of the table: the corners of its severity and occurrence, and four letters. */
    @ParameterizedTest
    @CsvSource({
        "9,10,8,10,HHHH", "9,10,6,7,HHHH", "9,10,4,5,HHHM", "9,10,2,3,HMLL", "9,10,1,1,LLLL",
        "7,8,8,10,HHHH", "7,8,6,7,HHHM", "7,8,4,5,HMMM", "7,8,2,3,MMLL", "7,8,1,1,LLLL",
        "4,6,8,10,HHMM", "4,6,6,7,MMML", "4,6,4,5,MLLL", "4,6,2,3,LLLL", "4,6,1,1,LLLL",
        "2,3,8,10,MMLL", "2,3,1,7,LLLL", "1,1,1,10,LLLL"
    })
    void each_line_of_the_table_holds_in_its_whole_range(int s1, int s2, int o1, int o2, String letters) {
        for (int s = s1; s <= s2; s++) {
            for (int o = o1; o <= o2; o++) {
                for (int d = 1; d <= 10; d++) {
                    char expected = letters.charAt(d >= 7 ? 0 : d >= 5 ? 1 : d >= 2 ? 2 : 3);
                    assertThat(Rating.of(s, o, d).actionPriority().letter())
                            .as("%d %d %d", s, o, d)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_worse_rating_is_never_less_urgent() {
        for (Rating worse : Rating.all()) {
            for (Rating better : Rating.all()) {
                if (worse.exceeds(better)) {
                    assertThat(worse.actionPriority()).isGreaterThanOrEqualTo(better.actionPriority());
                }
            }
        }
    }

    @Test
    void the_same_number_can_be_a_different_priority() {
        Rating someoneIsHurt = Rating.of(10, 4, 2);
        Rating someoneIsAnnoyed = Rating.of(2, 5, 8);

        assertThat(someoneIsHurt.rpn()).isEqualTo(someoneIsAnnoyed.rpn()).isEqualTo(80);
        assertThat(someoneIsHurt.actionPriority()).isEqualTo(ActionPriority.HIGH);
        assertThat(someoneIsAnnoyed.actionPriority()).isEqualTo(ActionPriority.LOW);
    }

    /** Why a threshold on the number does not help. */
    @Test
    void a_low_priority_can_have_a_larger_number_than_a_high_one() {
        assertThat(Rating.all()).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(numbers(ActionPriority.LOW).max()).hasValue(210);
        assertThat(numbers(ActionPriority.HIGH).min()).hasValue(54);
    }

    @Test
    void a_rating_is_written_with_its_product() {
        assertThat(Rating.of(9, 4, 8)).hasToString("S 9 × O 4 × D 8 = 288");
        assertThat(ActionPriority.MEDIUM).hasToString("medium");
        assertThat(ActionPriority.HIGH.duty()).startsWith("an action must be taken");
    }

    @Test
    void each_part_of_a_rating_lies_between_1_and_10() {
        assertThatThrownBy(() -> Rating.of(0, 1, 1))
                .hasMessage("Severity must be a whole number from 1, best, to 10, worst, but was 0.");
        assertThatThrownBy(() -> Rating.of(1, 11, 1))
                .hasMessage("Occurrence must be a whole number from 1, best, to 10, worst, but was 11.");
        assertThatThrownBy(() -> Rating.of(1, 1, -3))
                .hasMessage("Detection must be a whole number from 1, best, to 10, worst, but was -3.");
    }

    private static IntStream numbers(ActionPriority priority) {
        return Rating.all().stream()
                .filter(rating -> rating.actionPriority() == priority)
                .mapToInt(Rating::rpn);
    }
}
