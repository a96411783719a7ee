package se4ai.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A control structure shows who controls what in a system, and what each controller gets to know. */
public record ControlStructure(List<ControlAction> actions, List<Feedback> feedback) {

    public ControlStructure {
        actions = List.copyOf(actions);
        feedback = List.copyOf(feedback);
    }

    public static ControlStructure of(ControlAction... actions) {
        return new ControlStructure(List.of(actions), List.of());
    }

    public ControlStructure with(Feedback... more) {
        return new ControlStructure(actions, Rows.plus(feedback, List.of(more)));
    }

    public List<String> controllers() {
        return actions.stream().map(ControlAction::controller).distinct().toList();
    }

    /** The actions whose controller hears nothing back from the process that it orders. */
    public List<ControlAction> blind() {
        return actions.stream()
                .filter(action -> feedback.stream()
                        .noneMatch(f -> f.process().equals(action.process())
                                && f.controller().equals(action.controller())))
                .toList();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        Stream.concat(actions.stream(), feedback.stream()).forEach(arrow -> lines.add(arrow.toString()));
        return String.join("\n", lines);
    }
}
