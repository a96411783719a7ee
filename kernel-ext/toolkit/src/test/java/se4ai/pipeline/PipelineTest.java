package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.pipeline.Making.State;

class PipelineTest {

    private final List<String> log = new ArrayList<>();
    private final Artifact<List<Integer>> reports = Artifact.given("reports", List.of(3, -1, 2));
    private final Artifact<Double> limit = Artifact.given("limit", 0.5).at(Stage.REQUIREMENTS);
    private final Artifact<List<Integer>> clean =
            Artifact.made(Stage.CLEANING, "clean reports", reports, all -> without(all, -1));
    private final Artifact<Double> model = Artifact.made(Stage.TRAINING, "model", clean, this::mean);
    private final Artifact<Boolean> verdict =
            Artifact.made(Stage.EVALUATION, "verdict", model, limit, (mean, least) -> logged("verdict", mean > least));
    private final Pipeline pipeline = Pipeline.of("strikes", verdict);

    private List<Integer> without(List<Integer> all, int bad) {
        return logged("clean", all.stream().filter(each -> each != bad).toList());
    }

    private double mean(List<Integer> all) {
        return logged("model", all.stream().mapToInt(each -> each).average().orElseThrow());
    }

    private <T> T logged(String what, T value) {
        log.add(what);
        return value;
    }

    private static Run first(Pipeline pipeline) {
        return pipeline.run(RunProgress.quiet());
    }

    private static List<String> reasons(Run run) {
        return run.makings().stream().map(Making::toString).toList();
    }

    @Test
    void the_goals_bring_what_they_are_made_from_in_the_order_of_making() {
        assertThat(pipeline)
                .hasToString(
                        "Pipeline 'strikes'\n- 'limit' (model requirements), given\n- 'reports' (data collection), given"
                                + "\n- 'clean reports' (data cleaning), made from 'reports'"
                                + "\n- 'model' (model training), made from 'clean reports'"
                                + "\n- 'verdict' (model evaluation), made from 'model' and 'limit'");
    }

    @Test
    void the_first_run_makes_everything() {
        Run run = first(pipeline);

        assertThat(run.value(verdict)).isTrue();
        assertThat(run.value(model)).isEqualTo(2.5);
        assertThat(log).containsExactly("clean", "model", "verdict");
        assertThat(reasons(run))
                .containsExactly(
                        "○ limit: given: first run",
                        "○ reports: given: first run",
                        "● clean reports: made: first run",
                        "● model: made: first run",
                        "● verdict: made: first run");
        assertThat(run.summary()).isEqualTo("2 given, 3 made");
    }

    @Test
    void a_run_without_a_change_keeps_everything() {
        Run run = first(pipeline);
        log.clear();
        Run again = pipeline.run(run, RunProgress.quiet());

        assertThat(log).isEmpty();
        assertThat(again.value(verdict)).isTrue();
        assertThat(reasons(again))
                .containsExactly(
                        "○ limit: given: the same content as before",
                        "○ reports: given: the same content as before",
                        "◐ clean reports: kept: nothing it is made from changed",
                        "◐ model: kept: nothing it is made from changed",
                        "◐ verdict: kept: nothing it is made from changed");
    }

    @Test
    void only_what_follows_from_a_change_is_made_again() {
        Run run = first(pipeline);
        log.clear();
        Run again = pipeline.with(limit, 3.0).run(run, RunProgress.quiet());

        assertThat(log).containsExactly("verdict");
        assertThat(again.value(verdict)).isFalse();
        assertThat(again.making(verdict).reason()).isEqualTo("made again: 'limit' changed");
        assertThat(again.making(limit).reason()).isEqualTo("given: its content changed");
        assertThat(again.making(model).state()).isEqualTo(State.KEPT);
    }

    @Test
    void what_is_made_again_with_the_same_content_changes_nothing_behind_it() {
        Run run = first(pipeline);
        log.clear();
        Run again = pipeline.with(reports, List.of(3, -1, -1, 2)).run(run, RunProgress.quiet());

        assertThat(log).containsExactly("clean");
        assertThat(again.making(clean).reason()).isEqualTo("made again: 'reports' changed");
        assertThat(again.making(model).reason())
                .isEqualTo("kept: 'clean reports' was made again with the same content");
        assertThat(again.making(verdict).reason()).isEqualTo("kept: nothing it is made from changed");
    }

    @Test
    void a_change_taken_back_finds_the_earlier_result() {
        Run one = first(pipeline);
        Pipeline changed = pipeline.with(reports, List.of(7));
        Run two = changed.run(one, RunProgress.quiet());
        log.clear();
        Run three = pipeline.run(two, RunProgress.quiet());

        assertThat(log).isEmpty();
        assertThat(three.value(model)).isEqualTo(2.5);
        assertThat(three.making(clean).reason()).isEqualTo("kept: an earlier run made it from the same content");
        assertThat(three.making(reports).reason()).isEqualTo("given: its content changed");
        assertThat(changed.run(three, RunProgress.quiet()).value(model)).isEqualTo(7.0);
        assertThat(log).isEmpty();
    }

