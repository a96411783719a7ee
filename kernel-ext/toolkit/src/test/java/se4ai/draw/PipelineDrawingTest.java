package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se4ai.draw.Treemap.Tile;
import se4ai.measure.Money;
import se4ai.measure.SeededRandom;
import se4ai.pipeline.Artifact;
import se4ai.pipeline.CodeBox;
import se4ai.pipeline.CodeShare;
import se4ai.pipeline.ExperimentLog;
import se4ai.pipeline.KnownAt;
import se4ai.pipeline.Leakage;
import se4ai.pipeline.Pipeline;
import se4ai.pipeline.Practice;
import se4ai.pipeline.Run;
import se4ai.pipeline.RunProgress;
import se4ai.pipeline.Stage;
import se4ai.pipeline.Workflow;

class PipelineDrawingTest {

    private long now;
    private final RunProgress clock = RunProgress.timedBy(() -> now);
    private final Artifact<Integer> reports = Artifact.given("reports", 3);
    private final Artifact<Integer> clean = Artifact.made(Stage.CLEANING, "clean reports", reports, x -> slowly(3, x));
    private final Artifact<Integer> labels =
            Artifact.made(Stage.LABELLING, "labels", clean, x -> x).costing(Money.euros(30));
    private final Artifact<Integer> model =
            Artifact.made(Stage.TRAINING, "model", clean, labels, (x, y) -> slowly(1, x + y));
    private final Pipeline pipeline = Pipeline.of("bird strikes", model);

    private <T> T slowly(long seconds, T value) {
        now += seconds * 1_000_000_000L;
        return value;
    }

    @Test
    void a_workflow_shows_its_boxes_in_order_with_where_feedback_leads() {
        Page page = Page.checked(WorkflowDrawing.of(Workflow.AMERSHI));

        assertThat(page.words()).contains("1 model", "requirements", "9 model", "monitoring");
        assertThat(page.words().stream().filter("← any earlier"::equals)).hasSize(2);
        assertThat(WorkflowDrawing.of(Workflow.AMERSHI)).hasToString(Workflow.AMERSHI.toString());
        assertThat(Page.checked(WorkflowDrawing.of(Workflow.of(Stage.CLEANING, Stage.EVALUATION, Stage.TRAINING)
                                .back(Stage.TRAINING, Stage.CLEANING)))
                        .words())
                .contains("← 1");
    }

    @Test
    void a_pipeline_shows_what_each_artifact_is_made_from() {
        assertThat(Page.checked(PipelineDrawing.of(pipeline)).words())
                .contains("Pipeline: bird strikes", "6 model training", "from clean reports, labels", "given");
        assertThat(PipelineDrawing.of(pipeline)).hasToString(pipeline.toString());
    }

    @Test
    void a_run_shows_what_became_of_each_artifact_and_why() {
        Run first = pipeline.run(clock);
        Run second = pipeline.with(reports, 4).run(first, clock);
        Page page = Page.checked(PipelineDrawing.of(second));

        assertThat(page.title()).isEqualTo("bird strikes: 1 given, 3 made, 4 s");
        assertThat(page.words()).contains("●", "made again: 'reports' changed", "3 s");
        assertThat(Page.checked(PipelineDrawing.of(pipeline.run(first, clock))).words())
                .contains("◐", "kept: nothing it is made from changed");
    }

    @Test
    void a_failed_run_shows_the_sentence_and_what_was_not_made() {
        Artifact<Integer> broken = Artifact.made(Stage.LABELLING, "labels", clean, x -> {
            throw new IllegalStateException("the people who label are on holiday until the end of the month");
        });
        Page page = Page.checked(PipelineDrawing.of(pipeline.with(broken).run(clock)));

        assertThat(String.join(" ", page.words()))
                .contains(
                        "Artifact 'labels' (data labelling) could not be made: the people who label are on holiday until the end"
                                + " of the month. What was made before it is kept: 'reports' and 'clean reports'.",
                        "not made: 'labels' failed before it",
                        "✗",
                        "failed");
    }

    @Test
    void shares_tell_the_work_on_the_model_apart() {
        Page page = Page.checked(StageSharesDrawing.of(pipeline.run(clock).shares()));

        assertThat(page.title()).isEqualTo("Work on the model: 25 % of 4 s, 0 % of € 30");
        assertThat(page.words())
                .contains("3 s, 75 %", "€ 30, 100 %", "work on the model", "1 model requirements (no artifact)");
        assertThat(Page.checked(StageSharesDrawing.of(Pipeline.of("p", reports)
                                .run(RunProgress.quiet())
                                .shares()))
                        .title())
                .isEqualTo("Work on the model: 0 % of 0 s");
    }

    @Test
    void a_lineage_is_an_indented_tree() {
        Run run = pipeline.run(clock);
        Drawing drawing = LineageDrawing.of(run.lineage(model));

        assertThat(Page.checked(drawing).words())
                .contains("What 'model' was made from", "model", "clean reports", "labels", "clean reports, as above");
        assertThat(drawing).hasToString(run.lineage(model).toString());
    }

