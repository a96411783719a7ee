package se4ai.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se4ai.pipeline.Making.State;

/** Says why an artifact was made, kept or could not be made. */
final class Why {

    private Why() {}

    static String made(Artifact<?> artifact, List<Fingerprint> inputs, Optional<Kept> last, @Nullable Run previous) {
        if (last.isEmpty()) {
            return "made: " + first(artifact, previous);
        }
        Kept before = last.get();
        if (before.version() != artifact.version()) {
            return "made again: version " + before.version() + " → " + artifact.version();
        }
        if (!before.inputNames().equals(artifact.inputNames())) {
            return "made again: it is now made from " + Names.quoted(artifact.inputNames());
        }
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            if (!inputs.get(i).equals(before.inputs().get(i))) {
                changed.add(artifact.inputNames().get(i));
            }
        }
        return "made again: " + Names.quoted(changed) + " changed";
    }

    private static String first(Artifact<?> artifact, @Nullable Run previous) {
        if (previous == null) {
            return "first run";
        }
        boolean failed = previous.makings().stream()
                .anyMatch(making -> making.name().equals(artifact.name()) && making.state() == State.FAILED);
        return failed ? "it failed in the run before" : "no run before had it";
    }

    static String kept(Artifact<?> artifact, Kept kept, boolean isLast, Map<String, Making> makings) {
        // Keeping it is right only if its code is the same, which nobody can see here.
        String caution = kept.recipe() == artifact.recipe()
                ? ""
                : "; its function is a new object: if its code changed, give it version(" + (artifact.version() + 1)
                        + ")";
        return "kept: " + (isLast ? asBefore(artifact, makings) : "an earlier run made it from the same content")
                + caution;
    }

    private static String asBefore(Artifact<?> artifact, Map<String, Making> makings) {
        List<String> again = artifact.inputNames().stream()
                .filter(name -> Objects.requireNonNull(makings.get(name)).state() == State.MADE)
                .toList();
        return again.isEmpty()
                ? "nothing it is made from changed"
                : Names.quoted(again) + (again.size() == 1 ? " was" : " were") + " made again with the same content";
    }

    static String failed(Artifact<?> artifact, Exception cause, List<String> there) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        String kept = there.isEmpty()
                ? " Nothing was made before it."
                : " What was made before it is kept: " + Names.quoted(there) + ".";
        return "Artifact '" + artifact.name() + "' (" + artifact.stage() + ") could not be made: "
                + (message.endsWith(".") ? message : message + ".") + kept;
    }
}
