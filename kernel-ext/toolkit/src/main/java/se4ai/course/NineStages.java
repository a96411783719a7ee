package se4ai.course;

import java.util.List;
import se4ai.check.Check;
import se4ai.check.ChoiceCheck;
import se4ai.check.Exercise;
import se4ai.check.Finding;
import se4ai.check.NumberCheck;
import se4ai.check.OrderCheck;
import se4ai.measure.Proportion;
import se4ai.model.CostMatrix;
import se4ai.model.ThresholdChoice;
import se4ai.pipeline.Workflow;
import se4ai.pipeline.WorkflowMistake;

/** The exercises of notebook 02, "Nine stages, end to end". */
final class NineStages {

    /** The test reports of 1999–2002, and those of them without damage. */
    private static final int TRIED = 3_712;

    private static final int TRIED_WITHOUT_DAMAGE = 3_321;

    /** Lines of code of the mini-system. */
    private static final double SYSTEM_LINES = 533;

    private static final double ML_LINES = 27;

    private NineStages() {}

    static List<Exercise<?>> exercises() {
        return List.of(
                order(),
                feedback(),
                schema(),
                letters(),
                leak(),
                baseline(),
                threshold(),
                reruns(),
                mlShare(),
                fault());
    }

    private static Exercise<String> order() {
        Check<String> check = OrderCheck.steps("abcdefghi")
                .before('g', 'e', "Before anybody gathers data, somebody decides what the model is for.")
                .before('e', 'a', "There is nothing to clean before data has been collected.")
                .before('a', 'd', "Clean first: else people label records that are dropped afterwards.")
                .before('d', 'i', "Training needs labels: what should the model learn?")
                .before('a', 'h', "Features are computed from clean records; a wrong unit would live on in them.")
                .before('h', 'i', "A model sees features, so these come before training.")
                .before('i', 'c', "Only a trained model can be evaluated.")
                .before('c', 'b', "Evaluate before you deploy: users are no test set.")
                .before('b', 'f', "What is not in operation cannot be monitored.")
                .never(
                        'j',
                        "'j' does not belong: who chooses a model by the test data has used it up, and its score flatters.")
                .because("Where labels and features change places, the pipeline still works.");
        return Exercise.of(
                "stages.order",
                String.class,
                check,
                "Begin with the question that needs no data at all.",
                "Three stages make data fit to learn from, one makes numbers of it; then comes the model.",
                "g, e, a, d, h, …");
    }

    private static Exercise<Workflow> feedback() {
        Check<Workflow> check = workflow -> {
            List<WorkflowMistake> mistakes = workflow.mistakes();
            if (mistakes.isEmpty()) {
                return Finding.correct(
                        "Whoever measures, before or in operation, may find the cause at any earlier stage.");
            }
            String first = mistakes.get(0).message();
            return workflow.feedback().isEmpty() ? Finding.notYet(first) : Finding.almost(first);
        };
        return Exercise.of(
                "stages.feedback",
                Workflow.class,
                check,
                "Which two stages measure something, and so may find that it is not good enough?",
                "The cause of a bad figure can lie at any earlier stage, so an arrow leads to each of them.",
                "Workflow.of(Stage.values()).anyEarlier(EVALUATION) and once more for the other one");
    }

    private static Exercise<Proportion> schema() {
        Check<Proportion> check = score -> {
            if (score.count() == score.trials()) {
                return Finding.correct("All " + score.trials() + " mutants are killed, and the table itself passes.");
            }
            if (score.count() == 0) {
                return Finding.notYet("Either no mutant is killed, or the schema finds fault with the table itself: "
                        + "read its first lines above.");
            }
            String survive = score.trials() - score.count() == 1 ? " survives" : " survive";
            String left = (score.trials() - score.count()) + " of " + score.trials() + survive
                    + ": read what is wrong with the first of them, and which column shows it.";
            return 2 * score.count() >= score.trials() ? Finding.almost(left) : Finding.notYet(left);
        };
        return Exercise.of(
                "stages.schema",
                Proportion.class,
                check,
                "Take the survivors one by one: which rule would the spoiled table break and the good one keep?",
                "A speed in km/h is still a number; its median is not. Shifted labels keep all values; but who pays for a"
                        + " repair without damage?",
                "eachRow(\"no repair without damage\", row -> row.getDouble(\"cost\") < 50_000 ||"
                        + " !row.getString(\"damage\").equals(\"None\"))");
    }

    private static Exercise<String> letters() {
        Check<String> check = ChoiceCheck.right(
                        "damage",
                        "All fifteen are military and name a cost above 20,000; written down, that is a rule others can check.")
                .wrong("none", "Look at the column cost: would anybody pay that for an aircraft without damage?")
                .wrong(
                        "drop",
                        "They are the dearest cases of one operator; without them the model learns that its strikes are harmless.")
                .wrong("guess", "The most frequent label is None, and each of these rows speaks against it.");
        return Exercise.of(
                "stages.letters",
                String.class,
                check,
                "Compare the other columns of these rows.",
                "Which operator wrote the letters, and what did the repairs cost?",
                "Repairs that cost something mean that something was damaged.");
    }

