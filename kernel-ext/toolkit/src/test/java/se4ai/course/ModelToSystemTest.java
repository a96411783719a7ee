package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.check.Verdict.Kind.ALMOST;
import static se4ai.check.Verdict.Kind.CORRECT;
import static se4ai.check.Verdict.Kind.NOT_YET;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.check.AnswerSheet;
import se4ai.check.Verdict;
import se4ai.measure.Duration;
import se4ai.measure.Money;
import se4ai.measure.Rate;
import se4ai.model.CostMatrix;
import se4ai.model.LabelMap;
import se4ai.model.Outcomes;
import se4ai.model.Threshold;
import se4ai.model.ThresholdChoice;
import se4ai.model.ThresholdSweep;
import se4ai.model.ThresholdSweep.Step;
import se4ai.system.Feature;
import se4ai.system.Inventory;

class ModelToSystemTest {

    /** What the lecture's notebook printed, in seconds. */
    private static final double LECTURE = 41.83187174797058;

    private static final CostMatrix ROBOT = CostMatrix.of("delivery robot", Money.euros(100), Money.euros(2));
    private static final CostMatrix SEARCH = CostMatrix.of("photo search", Money.euros(1), Money.euros(2));

    /** The robot pays 20, 16, 100 and 300; the search 20, 16, 1 and 3. */
    private static final ThresholdSweep SWEEP = new ThresholdSweep(List.of(
            step(0.2, new Outcomes(3, 10, 0)),
            step(0.4, new Outcomes(3, 8, 0)),
            step(0.6, new Outcomes(2, 0, 1)),
            step(0.8, new Outcomes(0, 0, 3))));

    private final AnswerSheet sheet = new AnswerSheet(ModelToSystem.exercises());

    @Test
    void there_are_eight_questions() {
        assertThat(ModelToSystem.exercises())
                .extracting(exercise -> exercise.id())
                .containsExactly(
                        "detector.hundred",
                        "detector.frame-rate",
                        "detector.speed-up",
                        "detector.deadline",
                        "detector.robot-threshold",
                        "detector.search-threshold",
                        "detector.label-map",
                        "detector.inventory");
    }

    @Test
    void a_hundred_boxes_are_a_cap() {
        assertThat(hundred("?")).hasToString("○ Not yet: No answer yet: choose one of cap, overlap, photo, threshold.");
        assertThat(hundred("photo"))
                .hasToString("○ Not yet: An empty grey picture gave 100 boxes too, so the photo cannot be the reason.");
        assertThat(hundred("threshold"))
                .hasToString("○ Not yet: No threshold was applied at all: look at the lowest scores among the 100.");
        assertThat(hundred("overlap"))
                .hasToString("○ Not yet: Repeated boxes can be removed, yet why would exactly 100 remain every time?");
        assertThat(hundred("cap"))
                .hasToString("✓ Correct: The detector always answers with its 100 surest boxes; "
                        + "nothing was counted in the photo.");
    }

    @Test
    void the_frame_rate_is_one_photo_divided_by_its_time() {
        String id = "detector.frame-rate";

        says(id, 0, NOT_YET, "No answer yet: put your number of frames per second in place of 0.");
        says(id, LECTURE, ALMOST, "That is seconds per frame; a rate counts frames per second.");
        says(id, 1_000 / LECTURE, ALMOST, "That is frames per 1,000 seconds; a rate counts per one second.");
        says(id, 60 / LECTURE, ALMOST, "That is frames per minute; a rate counts per second.");
        says(
                id,
                Rate.onePer(Duration.seconds(LECTURE)).perSecond(),
                CORRECT,
                "0.0239 frames per second. One frame takes longer than most people wait for a page.");
    }

    @Test
    void the_speed_up_is_the_wanted_rate_over_the_reached_one() {
        String id = "detector.speed-up";

        says(id, 0, NOT_YET, "No answer yet: put your number of times in place of 0.");
        says(id, LECTURE / 10, ALMOST, "That divides by the wanted rate; ten frames need ten times more.");
        says(id, 10, ALMOST, "10 is the rate wanted; by how much does it exceed the rate reached?");
        says(
                id,
                Rate.ofPerSecond(10).over(Rate.onePer(Duration.seconds(LECTURE))),
                CORRECT,
                "418 times. A factor that no tuning of one model gives: another model or other hardware is needed.");
    }