    @Test
    void a_new_version_is_made_again_with_what_follows_from_it() {
        Run run = first(pipeline);
        Artifact<Double> rounded = Artifact.made(Stage.TRAINING, "model", clean, all -> 3.0);
        Run again = pipeline.with(rounded.version(2)).run(run, RunProgress.quiet());

        assertThat(again.making(model).reason()).isEqualTo("made again: version 1 → 2");
        assertThat(again.value(model)).isEqualTo(3.0);
        assertThat(again.making(verdict).reason()).isEqualTo("made again: 'model' changed");
    }

    /** The trap of every cache: new code under the old name and version. */
    @Test
    void another_function_of_the_same_version_is_kept_with_a_warning() {
        Run run = first(pipeline);
        Artifact<Double> other = Artifact.made(Stage.TRAINING, "model", clean, all -> 3.0);
        Run again = pipeline.with(other).run(run, RunProgress.quiet());

        assertThat(again.value(model)).isEqualTo(2.5);
        assertThat(again.making(model).reason())
                .isEqualTo(
                        "kept: nothing it is made from changed; its function is a new object: if its code changed, give it"
                                + " version(2)");
    }

    @Test
    void a_replacement_is_wired_by_name_and_may_bring_more() {
        Run run = first(pipeline);
        Artifact<Integer> bonus = Artifact.given("bonus", 10);
        Artifact<Double> raised = Artifact.made(Stage.TRAINING, "model", clean, bonus, (all, more) -> mean(all) + more);
        Pipeline more = pipeline.with(reports, List.of(4)).with(raised);
        Run again = more.run(run, RunProgress.quiet());

        assertThat(again.value(raised)).isEqualTo(14.0);
        assertThat(again.making(model).reason())
                .isEqualTo("made again: it is now made from 'clean reports' and 'bonus'");
        assertThat(again.making(bonus).reason()).isEqualTo("given: first run");
        assertThat(more.madeFrom(reports))
                .extracting(Artifact::name)
                .containsExactly("clean reports", "model", "verdict");
        assertThat(more.madeFrom(verdict)).isEmpty();
    }

    @Test
    void a_list_of_artifacts_gives_a_list_of_values() {
        Artifact<Integer> one = Artifact.given("one", 1);
        Artifact<Integer> two = Artifact.given("two", 2);
        Artifact<Integer> three = Artifact.given("three", 3);
        Artifact<Integer> sum = Artifact.made(
                Stage.FEATURES,
                "sum",
                List.of(one, two, three),
                all -> all.stream().mapToInt(each -> each).sum());
        Artifact<Integer> product = Artifact.made(Stage.FEATURES, "product", one, two, three, (a, b, c) -> a * b * c);
        Run run = first(Pipeline.of("numbers", sum, product));

        assertThat(run.value(sum)).isEqualTo(6);
        assertThat(run.value(product)).isEqualTo(6);
    }

    @Test
    void what_people_are_paid_is_paid_only_when_it_is_made() {
        Artifact<List<Integer>> labelled =
                Artifact.made(Stage.LABELLING, "labels", reports, all -> all).costing(Money.euros(40));
        Pipeline paid = Pipeline.of("paid", labelled);
        Run one = first(paid);
        Run two = paid.run(one, RunProgress.quiet());

        assertThat(one.cost()).hasToString("€ 40");
        assertThat(two.cost().amount()).isZero();
    }

    @Test
    void the_clock_of_the_progress_gives_the_durations() {
        long[] now = {0};
        Artifact<Integer> slow = Artifact.made(Stage.TRAINING, "slow", limit, x -> {
            now[0] += 2_000_000_000L;
            return 1;
        });
        Pipeline two = Pipeline.of("two", slow);
        Run run = two.run(RunProgress.timedBy(() -> now[0]));

        assertThat(run.duration()).hasToString("2 s");
        assertThat(two.run(run, RunProgress.quiet()).duration().isZero()).isTrue();
        assertThat(two.run(run, RunProgress.quiet()).saved()).hasToString("2 s");
    }

    @Test
    void progress_is_told_of_each_artifact() {
        RunProgress progress = new RunProgress() {
            @Override
            public long nanos() {
                return 0;
            }

            @Override
            public void started(Artifact<?> artifact, int number, int of) {
                log.add("begin " + artifact.name() + " " + number + "/" + of);
            }

            @Override
            public void finished(Making making, int number, int of) {
                log.add(making.state() + " " + making.name() + " " + number + "/" + of);
            }
        };
        Pipeline.of("strikes", clean).run(progress);

        assertThat(log)
                .containsExactly("given reports 1/2", "begin clean reports 2/2", "clean", "made clean reports 2/2");
    }