    private static Exercise<String> leak() {
        Check<String> check = ChoiceCheck.right(
                        "cost", "What a repair cost is known weeks after somebody had to decide about the inspection.")
                .wrong("speed", "The crew reads the speed when it happens, so it is known in time.")
                .wrong("size", "Who saw the bird knows its size at once.")
                .wrong("damage", "That is what the model should learn; of course it is no feature. Which other column?")
                .wrong("date", "The date is known; whether it helps is another question.")
                .wrong("operator", "Whose aircraft it is, is known before it takes off.")
                .wrong("aircraft", "Which aircraft it is, is known before it takes off.")
                .wrong("phase", "The phase of the flight is known when it happens.")
                .wrong("time", "Day or night is known when it happens.");
        return Exercise.of(
                "stages.leak",
                String.class,
                check,
                "Imagine you stand beside the aircraft, minutes after landing. Which columns can you fill in?",
                "One column needs a bill.",
                "What does the workshop write last?");
    }

    private static Exercise<Number> baseline() {
        double expected = 100.0 * TRIED_WITHOUT_DAMAGE / TRIED;
        Check<Number> check = NumberCheck.expecting(expected, "%")
                .because("Every model has to be compared with that, and it finds not one damaged aircraft.")
                .wrong(100 - expected, "That is the share with damage, about which it is always wrong.")
                .wrong(expected / 100, "That is the share as a number up to 1; give per cent.")
                .wrong(50, "It does not toss a coin: it is right whenever there is no damage.");
        return Exercise.of(
                "stages.baseline",
                Number.class,
                check,
                "It is right about every report without damage, and about no other.",
                "Its accuracy is the share of the reports without damage.",
                "100 * honest.test().share(\"none\").share().value()");
    }

    private static Exercise<ThresholdChoice> threshold() {
        ThresholdCheck cheapest = new ThresholdCheck("reports");
        return Exercise.of(
                "stages.threshold",
                ThresholdChoice.class,
                choice -> {
                    CostMatrix costs = choice.costs();
                    return costs.falseNegative().compareTo(costs.falsePositive()) > 0
                            ? cheapest.of(choice)
                            : Finding.notYet("In triage a miss is dearer than an alarm; choose with its costs.");
                },
                "A miss costs as much as ten needless inspections. How sure must the model be to be believed?",
                "Inspect where the risk times 5,000 is more than 500.",
                "Read the lowest point of the curve: near 10 %.");
    }

    private static Exercise<Number> reruns() {
        Check<Number> check = NumberCheck.expecting(1, "artifacts")
                .because("Only the threshold is made from the costs; reports, features, model and evaluation are kept.")
                .wrong(5, "That would be all of them; but from what is the model made? Not from the costs.")
                .wrong(2, "The evaluation counts mistakes at every threshold; it does not price them.")
                .wrong(4, "Follow the arrows from the costs, not from the reports.")
                .wrong(3, "Follow the arrows from the costs, not from the reports.");
        return Exercise.of(
                "stages.reruns",
                Number.class,
                check,
                "Find the costs in the drawing and follow what is made from them.",
                "An artifact is made again only where something that it is made from has changed.",
                "From the costs one arrow leaves.");
    }

    private static Exercise<Number> mlShare() {
        double expected = 100 * ML_LINES / SYSTEM_LINES;
        Check<Number> check = NumberCheck.expecting(expected, "%")
                .because("The box in the middle is small; what surrounds it is what is left to engineer.")
                .wrong(expected / 100, "That is the share as a number up to 1; give per cent.")
                .wrong(100 - expected, "That is all the rest.")
                .wrong(ML_LINES, "Those are lines; divide by all lines of the system.");
        return Exercise.of(
                "stages.ml-share",
                Number.class,
                check,
                "Divide the lines of the box ML code by the lines of all ten boxes.",
                "MiniSystem.ofCourse() knows its share of ML code.",
                "100 * MiniSystem.ofCourse().ofMlCode()");
    }

    private static Exercise<String> fault() {
        Check<String> check = ChoiceCheck.right(
                        "8",
                        "The service is given speeds in km/h. Evaluation was honest, the inputs are others from the first"
                                + " week on, and the model is wrong where the unit matters.")
                .wrong("1", "With a wrong target the inputs would be as they were in training; here they are not.")
                .wrong(
                        "2",
                        "That comes near: the inputs are others, too. But what is missing in training costs less"
                                + " than this; compare with Fault.ONE_PLACE.")
                .wrong(
                        "3",
                        "Dirt in training would make evaluation claim less than it does; compare with"
                                + " Fault.MIXED_UNITS.")
                .wrong("4", "Wrong labels lower what evaluation claims, and leave the inputs as they were.")
                .wrong(
                        "5",
                        "With a leak evaluation claims more than any model can reach in this world; here it does not.")
                .wrong("6", "Too few examples show in evaluation already, and operation is no worse than that.")
                .wrong("7", "Then the claim would be too high; the one without a fault is the same.")
                .wrong("9", "There is an alarm, so somebody looks.");
        return Exercise.of(
                "stages.fault",
                String.class,
                check,
                "Is the claim of evaluation true from the first week on? Then what was wrong before operation began?",
                "Compare with Rehearsal.with(fault) for the faults of each stage: Fault.values() lists them.",
                "Which alarm comes in the first week, and what could change the inputs between evaluation and operation?");
    }
}
