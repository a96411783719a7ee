package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;
import se4ai.pipeline.Making.State;

/** Runs with caching against runs from nothing, on random graphs and random changes. */
class PipelineRandomTest {

    private static final Stage[] STAGES = Stage.values();

    private final SeededRandom random = new SeededRandom(20);
    private final Set<String> made = new TreeSet<>();

    private Artifact<Integer> artifact(int i, List<Artifact<Integer>> before) {
        List<Artifact<Integer>> inputs = new ArrayList<>();
        for (int k = 0; k < 1 + random.nextInt(3); k++) {
            inputs.add(before.get(random.nextInt(before.size())));
        }
        int factor = random.nextInt(3);
        return Artifact.made(STAGES[random.nextInt(9)], "a" + i, inputs, all -> {
            made.add("a" + i);
            // Small numbers, so that what is made again is often the same.
            return (factor * all.stream().mapToInt(each -> each).sum() + i) % 4;
        });
    }

    @Test
    void a_run_that_keeps_has_the_values_of_one_that_does_not_and_makes_no_more_than_it_must() {
        for (int round = 0; round < 200; round++) {
            List<Artifact<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(Artifact.given("g" + i, random.nextInt(4)));
            }
            for (int i = 0; i < 12; i++) {
                all.add(artifact(i, all));
            }
            Pipeline pipeline = Pipeline.of("random", all.toArray(new Artifact<?>[0]));
            Run run = pipeline.run(RunProgress.quiet());
            for (int change = 0; change < 8; change++) {
                pipeline = pipeline.with(all.get(random.nextInt(3)), random.nextInt(4));
                run = checked(pipeline, run, all);
            }
        }
    }

    private Run checked(Pipeline pipeline, Run before, List<Artifact<Integer>> all) {
        made.clear();
        Run kept = pipeline.run(before, RunProgress.quiet());
        Set<String> madeNow = new HashSet<>(made);
        Run fresh = pipeline.run(RunProgress.quiet());
        for (Artifact<Integer> each : all) {
            assertThat(kept.value(each)).isEqualTo(fresh.value(each));
            Making making = kept.making(each);
            assertThat(making.state() == State.MADE).isEqualTo(madeNow.contains(each.name()));
            boolean changed = making.artifact().inputs().stream()
                    .anyMatch(input -> !kept.making(input)
                            .fingerprint()
                            .equals(before.making(input).fingerprint()));
            if (!changed && !each.isGiven()) {
                assertThat(making.state()).isEqualTo(State.KEPT);
            }
        }
        return kept;
    }

    @Test
    void each_artifact_stands_after_what_it_is_made_from() {
        List<Artifact<Integer>> all = new ArrayList<>(List.of(Artifact.given("g", 1)));
        for (int i = 0; i < 300; i++) {
            all.add(artifact(i, all));
        }
        Set<String> seen = new HashSet<>();
        for (Artifact<?> each :
                Pipeline.of("long", all.toArray(new Artifact<?>[0])).artifacts()) {
            assertThat(seen).containsAll(each.inputNames());
            seen.add(each.name());
        }
        assertThat(seen).hasSize(301);
    }
}
