package se4ai.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A lineage is everything that an artifact was made from in a run, with the fingerprint of each.
 *
 * @param making the artifact and what became of it
 * @param inputs the lineage of each artifact that it was made from
 */
public record Lineage(Making making, List<Lineage> inputs) {

    /**
     * A line of a lineage.
     *
     * @param depth how many steps it is from the artifact that the lineage is of
     * @param isRepeated whether it stands further up already, where what it was made from is shown
     */
    public record Line(int depth, Making making, boolean isRepeated) {

        @Override
        public String toString() {
            return making.name() + " (" + making.stage() + ")"
                    + making.fingerprint().map(content -> " " + content).orElse("")
                    + (making.artifact().version() == 1
                            ? ""
                            : ", version " + making.artifact().version())
                    + (isRepeated ? ", as above" : "");
        }
    }

    public Lineage {
        inputs = List.copyOf(inputs);
    }

    /** In the order of making, so that each finds those of its inputs. */
    static Lineage of(Artifact<?> artifact, List<Making> makings) {
        Map<String, Lineage> all = new HashMap<>();
        for (Making making : makings) {
            List<Lineage> inputs = making.artifact().inputNames().stream()
                    .map(name -> Objects.requireNonNull(all.get(name)))
                    .toList();
            all.put(making.name(), new Lineage(making, inputs));
        }
        return Objects.requireNonNull(all.get(artifact.name()));
    }

    /** The lineage as an indented list: below each artifact stands what it was made from. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        collect(0, lines, new HashSet<>());
        return lines;
    }

    private void collect(int depth, List<Line> lines, Set<String> seen) {
        boolean isNew = seen.add(making.name());
        lines.add(new Line(depth, making, !isNew && !inputs.isEmpty()));
        if (isNew) {
            inputs.forEach(input -> input.collect(depth + 1, lines, seen));
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines()) {
            text.append(text.length() == 0 ? "" : "\n")
                    .append("  ".repeat(line.depth()))
                    .append(line);
        }
        return text.toString();
    }
}
