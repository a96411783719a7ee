package se4ai.placement;

import java.util.Map;
import java.util.Optional;
import se4ai.measure.Bytes;
import se4ai.measure.Energy;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Source;

/**
 * A phase is one thing that happens to a request on its way, on one device or link.
 *
 * @param part the device or link that must be there for it, as must the device that it leads to
 * @param station where requests wait for each other: a device, or a link in one direction; empty where none waits
 * @param waits whether a request waits for its turn at the station before it
 * @param together how many requests are served at once for the time of one
 * @param time without waiting: the best guess, and its ends where it is not known better
 * @param formula how the time comes about, with its numbers
 * @param data what is moved, nothing where something is computed
 * @param to the device that it leads to and that sees the data
 * @param energy by device, what it takes out of it beyond what it draws anyway
 * @param money what it costs; empty for nothing
 */
record Phase(
        Kind kind,
        String part,
        Optional<String> station,
        boolean waits,
        int together,
        Guess time,
        String formula,
        Source source,
        Bytes data,
        String to,
        Map<String, Energy> energy,
        Optional<Money> money) {

    /** What is done in a phase. */
    enum Kind {
        LOOK_UP("look up"),
        FILL("fill the batch"),
        ENCODE("encode"),
        SEND("send"),
        TRAVEL("round trip"),
        RETRY("send again"),
        DECODE("decode"),
        COMPUTE("compute"),
        CHECK("check"),
        RETURN("return");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** A latency that is known from a lower to a higher end. */
    record Guess(Latency low, Latency best, Latency high) {

        static Guess of(Latency known) {
            return new Guess(known, known, known);
        }

        Latency at(End end) {
            return end == End.LOW ? low : end == End.HIGH ? high : best;
        }

        boolean isSure() {
            return low.equals(high);
        }
    }

    /** Which end of what is not known exactly is meant. */
    enum End {
        LOW,
        BEST,
        HIGH
    }

    /** The same phase of a request that has had its turn at the station already, and does not wait for it again. */
    Phase inTurn() {
        return new Phase(kind, part, station, false, together, time, formula, source, data, to, energy, money);
    }

    /** Whether a faster computer would not make it any shorter. */
    boolean isOfLink() {
        return kind == Kind.SEND || kind == Kind.TRAVEL || kind == Kind.RETRY || kind == Kind.RETURN;
    }

    /** What the steps of an estimate call it. */
    Step.Kind stepKind() {
        return isOfLink() ? Step.Kind.LINK : kind == Kind.FILL ? Step.Kind.WAIT : Step.Kind.DEVICE;
    }

    String name() {
        return kind + " on " + part;
    }
}
