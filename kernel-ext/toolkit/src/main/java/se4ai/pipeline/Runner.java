package se4ai.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Duration;
import se4ai.pipeline.Making.State;

/** Makes the artifacts of a pipeline one after the other, until one fails. */
final class Runner {

    private static final double NANOS = 1e-9;

    private final Pipeline pipeline;
    private final @Nullable Run previous;
    private final RunProgress progress;
    private final Memory memory;
    private final Map<String, Making> makings = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private @Nullable String failed;

    Runner(Pipeline pipeline, @Nullable Run previous, RunProgress progress) {
        this.pipeline = pipeline;
        this.previous = previous;
        this.progress = progress;
        this.memory = previous == null ? new Memory() : previous.memory().copy();
    }

    Run run() {
        List<Artifact<?>> all = pipeline.artifacts();
        for (int i = 0; i < all.size(); i++) {
            Artifact<?> artifact = all.get(i);
            Making making =
                    failed != null ? notMade(artifact) : artifact.isGiven() ? given(artifact) : of(artifact, i + 1);
            makings.put(artifact.name(), making);
            if (failed == null) {
                progress.finished(making, i + 1, all.size());
            }
            if (making.state() == State.FAILED) {
                failed = artifact.name();
                progress.finished(making, i + 1, all.size());
            }
        }
        return new Run(pipeline, makings, values, memory);
    }

    private Making notMade(Artifact<?> artifact) {
        return new Making(
                artifact, State.NOT_MADE, "not made: '" + failed + "' failed before it", null, Duration.ZERO, false);
    }

    private Making given(Artifact<?> artifact) {
        Optional<Kept> last = memory.last(artifact.name());
        try {
            Object value = artifact.recipe().make(List.of());
            Fingerprint content = artifact.fingerprint(value);
            boolean same = last.isPresent() && last.get().content().equals(content);
            boolean isNew = !memory.holds(artifact.name(), content);
            remember(artifact, List.of(), value, content, Duration.ZERO);
            String reason = last.isEmpty() ? "first run" : same ? "the same content as before" : "its content changed";
            return new Making(artifact, State.GIVEN, "given: " + reason, content, Duration.ZERO, isNew);
        } catch (Exception e) {
            return failure(artifact, e, Duration.ZERO);
        }
    }

    private Making of(Artifact<?> artifact, int number) {
        List<Fingerprint> inputs = fingerprints(artifact);
        Optional<Kept> found = memory.find(artifact, inputs);
        if (found.isPresent()) {
            return kept(artifact, found.get());
        }
        String reason = Why.made(artifact, inputs, memory.last(artifact.name()), previous);
        progress.started(artifact, number, pipeline.artifacts().size());
        return made(artifact, inputs, reason);
    }

    private Making kept(Artifact<?> artifact, Kept kept) {
        boolean isLast = memory.last(artifact.name()).orElseThrow() == kept;
        memory.use(artifact.name(), kept);
        values.put(artifact.name(), kept.value());
        String reason = Why.kept(artifact, kept, isLast, makings);
        return new Making(artifact, State.KEPT, reason, kept.content(), kept.duration(), false);
    }

    private Making made(Artifact<?> artifact, List<Fingerprint> inputs, String reason) {
        long begin = progress.nanos();
        try {
            @Nullable Object value = artifact.recipe().make(inputValues(artifact));
            Duration duration = since(begin);
            if (value == null) {
                throw new IllegalStateException("its function returned nothing (null); let it return a value");
            }
            inputsAreAsBefore(artifact);
            Fingerprint content = artifact.fingerprint(value);
            remember(artifact, inputs, value, content, duration);
            return new Making(artifact, State.MADE, reason, content, duration, true);
        } catch (Exception e) {
            return failure(artifact, e, since(begin));
        }
    }

    /** A function that changes its input in place would make what is kept wrong for the next run. */
    private void inputsAreAsBefore(Artifact<?> artifact) {
        for (Artifact<?> input : artifact.inputs()) {
            Object value = Objects.requireNonNull(values.get(input.name()));
            if (!Optional.of(input.fingerprint(value)).equals(making(input).fingerprint())) {
                throw new IllegalStateException("its function changed its input '" + input.name()
                        + "', which others are made from too; let it change a copy");
            }
        }
    }

    private void remember(
            Artifact<?> artifact, List<Fingerprint> inputs, Object value, Fingerprint content, Duration duration) {
        values.put(artifact.name(), value);
        memory.use(
                artifact.name(),
                new Kept(
                        artifact.version(),
                        artifact.inputNames(),
                        inputs,
                        artifact.recipe(),
                        value,
                        content,
                        duration));
    }

    private Making failure(Artifact<?> artifact, Exception cause, Duration duration) {
        List<String> there = new ArrayList<>();
        makings.values().stream().filter(Making::isThere).forEach(making -> there.add(making.name()));
        return new Making(artifact, State.FAILED, Why.failed(artifact, cause, there), null, duration, false);
    }

    private List<Fingerprint> fingerprints(Artifact<?> artifact) {
        List<Fingerprint> all = new ArrayList<>();
        artifact.inputs().forEach(input -> all.add(making(input).fingerprint().orElseThrow()));
        return all;
    }

    private List<Object> inputValues(Artifact<?> artifact) {
        List<Object> all = new ArrayList<>();
        artifact.inputNames().forEach(name -> all.add(Objects.requireNonNull(values.get(name))));
        return List.copyOf(all);
    }

    private Making making(Artifact<?> artifact) {
        return Objects.requireNonNull(makings.get(artifact.name()));
    }

    private Duration since(long begin) {
        return Duration.seconds(Math.max(0, progress.nanos() - begin) * NANOS);
    }
}
