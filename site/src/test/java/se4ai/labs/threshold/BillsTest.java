package se4ai.labs.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import se4ai.model.Threshold;

class BillsTest {

    /** One sheep is found from 70 % down, one from 30 % down, and below 20 % comes a false alarm. */
    private static final Claims CLAIMS = Claims.read("""
            marked sheep 0 0 0.4 1
            marked sheep 0.6 0 1 1
            claimed sheep 0.7 0 0 0.4 1
            claimed sheep 0.3 0.6 0 1 1
            claimed sheep 0.2 0.4 0 0.6 1
            """);

    @Test
    void each_product_pays_for_its_mistakes() {
        Bills bills = Bills.of(CLAIMS, Prices.STANDARD);

        assertThat(bills.answer()).isEqualTo("From a score of 50 % on: 1 found, 0 false alarms, 1 missed.");
        assertThat(bills.rows())
                .containsExactly(
                        List.of("delivery robot", "€ 2,000", "✗ dearer than need be", "25 % to 30 %", "€ 0"),
                        List.of("photo search", "€ 0.01", "✗ dearer than need be", "25 % to 30 %", "€ 0"));
        assertThat(bills.verdict()).isEqualTo("With these prices 25 % to 30 % is cheapest for both products.");
        assertThat(bills.rest()).isEmpty();
    }

    @Test
    void where_no_threshold_is_cheapest_for_both_it_says_so() {
        Claims blind = Claims.read("marked sheep 0 0 1 1\nclaimed sheep 0.9 0 0 0.1 1\nclaimed sheep 0.3 0 0 0.9 1");
        Bills bills = Bills.of(blind, Prices.STANDARD.with(Dial.THRESHOLD, 0.3));

        assertThat(bills.verdict()).startsWith("No threshold is cheapest for both products");
        assertThat(bills.rows().get(0)).contains("✓ cheapest", "5 % to 30 %");
    }

    @Test
    void what_no_threshold_finds_is_said() {
        assertThat(Bills.of(Claims.read("marked sheep 0 0 1 1"), Prices.STANDARD)
                        .rest())
                .isEqualTo("1 sheep is missed even at the lowest threshold: what keeps it safe must stand outside the"
                        + " model.");
    }

    @Test
    void neighbouring_thresholds_are_a_range() {
        assertThat(Bills.range(thresholds(0.05, 0.1, 0.15, 0.5, 0.9, 0.95)))
                .isEqualTo("5 % to 15 %, 50 %, 90 % to 95 %");
    }

    private static List<Threshold> thresholds(double... scores) {
        return DoubleStream.of(scores).mapToObj(Threshold::of).toList();
    }
}
