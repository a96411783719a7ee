package se4ai.placement;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Duration;
import se4ai.measure.Probability;
import se4ai.placement.layer.Cut;

/**
 * A placement says where a workload is computed: on one device, split between two, or on one with another to help.
 *
 * <pre>{@code
 * Placement.on("cloud").fallingBackTo(Placement.on("phone"));
 * }</pre>
 */
public sealed interface Placement
        permits Placement.OnDevice,
                Placement.Split,
                Placement.Cached,
                Placement.Fallback,
                Placement.Cascade,
                Placement.DoerChecker,
                Placement.Batched {

    /** All of it on one device. */
    static OnDevice on(String device) {
        return new OnDevice(device);
    }

    static OnDevice on(Device device) {
        return on(device.name());
    }

    /** The near layers of a cut on the device nearer to the input, the others on the farther one. */
    static Split split(Cut cut, String near, String far) {
        return new Split(cut, near, far);
    }

    /** This, and where it cannot be reached, the other. */
    default Fallback fallingBackTo(Placement other) {
        return new Fallback(this, other, Duration.ZERO);
    }

    /** This for every request, and the other for the share that this is not sure of. */
    default Cascade escalating(double share, Placement other) {
        return new Cascade(this, other, Probability.of(share));
    }

    /** Answers kept on a device, and this for the requests that are not among them. */
    default Cached cachedOn(String device, double hits) {
        return new Cached(this, device, Probability.of(hits), Duration.ZERO);
    }

    /** This acts only after a check of its answer on another device. */
    default DoerChecker checkedOn(String device, Duration check) {
        return new DoerChecker(this, device, check);
    }

    /** The devices that it needs a model on, the first one first. */
    List<String> devices();

    /** Everything on one device. */
    record OnDevice(String device) implements Placement {

        /** The same device, where requests wait for each other to be computed together. */
        public Batched inBatchesOf(int size, Duration each, Duration atMost) {
            return new Batched(device, size, each, atMost);
        }

        @Override
        public List<String> devices() {
            return List.of(device);
        }

        @Override
        public String toString() {
            return device;
        }
    }

    /** The first layers near, the others far. */
    record Split(Cut cut, String near, String far) implements Placement {

        public Split {
            if (near.equals(far)) {
                throw new IllegalArgumentException(
                        "A split " + cut.place() + " needs two devices but was given '" + near + "' twice.");
            }
        }

        @Override
        public List<String> devices() {
            return List.of(near, far);
        }

        @Override
        public String toString() {
            return "split " + cut.place() + " between " + near + " and " + far;
        }
    }

    /**
     * Answers kept near, computed elsewhere where they are missing.
     *
     * @param hits the share of requests whose answer is kept
     * @param lookup how long it takes to find out
     */
    record Cached(Placement otherwise, String device, Probability hits, Duration lookup) implements Placement {

        /** The same cache, taking so long to look. */
        public Cached lookingUpIn(Duration time) {
            return new Cached(otherwise, device, hits, time);
        }

        @Override
        public List<String> devices() {
            return otherwise.devices();
        }

        @Override
        public String toString() {
            return otherwise + " with a cache on " + device + " (" + hits + " hits)";
        }
    }

    /**
     * Another placement for the times in which the first cannot be reached.
     *
     * @param patience how long one waits for the first before the other begins
     */
    record Fallback(Placement first, Placement second, Duration patience) implements Placement {

        /** The same fallback, begun after so long. */
        public Fallback after(Duration time) {
            return new Fallback(first, second, time);
        }

        @Override
        public List<String> devices() {
            return joined(first, second);
        }

        @Override
        public String toString() {
            return first + ", else " + second;
        }
    }

    /** A second placement for those requests that the first is not sure of. */
    record Cascade(Placement first, Placement second, Probability escalated) implements Placement {

        @Override
        public List<String> devices() {
            return joined(first, second);
        }

        @Override
        public String toString() {
            return first + ", " + escalated + " on to " + second;
        }
    }

    /**
     * A checker on another device, which looks at the answer before it is acted on.
     *
     * @param check how long it looks
     */
    record DoerChecker(Placement doer, String checker, Duration check) implements Placement {

        @Override
        public List<String> devices() {
            return doer.devices();
        }

        @Override
        public String toString() {
            return doer + ", checked on " + checker;
        }
    }

    /**
     * A server that computes several requests together, which takes less time for each and makes the first one wait.
     *
     * @param size how many at once
     * @param each how much longer a batch takes for each request after the first
     * @param atMost how long a batch that is not full waits for more
     */
    record Batched(String device, int size, Duration each, Duration atMost) implements Placement {

        public Batched {
            if (size < 1) {
                throw new IllegalArgumentException(
                        "A batch on '" + device + "' must hold at least 1 request but was given " + size + ".");
            }
        }

        @Override
        public List<String> devices() {
            return List.of(device);
        }

        @Override
        public String toString() {
            return device + " in batches of " + size;
        }
    }

    private static List<String> joined(Placement first, Placement second) {
        List<String> all = new ArrayList<>(first.devices());
        second.devices().stream().filter(device -> !all.contains(device)).forEach(all::add);
        return List.copyOf(all);
    }
}
