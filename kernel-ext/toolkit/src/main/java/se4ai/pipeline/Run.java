package se4ai.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Duration;
import se4ai.measure.Money;
import se4ai.pipeline.Making.State;

/**
 * A run is one pass through a pipeline: what was made, what was kept, why, how long it took and what it cost.
 *
 * <p>It holds the values that it made, and those of the runs that it followed, so that a change can be taken back at no cost.
 */
public final class Run {

    private final Pipeline pipeline;
    private final Map<String, Making> makings;
    private final Map<String, Object> values;
    private final Memory memory;

    Run(Pipeline pipeline, Map<String, Making> makings, Map<String, Object> values, Memory memory) {
        this.pipeline = pipeline;
        this.makings = new LinkedHashMap<>(makings);
        this.values = Map.copyOf(values);
        this.memory = memory;
    }

    /**
     * The value of an artifact.
     *
     * @throws IllegalStateException where it was not made; the message says why
     * @throws IllegalArgumentException where the pipeline has no such artifact
     */
    @SuppressWarnings("unchecked") // Made by the artifact itself, or by one that replaced it under its name.
    public <T> T value(Artifact<T> artifact) {
        Making making = making(artifact);
        @Nullable Object value = values.get(artifact.name());
        if (value == null) {
            throw new IllegalStateException(
                    making.state() == State.FAILED
                            ? making.reason()
                            : "Artifact '" + artifact.name() + "' (" + artifact.stage() + ") has no value. "
                                    + failure().map(Making::reason).orElse(""));
        }
        return (T) value;
    }

    /** What became of an artifact. */
    public Making making(Artifact<?> artifact) {
        return Objects.requireNonNull(
                makings.get(pipeline.artifact(artifact.name()).name()));
    }

    /** What became of each artifact, in the order of their making. */
    public List<Making> makings() {
        return List.copyOf(makings.values());
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /** The artifact that could not be made, with the reason. */
    public Optional<Making> failure() {
        return makings.values().stream()
                .filter(making -> making.state() == State.FAILED)
                .findFirst();
    }

    /** How many artifacts became this. */
    public int count(State state) {
        return (int) makings.values().stream()
                .filter(making -> making.state() == state)
                .count();
    }

    /** How long this run worked. */
    public Duration duration() {
        return makings.values().stream().map(Making::spent).reduce(Duration.ZERO, Duration::plus);
    }

    /** How long the making of what this run could keep had taken. */
    public Duration saved() {
        return makings.values().stream()
                .filter(making -> making.state() == State.KEPT)
                .map(Making::duration)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What this run cost in people's work. */
    public Money cost() {
        return makings.values().stream().map(Making::paid).reduce(Money.NONE, Money::plus);
    }

    /** The time and the money of each stage. */
    public StageShares shares() {
        return StageShares.of(makings());
    }

    /** Everything that an artifact was made from in this run. */
    public Lineage lineage(Artifact<?> artifact) {
        return Lineage.of(making(artifact).artifact(), makings());
    }

    /** What is different in another run, which comes second. */
    public RunDifference difference(Run other) {
        return RunDifference.of(this, other);
    }

    Memory memory() {
        return memory;
    }

    /** A line for each artifact with the reason, and a sum. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Run of '" + pipeline.name() + "': ").append(summary());
        makings.values().forEach(making -> text.append('\n').append(making));
        return text.toString();
    }

    /** Such as {@code 2 given, 3 made, 4 kept}. */
    public String summary() {
        StringBuilder text = new StringBuilder();
        for (State state : State.values()) {
            if (count(state) > 0) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(count(state))
                        .append(' ')
                        .append(state);
            }
        }
        return text.toString();
    }
}
