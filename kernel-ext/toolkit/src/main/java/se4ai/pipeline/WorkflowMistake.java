package se4ai.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se4ai.pipeline.Workflow.Arrow;

/**
 * A workflow mistake is one way in which a workflow differs from that of Amershi et al., with a sentence about it.
 *
 * @param stages the stages it is about
 */
public record WorkflowMistake(Kind kind, List<Stage> stages, String message) {

    /** A kind is what is wrong with a part of a workflow. */
    public enum Kind {
        MISSING_STAGE,
        WRONG_ORDER,
        MISSING_ARROW,
        WRONG_ARROW,
        ARROW_FORWARD
    }

    private static final List<Stage> FEEDBACK = List.of(Stage.EVALUATION, Stage.MONITORING);

    public WorkflowMistake {
        stages = List.copyOf(stages);
    }

    static List<WorkflowMistake> in(Workflow workflow) {
        List<WorkflowMistake> all = new ArrayList<>();
        missingStages(workflow, all);
        wrongOrder(workflow, all);
        FEEDBACK.forEach(from -> missingArrows(workflow, from, all));
        workflow.feedback().forEach(arrow -> wrongArrow(arrow, all));
        return all;
    }

    private static void missingStages(Workflow workflow, List<WorkflowMistake> all) {
        List<Stage> missing = Arrays.stream(Stage.values())
                .filter(stage -> !workflow.order().contains(stage))
                .toList();
        if (!missing.isEmpty()) {
            all.add(new WorkflowMistake(
                    Kind.MISSING_STAGE,
                    missing,
                    (missing.size() == 1 ? "A stage is missing: " : missing.size() + " stages are missing: ")
                            + Workflow.titles(missing) + "."));
        }
    }

    private static void wrongOrder(Workflow workflow, List<WorkflowMistake> all) {
        List<Stage> order = workflow.order();
        for (int i = 1; i < order.size(); i++) {
            Stage first = order.get(i - 1);
            Stage second = order.get(i);
            if (first.compareTo(second) > 0) {
                all.add(new WorkflowMistake(
                        Kind.WRONG_ORDER,
                        List.of(first, second),
                        "'" + first + "' stands before '" + second + "'; it needs what '" + second
                                + "' gives, so it comes after it."));
            }
        }
    }

    private static void missingArrows(Workflow workflow, Stage from, List<WorkflowMistake> all) {
        List<Stage> missing = workflow.order().stream()
                .filter(to -> workflow.order().contains(from) && to.compareTo(from) < 0)
                .filter(to -> !workflow.feedback().contains(new Arrow(from, to)))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            all.add(new WorkflowMistake(
                    Kind.MISSING_ARROW,
                    missing,
                    "What '" + from + "' finds may send you back to any earlier stage; missing "
                            + (missing.size() == 1 ? "is the arrow to " : "are the arrows to ")
                            + Workflow.titles(missing) + "."));
        }
    }

    /** The arrow from training to feature engineering is neither demanded nor wrong. */
    private static void wrongArrow(Arrow arrow, List<WorkflowMistake> all) {
        List<Stage> stages = List.of(arrow.from(), arrow.to());
        if (arrow.from().compareTo(arrow.to()) <= 0) {
            all.add(new WorkflowMistake(
                    Kind.ARROW_FORWARD,
                    stages,
                    "The arrow " + arrow
                            + " does not lead back to an earlier stage; the order of the stages says forward."));
        } else if (!FEEDBACK.contains(arrow.from()) && !arrow.equals(new Arrow(Stage.TRAINING, Stage.FEATURES))) {
            all.add(new WorkflowMistake(
                    Kind.WRONG_ARROW,
                    stages,
                    "The arrow " + arrow + " is not in the workflow of Amershi et al.: any earlier stage may follow "
                            + Workflow.titles(FEEDBACK) + " alone."));
        }
    }

    @Override
    public String toString() {
        return message;
    }
}
