package se4ai.course;

import java.util.List;
import se4ai.check.Check;
import se4ai.check.ChoiceCheck;
import se4ai.check.Exercise;
import se4ai.check.Finding;
import se4ai.check.NumberCheck;
import se4ai.model.CostMatrix;
import se4ai.model.ThresholdChoice;
import se4ai.system.Inventory;

/** The exercises of notebook 01, "From model to system: one detector, two products". */
final class ModelToSystem {

    /** The inference time that the lecture's notebook printed for one photograph, in seconds. */
    private static final double LECTURE_SECONDS = 41.83187174797058;

    private static final double VIDEO_RATE = 10;
    private static final double VIDEO_DEADLINE_SECONDS = 0.020;
    private static final int ROWS = 5;
    private static final ThresholdCheck CHEAPEST = new ThresholdCheck("photos");

    /** COCO names 80 kinds of things; person, bicycle, car, motorcycle, airplane, bus, train and truck precede boat. */
    private static final int COCO_LABELS = 80;

    private static final int LABELS_BEFORE_BOAT = 8;

    private ModelToSystem() {}

    static List<Exercise<?>> exercises() {
        return List.of(
                hundred(),
                frameRate(),
                speedUp(),
                deadline(),
                robotThreshold(),
                searchThreshold(),
                labelMap(),
                inventory());
    }

    private static Exercise<String> hundred() {
        Check<String> check = ChoiceCheck.right(
                        "cap",
                        "The detector always answers with its 100 surest boxes; nothing was counted in the photo.")
                .wrong("photo", "An empty grey picture gave 100 boxes too, so the photo cannot be the reason.")
                .wrong("threshold", "No threshold was applied at all: look at the lowest scores among the 100.")
                .wrong("overlap", "Repeated boxes can be removed, yet why would exactly 100 remain every time?");
        return Exercise.of(
                "detector.hundred",
                String.class,
                check,
                "Compare what the coffee photo and the empty picture have in common.",
                "Which number stays the same whatever picture goes in?",
                "The number is a setting of the detector: the most boxes that it may return.");
    }

    private static Exercise<Number> frameRate() {
        Check<Number> check = NumberCheck.expecting(1 / LECTURE_SECONDS, "frames per second")
                .because("One frame takes longer than most people wait for a page.")
                .wrong(LECTURE_SECONDS, "That is seconds per frame; a rate counts frames per second.")
                .wrong(1000 / LECTURE_SECONDS, "That is frames per 1,000 seconds; a rate counts per one second.")
                .wrong(60 / LECTURE_SECONDS, "That is frames per minute; a rate counts per second.");
        return Exercise.of(
                "detector.frame-rate",
                Number.class,
                check,
                "One photo took 41.83 s. How many photos fit into one second?",
                "A rate is 1 divided by the time for one.",
                "1 / 41.83187174797058");
    }

    private static Exercise<Number> speedUp() {
        Check<Number> check = NumberCheck.expecting(VIDEO_RATE * LECTURE_SECONDS, "times")
                .because("A factor that no tuning of one model gives: another model or other hardware is needed.")
                .wrong(LECTURE_SECONDS / VIDEO_RATE, "That divides by the wanted rate; ten frames need ten times more.")
                .wrong(VIDEO_RATE, "10 is the rate wanted; by how much does it exceed the rate reached?");
        return Exercise.of(
                "detector.speed-up",
                Number.class,
                check,
                "Divide the rate that is wanted by the rate that is reached.",
                "The rate reached is 1 / 41.83 per second.",
                "10 / (1 / 41.83187174797058)");
    }

    private static Exercise<Number> deadline() {
        Check<Number> check = NumberCheck.expecting(LECTURE_SECONDS / VIDEO_DEADLINE_SECONDS, "times")
                .because("And the network's share of the 20 ms is not even counted.")
                .wrong(LECTURE_SECONDS / 20, "That divides seconds by milliseconds: 20 ms are 0.020 s.")
                .wrong(LECTURE_SECONDS * 20, "That multiplies; how many times does 20 ms fit into 41.83 s?");
        return Exercise.of(
                "detector.deadline",
                Number.class,
                check,
                "How many times do 20 ms fit into 41.83 s?",
                "Bring both to one unit: 20 ms are 0.020 s.",
                "41.83187174797058 / 0.020");
    }

    private static Exercise<ThresholdChoice> robotThreshold() {
        return Exercise.of(
                "detector.robot-threshold",
                ThresholdChoice.class,
                choice -> isMissDearer(choice.costs())
                        ? CHEAPEST.of(choice)
                        : Finding.notYet(
                                "This choice is for the " + choice.costs().product()
                                        + ", where a false alarm costs more; choose with the robot's costs."),
                "For the robot, which mistake is dear: the miss or the false alarm?",
                "The lower the threshold, the fewer misses. When do more misses disappear, and when only alarms come?",
                "Read the lowest point of the robot's curve in the drawing above.");
    }

    private static Exercise<ThresholdChoice> searchThreshold() {
        return Exercise.of(
                "detector.search-threshold",
                ThresholdChoice.class,
                choice -> isMissDearer(choice.costs())
                        ? Finding.notYet(
                                "This choice is for the " + choice.costs().product()
                                        + ", where a miss costs more; choose with the photo search's costs.")
                        : CHEAPEST.of(choice),
                "For the photo search, which mistake annoys more?",
                "The higher the threshold, the fewer false alarms; from where on are there none left to remove?",
                "Read the lowest point of the photo search's curve in the drawing above.");
    }

    private static boolean isMissDearer(CostMatrix costs) {
        return costs.falseNegative().compareTo(costs.falsePositive()) > 0;
    }

    private static Exercise<Number> labelMap() {
        Check<Number> check = NumberCheck.expecting(COCO_LABELS - LABELS_BEFORE_BOAT, "labels")
                .because("Every class from boat on is misnamed, and not one score has changed.")
                .wrong(1, "One line is gone, but each line after it moved up by one.")
                .wrong(COCO_LABELS, "The classes before 'boat' still have their names.");
        return Exercise.of(
                "detector.label-map",
                Number.class,
                check,
                "Which classes keep their names: those before the lost line, or those after it?",
                "Ask the map itself: it can list its differences to another map.",
                "labels.differencesTo(shifted).size()");
    }

    private static Exercise<Inventory> inventory() {
        Check<Inventory> check = answer -> {
            int rows = answer.features().size();
            if (rows < ROWS) {
                return Finding.notYet(
                        "The inventory has " + rows + " of " + ROWS + " rows; think of your phone's first screen.");
            }
            List<String> gaps = answer.gaps();
            return gaps.isEmpty()
                    ? Finding.correct(rows + " features, each with what happens without its model.")
                    : Finding.almost("Nearly complete: " + gaps.get(0) + ".");
        };
        return Exercise.of(
                "detector.inventory",
                Inventory.class,
                check,
                "Translation, keyboard, camera, maps, mail: which of them guess?",
                "A fallback is what the app does when the model is switched off: show the list unsorted, ask, wait.",
                "Feature.small(\"Mail\", \"moves spam away\", \"all mail in the inbox\")");
    }
}
