package se4ai.labs.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se4ai.labs.Adjustable;
import se4ai.pipeline.Stage;
import se4ai.pipeline.Workflow;
import se4ai.pipeline.Workflow.Arrow;
import se4ai.pipeline.rehearsal.Fault;
import se4ai.pipeline.rehearsal.Rehearsal;

/**
 * A board is all that a reader of the pipeline lab has set: the stages in an order, arrows back, and what goes wrong.
 *
 * @param order all nine stages
 * @param arrows back from a stage to others, each once
 * @param fault what goes wrong; empty where nothing does
 * @param isWatched whether anybody looks at the operation
 * @param dials the numbers of the rehearsal; those that are missing stand as at the start
 */
public record Board(
        List<Stage> order, List<Arrow> arrows, Optional<Fault> fault, boolean isWatched, Map<Dial, Double> dials) {

    /** The stages by their names, which says nothing about their order. */
    public static final Board START = new Board(
            Stream.of(Stage.values())
                    .sorted(Comparator.comparing(Stage::toString))
                    .toList(),
            List.of(),
            Optional.empty(),
            true,
            Map.of());

    public Board {
        order = List.copyOf(order);
        // In one order, so that equal boards have equal addresses.
        arrows = arrows.stream()
                .distinct()
                .sorted(Comparator.comparing(Arrow::from).thenComparing(Arrow::to))
                .toList();
        dials = Adjustable.changed(List.of(Dial.values()), dials);
    }

    public double of(Dial dial) {
        return dials.getOrDefault(dial, dial.standard());
    }

    public Board with(Dial dial, double value) {
        Map<Dial, Double> changed = new LinkedHashMap<>(dials);
        changed.put(dial, value);
        return new Board(order, arrows, fault, isWatched, changed);
    }

    /** The same board with a stage at another place, from 0; at the nearer end where there is none. */
    public Board move(Stage stage, int place) {
        List<Stage> changed = new ArrayList<>(order);
        changed.remove(stage);
        changed.add(Math.max(0, Math.min(changed.size(), place)), stage);
        return new Board(changed, arrows, fault, isWatched, dials);
    }

    Board ordered(List<Stage> other) {
        return new Board(other, arrows, fault, isWatched, dials);
    }

    public boolean has(Stage from, Stage to) {
        return arrows.contains(new Arrow(from, to));
    }

    /** The same board with an arrow, or without it. */
    public Board arrow(Stage from, Stage to, boolean isThere) {
        List<Arrow> changed = new ArrayList<>(arrows);
        changed.remove(new Arrow(from, to));
        if (isThere) {
            changed.add(new Arrow(from, to));
        }
        return new Board(order, changed, fault, isWatched, dials);
    }

    public Board fault(Optional<Fault> other) {
        return new Board(order, arrows, other, isWatched, dials);
    }

    public Board watched(boolean isWatched) {
        return new Board(order, arrows, fault, isWatched, dials);
    }

    /** The same board with the stages and the arrows of Amershi et al. */
    public Board solved() {
        return new Board(Workflow.AMERSHI.order(), Workflow.AMERSHI.feedback(), fault, isWatched, dials);
    }

    public Workflow workflow() {
        return new Workflow(order, arrows);
    }

    Rehearsal rehearsal() {
        Rehearsal plain = Rehearsal.without().seeded((long) of(Dial.SEED)).changing(of(Dial.CHANGE));
        return fault.map(each -> plain.fault(each, of(Dial.STRENGTH))).orElse(plain);
    }

    /** Whether the same goes wrong on another board, so that the same follows. */
    boolean rehearsesAs(Board other) {
        return fault.equals(other.fault) && dials.equals(other.dials);
    }
}
