package se4ai.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * A workflow is an order of the stages with feedback arrows, which lead from a stage back to an earlier one.
 *
 * <pre>{@code
 * Workflow.of(Stage.CLEANING, Stage.TRAINING, Stage.EVALUATION).back(Stage.EVALUATION, Stage.CLEANING).mistakes()
 * }</pre>
 *
 * @param order each stage once
 * @param feedback the arrows back
 */
public record Workflow(List<Stage> order, List<Arrow> feedback) {

    /** The nine stages of Amershi et al., from whose evaluation and monitoring any earlier stage may follow. */
    public static final Workflow AMERSHI =
            of(Stage.values()).anyEarlier(Stage.EVALUATION).anyEarlier(Stage.MONITORING);

    /** A feedback arrow leads from what one stage finds back to another. */
    public record Arrow(Stage from, Stage to) {

        @Override
        public String toString() {
            return from + " → " + to;
        }
    }

    public Workflow {
        order = List.copyOf(order);
        feedback = List.copyOf(feedback);
        if (order.isEmpty()) {
            throw new IllegalArgumentException(
                    "A workflow needs at least one stage; begin with Workflow.of(Stage.REQUIREMENTS, …).");
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.indexOf(order.get(i)) < i) {
                throw new IllegalArgumentException(
                        "The stage '" + order.get(i)
                                + "' stands twice in the workflow. Name it once; what comes back to it is an arrow: back(from, to).");
            }
        }
        for (Arrow arrow : feedback) {
            if (!order.contains(arrow.from()) || !order.contains(arrow.to())) {
                throw new IllegalArgumentException("The arrow " + arrow
                        + " needs both of its stages in the workflow, which has " + titles(order) + ".");
            }
        }
    }

    public static Workflow of(Stage... order) {
        return new Workflow(List.of(order), List.of());
    }

    /** The same with an arrow back; drawn twice, it is still one. */
    public Workflow back(Stage from, Stage to) {
        Arrow arrow = new Arrow(from, to);
        if (feedback.contains(arrow)) {
            return this;
        }
        List<Arrow> more = new ArrayList<>(feedback);
        more.add(arrow);
        return new Workflow(order, more);
    }

    /** The same with arrows from a stage back to each that stands before it. */
    public Workflow anyEarlier(Stage from) {
        if (!order.contains(from)) {
            throw new IllegalArgumentException(
                    "The stage '" + from + "' is not in the workflow, which has " + titles(order) + ".");
        }
        Workflow more = this;
        for (Stage to : order.subList(0, order.indexOf(from))) {
            more = more.back(from, to);
        }
        return more;
    }

    /** The arrows that leave a stage. */
    public List<Stage> backFrom(Stage from) {
        return feedback.stream()
                .filter(arrow -> arrow.from() == from)
                .map(Arrow::to)
                .sorted()
                .toList();
    }

    /** How it differs from the workflow of Amershi et al.; nothing where it is the same. */
    public List<WorkflowMistake> mistakes() {
        return WorkflowMistake.in(this);
    }

    public boolean isRight() {
        return mistakes().isEmpty();
    }

    static String titles(List<Stage> stages) {
        return Names.listed(stages.stream().map(Stage::toString).toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                String.join(" → ", order.stream().map(Stage::toString).toList()));
        for (Stage stage : order) {
            if (!backFrom(stage).isEmpty()) {
                text.append("\nback from ").append(stage).append(" to ").append(titles(backFrom(stage)));
            }
        }
        return text.toString();
    }
}
