package se4ai.pipeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Duration;
import se4ai.measure.Money;

/**
 * A making says what became of one artifact in one run, and why.
 *
 * @param reason such as {@code 'clean reports' changed}
 * @param content the fingerprint of the value; null where there is none
 * @param duration how long it took to make the value, in this run or in the earlier one that it is kept from
 * @param isPaidNow whether this run paid what the artifact costs
 */
public record Making(
        Artifact<?> artifact,
        State state,
        String reason,
        @Nullable Fingerprint content,
        Duration duration,
        boolean isPaidNow) {

    /** A state is what became of an artifact. */
    public enum State {
        GIVEN("given", "○"),
        MADE("made", "●"),
        KEPT("kept", "◐"),
        FAILED("failed", "✗"),
        NOT_MADE("not made", "–");

        private final String word;
        private final String shape;

        State(String word, String shape) {
            this.word = word;
            this.shape = shape;
        }

        /** A sign for the state, so that colour never stands alone. */
        public String shape() {
            return shape;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public String name() {
        return artifact.name();
    }

    public Stage stage() {
        return artifact.stage();
    }

    public Optional<Fingerprint> fingerprint() {
        return Optional.ofNullable(content);
    }

    /** Whether there is a value. */
    public boolean isThere() {
        return content != null;
    }

    /** How long this run worked on it; nothing where it is kept. */
    public Duration spent() {
        return state == State.MADE || state == State.FAILED ? duration : Duration.ZERO;
    }

    /** What this run paid for it. */
    public Money paid() {
        return isPaidNow ? artifact.cost() : Money.NONE;
    }

    /** Such as {@code ● features: made again: 'clean reports' changed}. */
    @Override
    public String toString() {
        return state.shape() + " " + name() + ": " + reason;
    }
}
