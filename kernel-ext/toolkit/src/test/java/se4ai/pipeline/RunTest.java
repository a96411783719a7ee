package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.pipeline.RunDifference.Row;

class RunTest {

    private long now;
    private final Artifact<List<Integer>> reports =
            Artifact.given("reports", List.of(3, 1)).costing(Money.euros(10));
    private final Artifact<List<Integer>> clean =
            Artifact.made(Stage.CLEANING, "clean reports", reports, all -> slowly(3, all));
    private final Artifact<Integer> labels =
            Artifact.made(Stage.LABELLING, "labels", clean, all -> all.size()).costing(Money.euros(30));
    private final Artifact<Integer> model =
            Artifact.made(Stage.TRAINING, "model", clean, labels, (all, size) -> slowly(1, all.get(0) * size));
    private final Pipeline pipeline = Pipeline.of("strikes", model);

    private <T> T slowly(long seconds, T value) {
        now += seconds * 1_000_000_000L;
        return value;
    }

    private Run first(Pipeline pipeline) {
        return pipeline.run(RunProgress.timedBy(() -> now));
    }

    private static List<String> texts(RunDifference difference) {
        return difference.rows().stream().map(Row::toString).toList();
    }

    @Test
    void each_stage_has_its_share_of_time_and_money() {
        Run run = first(pipeline);
        StageShares shares = run.shares();

        assertThat(shares.stages()).hasSize(9);
        assertThat(shares.of(Stage.CLEANING)).hasToString("data cleaning: 1 artifact, 3 s");
        assertThat(shares.of(Stage.LABELLING)).hasToString("data labelling: 1 artifact, 0 s, € 30");
        assertThat(shares.time()).hasToString("4 s");
        assertThat(shares.cost()).hasToString("€ 40");
        assertThat(shares.modelWorkTime()).isEqualTo(0.25);
        assertThat(shares.modelWorkCost()).isZero();
        assertThat(shares.toString())
                .startsWith("Work on the model: 25 % of 4 s, 0 % of € 40\nmodel requirements: 0 artifacts, 0 s");
    }

    @Test
    void what_was_kept_counts_with_the_time_of_its_making() {
        Run run = first(pipeline);

        assertThat(pipeline.run(run, RunProgress.quiet()).shares())
                .hasToString(run.shares().toString());
        assertThat(Pipeline.of("still", reports)
                        .run(RunProgress.quiet())
                        .shares()
                        .modelWorkTime())
                .isZero();
    }

    @Test
    void a_lineage_names_everything_once_with_its_fingerprint() {
        Run run = first(pipeline);
        String reportsMark = Fingerprint.of(List.of(3, 1)).toString();

        assertThat(run.lineage(model))
                .hasToString("model (model training) " + Fingerprint.of(6) + "\n  clean reports (data cleaning) "
                        + reportsMark
                        + "\n    reports (data collection) " + reportsMark + "\n  labels (data labelling) "
                        + Fingerprint.of(2)
                        + "\n    clean reports (data cleaning) " + reportsMark + ", as above");
    }

    @Test
    void a_lineage_of_many_diamonds_stays_short() {
        Artifact<Integer> last = Artifact.given("start", 1);
        for (int i = 0; i < 60; i++) {
            Artifact<Integer> left = Artifact.made(Stage.FEATURES, "left " + i, last, x -> x);
            Artifact<Integer> right = Artifact.made(Stage.FEATURES, "right " + i, last, x -> x);
            last = Artifact.made(Stage.FEATURES, "both " + i, left, right, (a, b) -> a);
        }

        assertThat(first(Pipeline.of("diamonds", last)).lineage(last).lines()).hasSize(241);
    }

    @Test
    void two_runs_differ_first_where_a_content_was_given() {
        Run one = first(pipeline);
        Run two = first(pipeline.with(reports, List.of(5, 1)));

        assertThat(one.difference(first(pipeline)).isNone()).isTrue();
        assertThat(one.difference(first(pipeline)).toString())
                .startsWith("The runs have the same content\n= reports: the same");
        assertThat(texts(one.difference(two)))
                .containsExactly(
                        "✱ reports: differs first, given another content",
                        "↳ clean reports: differs too, made from 'reports'",
                        "= labels: the same",
                        "↳ model: differs too, made from 'clean reports'");
        assertThat(one.difference(two).causes()).extracting(Row::name).containsExactly("reports");
    }

    @Test
    void two_runs_differ_by_version_by_chance_and_by_what_they_have() {
        Artifact<Long> chance = Artifact.made(Stage.FEATURES, "chance", reports, all -> now++);
        Artifact<Integer> more = Artifact.made(Stage.EVALUATION, "more", model, x -> x);
        Artifact<Integer> next =
                Artifact.made(Stage.TRAINING, "model", labels, size -> size).version(2);

        assertThat(texts(first(Pipeline.of("p", chance)).difference(first(Pipeline.of("p", chance)))))
                .contains(
                        "✱ chance: differs first, though made from the same content: its code changed, or it uses a clock or"
                                + " chance without a seed");
        assertThat(texts(first(Pipeline.of("p", model, chance)).difference(first(Pipeline.of("p", more)))))
                .contains("+ more: only in the second run", "− chance: only in the first run");
        assertThat(texts(first(pipeline).difference(first(pipeline.with(next)))))
                .contains("✱ model: differs first, made by version 1 and 2");
    }

    @Test
    void a_failed_run_differs_where_it_failed() {
        Artifact<Integer> broken = Artifact.made(Stage.LABELLING, "labels", clean, all -> {
            throw new IllegalStateException("no one to ask");
        });

        assertThat(texts(first(pipeline).difference(first(pipeline.with(broken)))))
                .containsExactly(
                        "= reports: the same",
                        "= clean reports: the same",
                        "✱ labels: differs first, without a value in the second run",
                        "↳ model: differs too, without a value in the second run");
    }
}
