package se4ai.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline is a set of goals with everything that they are made from, and makes only what a change makes necessary.
 *
 * <pre>{@code
 * var pipeline = Pipeline.of("bird strikes", report);
 * var first = pipeline.run(RunProgress.quiet());
 * var second = pipeline.with(reports, more).run(first, RunProgress.quiet());     // says of each artifact why it was made again
 * }</pre>
 */
public final class Pipeline {

    private final String name;
    private final List<String> goals;
    private final Map<String, Artifact<?>> artifacts;

    private Pipeline(String name, List<String> goals, Map<String, Artifact<?>> artifacts) {
        this.name = name;
        this.goals = goals;
        this.artifacts = artifacts;
    }

    /**
     * A pipeline that makes these artifacts.
     *
     * @throws IllegalArgumentException where two different artifacts have one name
     */
    public static Pipeline of(String name, Artifact<?>... goals) {
        if (goals.length == 0) {
            throw new IllegalArgumentException(
                    "Pipeline '" + name + "' has no goal. Name at least one artifact that it should make.");
        }
        Wiring wiring = new Wiring(name);
        for (Artifact<?> goal : goals) {
            wiring.add(goal);
        }
        List<String> names =
                List.of(goals).stream().<String>map(Artifact::name).distinct().toList();
        return new Pipeline(name, names, wiring.ordered(names));
    }

    /** The same pipeline, given another value. */
    public <T> Pipeline with(Artifact<T> given, T value) {
        // The pipeline's own: its cost or fingerprint may have been changed since.
        @SuppressWarnings("unchecked")
        Artifact<T> own = (Artifact<T>) artifact(given.name());
        return with(own.holding(value));
    }

    /**
     * The same pipeline with one artifact in the place of that of the same name, such as its next version. What it is made
     * from is looked up by name in this pipeline.
     */
    public Pipeline with(Artifact<?> replacement) {
        artifact(replacement.name());
        Wiring wiring = new Wiring(name);
        wiring.put(replacement);
        artifacts.values().forEach(wiring::addIfNew);
        wiring.addInputs(replacement);
        return new Pipeline(name, goals, wiring.ordered(goals));
    }

    /** Makes everything for the first time. */
    public Run run(RunProgress progress) {
        return new Runner(this, null, progress).run();
    }

    /** Makes what is not already there from this earlier run or those before it. */
    public Run run(Run previous, RunProgress progress) {
        return new Runner(this, previous, progress).run();
    }

    public String name() {
        return name;
    }

    /** The artifacts, each after everything that it is made from. */
    public List<Artifact<?>> artifacts() {
        return List.copyOf(artifacts.values());
    }

    /**
     * The artifact of a name.
     *
     * @throws IllegalArgumentException where there is none; the message names those that there are
     */
    public Artifact<?> artifact(String name) {
        @Nullable Artifact<?> found = artifacts.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Pipeline '" + this.name + "' has no artifact '" + name + "'; it has "
                    + Names.quoted(artifacts.keySet()) + ".");
        }
        return found;
    }

    /** The artifacts that are made from this one, directly or through others. */
    public List<Artifact<?>> madeFrom(Artifact<?> artifact) {
        Set<String> reached = new HashSet<>(Set.of(artifact(artifact.name()).name()));
        for (Artifact<?> each : artifacts.values()) {
            if (each.inputNames().stream().anyMatch(reached::contains)) {
                reached.add(each.name());
            }
        }
        reached.remove(artifact.name());
        return artifacts.values().stream()
                .filter(each -> reached.contains(each.name()))
                .<Artifact<?>>map(each -> each)
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Pipeline '" + name + "'");
        artifacts.values().forEach(each -> text.append("\n- ").append(each));
        return text.toString();
    }
}