    @Test
    void a_failing_artifact_is_named_and_what_was_done_is_kept() {
        Artifact<Double> broken = Artifact.made(Stage.TRAINING, "model", clean, all -> {
            throw new java.io.IOException("Column 'speed' is missing");
        });
        Run failed = first(pipeline.with(broken));
        String sentence =
                "Artifact 'model' (model training) could not be made: Column 'speed' is missing. What was made before"
                        + " it is kept: 'limit', 'reports' and 'clean reports'.";

        assertThat(failed.failure().orElseThrow().reason()).isEqualTo(sentence);
        assertThat(failed.value(clean)).containsExactly(3, 2);
        assertThatThrownBy(() -> failed.value(model))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> failed.value(verdict))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Artifact 'verdict' (model evaluation) has no value. " + sentence);
        assertThat(failed.making(verdict)).hasToString("– verdict: not made: 'model' failed before it");

        log.clear();
        Run mended = pipeline.run(failed, RunProgress.quiet());
        assertThat(log).containsExactly("model", "verdict");
        assertThat(mended.making(clean).state()).isEqualTo(State.KEPT);
        assertThat(mended.making(model).reason()).isEqualTo("made: it failed in the run before");
        assertThat(mended.making(verdict).reason()).isEqualTo("made: no run before had it");
    }

    @Test
    @SuppressWarnings("NullAway") // A function of a student may return what it must not.
    void a_function_that_changes_its_input_or_returns_nothing_fails() {
        Artifact<List<Integer>> open = Artifact.given("open", new ArrayList<>(List.of(2, 1)));
        Artifact<Integer> sorted = Artifact.made(Stage.CLEANING, "sorted", open, all -> {
            all.sort(null);
            return all.get(0);
        });
        Artifact<Integer> nothing = Artifact.made(Stage.CLEANING, "nothing", reports, all -> null);

        assertThat(first(Pipeline.of("p", sorted)).failure().orElseThrow().reason())
                .isEqualTo(
                        "Artifact 'sorted' (data cleaning) could not be made: its function changed its input 'open', which"
                                + " others are made from too; let it change a copy. What was made before it is kept: 'open'.");
        assertThat(first(Pipeline.of("p", nothing)).failure().orElseThrow().reason())
                .startsWith(
                        "Artifact 'nothing' (data cleaning) could not be made: its function returned nothing (null); let it"
                                + " return a value.");
    }

    @Test
    void wrong_pipelines_are_refused_in_a_sentence() {
        Artifact<Integer> twin = Artifact.made(Stage.CLEANING, "clean reports", reports, all -> 1);

        assertThatThrownBy(() -> Pipeline.of("strikes", clean, twin))
                .hasMessage(
                        "Pipeline 'strikes' has two artifacts named 'clean reports'. Give one of them another name. If you"
                                + " ran a cell again, run those below it again too: they still use the old artifact.");
        assertThatThrownBy(() -> pipeline.with(Artifact.made(Stage.COLLECTION, "reports", model, x -> List.of(1))))
                .hasMessage(
                        "Pipeline 'strikes' goes in a circle: 'reports' is made from 'model' is made from 'clean reports'"
                                + " is made from 'reports'. Let one of them be made from something else.");
        assertThatThrownBy(() -> Pipeline.of("strikes"))
                .hasMessage("Pipeline 'strikes' has no goal. Name at least one artifact that it should make.");
        assertThatThrownBy(() -> pipeline.with(Artifact.given("speed", 1)))
                .hasMessage(
                        "Pipeline 'strikes' has no artifact 'speed'; it has 'limit', 'reports', 'clean reports', 'model' and"
                                + " 'verdict'.");
        assertThatThrownBy(() -> pipeline.with(model, 2.0))
                .hasMessage(
                        "Artifact 'model' is made from 'clean reports', so it cannot be given a value. Change one of those,"
                                + " or replace the artifact: pipeline.with(Artifact.given(\"model\", …)).");
    }

    @Test
    void wrong_artifacts_are_refused_in_a_sentence() {
        assertThatThrownBy(() -> Artifact.given(" ", 1))
                .hasMessage(
                        "An artifact of the stage data collection has no name; name it after what it is, such as 'clean"
                                + " reports'.");
        assertThatThrownBy(() -> model.version(0))
                .hasMessage("The version of artifact 'model' must be 1 or more but was 0.");
        assertThatThrownBy(() -> Artifact.made(Stage.FEATURES, "sum", List.<Artifact<Integer>>of(), all -> 1))
                .hasMessage("Artifact 'sum' is made from nothing. Name what it is made from, or let it be given:"
                        + " Artifact.given(\"sum\", …).");
        assertThatThrownBy(() -> Artifact.given("thread", new Thread())).hasMessageContaining("Fingerprinted");
    }

    @Test
    void a_value_without_a_fingerprint_can_be_told_how() {
        Artifact<Thread> thread = Artifact.given("thread", new Thread("a"), each -> Fingerprint.of(each.getName()));
        Artifact<Thread> next = Artifact.made(Stage.CLEANING, "next", thread, each -> new Thread("b"))
                .fingerprintedBy(each -> Fingerprint.of(each.getName()));

        assertThat(first(Pipeline.of("threads", next)).making(next).fingerprint())
                .contains(Fingerprint.of("b"));
    }
}