    @Test
    void the_deadline_fits_so_many_times_into_the_time_of_one_photo() {
        String id = "detector.deadline";

        says(id, 0, NOT_YET, "No answer yet: put your number of times in place of 0.");
        says(id, LECTURE / 20, ALMOST, "That divides seconds by milliseconds: 20 ms are 0.020 s.");
        says(id, LECTURE * 20, ALMOST, "That multiplies; how many times does 20 ms fit into 41.83 s?");
        says(
                id,
                Duration.seconds(LECTURE).over(Duration.milliseconds(20)),
                CORRECT,
                "2,090 times. And the network's share of the 20 ms is not even counted.");
    }

    @Test
    void the_robot_wants_its_cheapest_threshold() {
        String id = "detector.robot-threshold";

        says(
                id,
                SWEEP.choose(ROBOT, 0.8),
                NOT_YET,
                "From 80 % on it pays € 300 (0 found, 0 false alarms, 3 missed). "
                        + "Look for the lowest point of its curve: which mistake is dear here?");
        says(
                id,
                SWEEP.choose(ROBOT, 0.2),
                ALMOST,
                "From 20 % on it pays € 20 (3 found, 10 false alarms, 0 missed). "
                        + "A threshold nearby is cheaper: compare the neighbours.");
        says(
                id,
                SWEEP.choose(ROBOT, 0.4),
                CORRECT,
                "From 40 % on, the delivery robot pays € 16 for these photos; no threshold of the sweep is cheaper.");
        says(
                id,
                SWEEP.choose(SEARCH, 0.6),
                NOT_YET,
                "This choice is for the photo search, where a false alarm costs more; choose with the robot's costs.");
    }

    @Test
    void the_photo_search_wants_another_threshold() {
        String id = "detector.search-threshold";

        says(
                id,
                SWEEP.choose(SEARCH, 0.4),
                NOT_YET,
                "From 40 % on it pays € 16 (3 found, 8 false alarms, 0 missed). "
                        + "Look for the lowest point of its curve: which mistake is dear here?");
        says(
                id,
                SWEEP.choose(SEARCH, 0.6),
                CORRECT,
                "From 60 % on, the photo search pays € 1 for these photos; no threshold of the sweep is cheaper.");
        says(
                id,
                SWEEP.choose(ROBOT, 0.4),
                NOT_YET,
                "This choice is for the delivery robot, where a miss costs more; choose with the photo search's costs.");
    }

    @Test
    void a_threshold_that_is_free_of_cost_leaves_no_almost() {
        ThresholdSweep free =
                new ThresholdSweep(List.of(step(0.2, new Outcomes(1, 1, 0)), step(0.4, new Outcomes(1, 0, 0))));
        ThresholdChoice dear = free.choose(ROBOT, 0.2);

        assertThat(sheet.check("detector.robot-threshold", dear).kind()).isEqualTo(NOT_YET);
        assertThat(sheet.check("detector.robot-threshold", free.choose(ROBOT, 0.4))
                        .message())
                .startsWith("From 40 % on, the delivery robot pays € 0 ");
    }

    @Test
    void the_lost_line_renames_all_classes_from_boat_on() throws IOException {
        String id = "detector.label-map";
        LabelMap labels = LabelMap.parse(
                Files.readString(Path.of(System.getProperty("course.root"), "data", "models", "coco-labels.txt")));
        int renamed = labels.differencesTo(labels.without("boat")).size();

        says(id, 0, NOT_YET, "No answer yet: put your number of labels in place of 0.");
        says(id, 1, ALMOST, "One line is gone, but each line after it moved up by one.");
        says(id, labels.used().size(), ALMOST, "The classes before 'boat' still have their names.");
        says(
                id,
                renamed,
                CORRECT,
                renamed + " labels. Every class from boat on is misnamed, and not one score has changed.");
    }

    @Test
    void the_inventory_wants_five_complete_rows() {
        String id = "detector.inventory";
        Feature[] rows = {row("A"), row("B"), row("C"), row("D"), row("E")};
        Feature[] gap = {row("A"), row("B"), row("C"), row("D"), Feature.small("E", "guesses", "?")};

        says(id, Inventory.of(), NOT_YET, "The inventory has 0 of 5 rows; think of your phone's first screen.");
        says(id, Inventory.of(gap), ALMOST, "Nearly complete: 'E: guesses' has no fallback.");
        says(id, Inventory.of(rows), CORRECT, "5 features, each with what happens without its model.");
    }

    private Verdict hundred(String answer) {
        return sheet.check("detector.hundred", answer);
    }

    private void says(String id, Object answer, Verdict.Kind kind, String message) {
        assertThat(sheet.check(id, answer)).isEqualTo(new Verdict(id, kind, message));
    }

    private static Feature row(String app) {
        return Feature.small(app, "guesses", "ask");
    }

    private static Step step(double threshold, Outcomes outcomes) {
        return new Step(Threshold.of(threshold), outcomes);
    }
}
