package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.pipeline.Artifact;
import se4ai.pipeline.Pipeline;
import se4ai.pipeline.Stage;

class RunningPipelineTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void each_artifact_in_the_making_is_said_and_the_last_that_is_done() {
        Artifact<String> reports = Artifact.given("reports", "a,b");
        Artifact<Integer> clean = Artifact.made(Stage.CLEANING, "clean reports", reports, String::length);

        Pipeline.of("strikes", clean).run(new RunningPipeline(lines::add));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("██████████░░░░░░░░░░ 2 of 2: making 'clean reports' (data cleaning)");
        assertThat(lines.get(1)).startsWith("████████████████████ 2 of 2: ● clean reports: made");
    }

    @Test
    void a_failure_is_the_last_line() {
        Artifact<String> reports = Artifact.given("reports", "a,b");
        Artifact<String> clean = Artifact.made(Stage.CLEANING, "clean reports", reports, text -> text.substring(9));
        Artifact<String> labels = Artifact.made(Stage.LABELLING, "labels", clean, text -> text);

        Pipeline.of("strikes", labels).run(new RunningPipeline(lines::add));

        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("clean reports").contains("could not be made"));
    }
}