    @Test
    void a_deep_lineage_stays_on_the_page() {
        Artifact<Integer> last = reports;
        for (int i = 0; i < 30; i++) {
            last = Artifact.made(Stage.FEATURES, "an artifact with a rather long name " + i, last, x -> x);
        }
        Page.checked(LineageDrawing.of(Pipeline.of("deep", last).run(clock).lineage(last)));
    }

    @Test
    void boxes_of_code_have_areas_in_proportion_to_their_lines() {
        CodeShare share =
                CodeShare.EMPTY.plus(CodeBox.ML_CODE, "int a;").plus(CodeBox.MONITORING, "int a;\nint b;\nint c;");
        Page page = Page.checked(CodeShareDrawing.of(share));

        assertThat(page.title()).isEqualTo("ML code: 25 % of 4 lines");
        assertThat(page.words()).contains("ML code (filled)", "1 line, 25 %", "3 lines, 75 %", "0 lines, 0 %");
        Page.checked(CodeShareDrawing.of(CodeShare.EMPTY));
    }

    @Test
    void tiles_fill_the_rectangle_without_overlap_in_the_right_proportions() {
        SeededRandom random = new SeededRandom(5);
        for (int round = 0; round < 100; round++) {
            double[] numbers = new double[1 + random.nextInt(12)];
            double sum = 0;
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
                sum += numbers[i];
            }
            List<Tile> tiles = Treemap.of(numbers, 10, 20, 400, 240);
            for (Tile tile : tiles) {
                double part = numbers[tile.index()] / sum;
                assertThat(tile.w() * tile.h()).isCloseTo(part * 400 * 240, within(1e-6));
                assertThat(tile.x()).isGreaterThan(10 - 1e-6);
                assertThat(tile.y()).isGreaterThan(20 - 1e-6);
                assertThat(tile.x() + tile.w()).isLessThan(410 + 1e-6);
                assertThat(tile.y() + tile.h()).isLessThan(260 + 1e-6);
            }
            assertThat(overlapping(tiles)).isEmpty();
        }
    }

    private static List<String> overlapping(List<Tile> tiles) {
        List<String> pairs = new ArrayList<>();
        for (Tile a : tiles) {
            for (Tile b : tiles) {
                boolean apart = a.x() + a.w() < b.x() + 1e-6
                        || b.x() + b.w() < a.x() + 1e-6
                        || a.y() + a.h() < b.y() + 1e-6
                        || b.y() + b.h() < a.y() + 1e-6;
                if (a != b && !apart) {
                    pairs.add(a + " " + b);
                }
            }
        }
        return pairs;
    }

    /** The example of the paper by Bruls, Huizing and van Wijk: 6 6 4 3 2 2 1 in a rectangle of 6 by 4. */
    @Test
    void the_tiles_are_those_of_the_published_example() {
        List<Tile> tiles = Treemap.of(new double[] {6, 6, 4, 3, 2, 2, 1}, 0, 0, 6, 4);

        assertThat(tiles.get(0)).isEqualTo(new Tile(0, 0, 0, 3, 2));
        assertThat(tiles.get(1)).isEqualTo(new Tile(1, 0, 2, 3, 2));
        assertThat(tiles.get(2).w()).isCloseTo(12 / 7.0, within(1e-9));
    }

    @Test
    void the_rest_are_tables_with_the_same_in_text() {
        Run first = pipeline.run(clock);
        ExperimentLog log = ExperimentLog.EMPTY
                .plus("shallow", Map.of("depth", 2), Map.of("recall", 0.41234567))
                .plus("line", Map.of(), Map.of("ms", 3));

        assertThat(PipelineTables.of(log))
                .hasToString("Experiment | depth | ms | recall\nshallow | 2 | – | 0.4123\nline | – | 3 | –");
        assertThat(PipelineTables.of(ExperimentLog.EMPTY)).hasToString("No experiment yet");
        assertThat(PipelineTables.of(first.difference(pipeline.with(reports, 4).run(clock)))
                        .text())
                .startsWith(
                        "The runs differ\nArtifact | Stage | In the second run | Why\nreports | data collection | ✱ differs"
                                + " first | given another content");
        assertThat(PipelineTables.of(first.making(model))).hasToString("● model, model training\nmade: first run");
        assertThat(PipelineTables.of(Leakage.check().features(Map.of("cost", KnownAt.AFTER)))
                        .text())
                .startsWith("✗ leaks found: 1\nLeak | Where | What it means\nknown later | cost | Feature 'cost'")
                .endsWith("Looked at: when 1 feature is known.");
        assertThat(PipelineTables.of(Leakage.check())).hasToString("Nothing was checked");
        assertThat(PipelineTables.of(Leakage.check().rows(List.of(1), List.of(2))))
                .hasToString("✓ no leak found\nLooked at: rows in train and test.");
        assertThat(PipelineTables.practices(Practice.ALL).text()).contains("code review | A second person");
    }
}
