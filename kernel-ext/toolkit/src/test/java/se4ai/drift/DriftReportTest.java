package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.drift.ConceptTest.Stratum;
import se4ai.measure.Probability;

class DriftReportTest {

    private static final Probability FIVE = Probability.percent(5);

    private static DriftTest input(String feature, double p) {
        return new DriftTest(
                Reference.of(feature, 1, 2, 3), Window.of("May", 1, 2, 4), 0.5, 2, Probability.of(p), FIVE);
    }

    private static ConceptTest errors(int now) {
        return new ConceptTest("May", List.of(new Stratum("all", 10, 100, now, 100)), FIVE);
    }

    @Test
    void there_are_four_cases() {
        DriftTest still = input("speed", 0.3);
        DriftTest moved = input("phase", 0.001);

        assertThat(DriftReport.of(List.of(still), errors(11)).kind()).isEqualTo(DriftKind.NONE);
        assertThat(DriftReport.of(List.of(still, moved), errors(11)).kind()).isEqualTo(DriftKind.DATA);
        assertThat(DriftReport.of(List.of(still), errors(40)).kind()).isEqualTo(DriftKind.CONCEPT);
        assertThat(DriftReport.of(List.of(still, moved), errors(40)).kind()).isEqualTo(DriftKind.BOTH);
        assertThat(DriftKind.values()).extracting(DriftKind::advice).doesNotHaveDuplicates();
    }

    @Test
    void many_features_do_not_alarm_by_their_number() {
        List<DriftTest> two = List.of(input("speed", 0.03), input("phase", 0.9));

        assertThat(DriftReport.of(two, errors(11)).kind()).isEqualTo(DriftKind.NONE);
        assertThat(DriftReport.of(two.subList(0, 1), errors(11)).kind()).isEqualTo(DriftKind.DATA);
    }

    @Test
    void it_says_what_to_do() {
        DriftReport report = DriftReport.of(List.of(input("speed", 0.3), input("phase", 0.001)), errors(11));

        assertThat(report.movedFeatures()).containsExactly("phase");
        assertThat(report.toString())
                .startsWith("May: data drift (phase). The inputs moved, but the model is wrong no more often for the "
                        + "same input. Look first for a changed sensor, unit or source; then measure the model where the "
                        + "new inputs lie, and collect labels there.\n1 of 2 tests shows drift, corrected by Holm");
    }
}
