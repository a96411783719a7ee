package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.placement.Assessment;
import se4ai.placement.Candidates;

class CandidateTablesTest {

    private static final Candidates ALL = Glasses.PROBLEM.enumerate();

    @Test
    void the_feasible_ones_come_first_and_the_others_say_why_not() {
        List<String> lines = CandidateTables.of(ALL).text().lines().toList();

        assertThat(lines.get(0)).isEqualTo("9 deployments, 3 of them feasible");
        assertThat(lines.get(1))
                .isEqualTo("object detection | speech | Feasible? | Latency, of deadline | Battery power |"
                        + " Cost per hour | Seen by | Lost offline");
        assertThat(lines.get(2))
                .startsWith("phone | glasses | ✓ feasible | 99.2 % | ")
                .endsWith("nobody else | 0 %");
        assertThat(lines.subList(5, lines.size())).hasSize(6).allMatch(line -> line.contains(" | ✗ "));
        assertThat(lines).anyMatch(line -> line.contains("unstable") && line.contains(" | ✗ overloaded | "));
    }

    @Test
    void of_many_the_others_are_counted() {
        List<Assessment> many = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            many.addAll(ALL.all());
        }

        assertThat(CandidateTables.of(new Candidates(many)).text())
                .endsWith("\n… and 7 more")
                .hasLineCount(23);
        assertThat(CandidateTables.of(new Candidates(List.of())).text()).isEqualTo("0 deployments, 0 of them feasible");
    }

    @Test
    void each_reason_is_a_row() {
        assertThat(CandidateTables.why(ALL).text().lines())
                .hasSameSizeAs(ALL.why())
                .allMatch(line -> line.startsWith("✗ "));
        assertThat(CandidateTables.of(Glasses.PROBLEM
                                .assess(Glasses.ON_CLOUD, Glasses.ON_CLOUD)
                                .rejections())
                        .text())
                .startsWith("Workload | Placement | Fails | Because\nspeech | cloud | ✗ deadline | p99 ");
        assertThat(CandidateTables.of(List.of())).hasToString("✓ Nothing is ruled out.");
        assertThat(CandidateTables.why(ALL.feasible())).hasToString("✓ Nothing is ruled out.");
    }

    @Test
    void a_deployment_has_a_row_for_each_workload_and_what_all_take_together() {
        assertThat(CandidateTables.of(Glasses.PROBLEM.assess(Glasses.ON_CLOUD, Glasses.ON_PHONE))
                        .text())
                .startsWith("✓ feasible\n")
                .contains("object detection | cloud | mean ", "speech | phone | mean ")
                .contains("Power, glasses | 600 mW", "Cost per hour | USD 0.31", "Lost offline | 71 %");
        assertThat(CandidateTables.of(Glasses.PROBLEM.assess(Glasses.ON_CLOUD, Glasses.ON_CLOUD))
                        .text())
                .startsWith("✗ out: speech: p99 ");
    }
}
