package se4ai.placement.queue;

import java.util.Comparator;
import java.util.stream.IntStream;
import se4ai.measure.Duration;
import se4ai.measure.Rate;

/**
 * A batch server waits until a fixed number of requests is there and serves them together, as a GPU does.
 *
 * <p>A batch of b takes base + b · perItem. The mean response is the time that a request waits for its batch to fill,
 * (b − 1) / 2λ, the wait of the batch in line, and its service. Batches fill after an Erlang time of b steps, so their wait
 * is Kingman's with a squared variation of 1/b: an approximation, but for b = 1, where it is exact (M/D/1).
 *
 * <pre>{@code
 * var gpu = Queueing.batches(Rate.parse("80/s"), 8, Duration.parse("8 ms"), Duration.parse("2 ms"));
 * gpu.capacity();   // 333 per second, where one at a time would be 100
 * }</pre>
 *
 * @param arrivals λ of single requests, a Poisson process
 * @param size b, from 1 to 1,000,000
 * @param base what a batch takes however large it is
 * @param perItem what each of its requests adds
 */
public record BatchServer(Rate arrivals, int size, Duration base, Duration perItem) implements QueueModel {

    public BatchServer {
        Counts.check("A batch", "requests", size);
        Counts.checkService("a batch", base.plus(perItem));
    }

    @Override
    public String name() {
        return "Batches of " + size;
    }

    /** The same server with batches of another size. */
    public BatchServer withSize(int other) {
        return new BatchServer(arrivals, other, base, perItem);
    }

    /** The same server with the size up to the given one at which the mean response is shortest. */
    public BatchServer fastestUpTo(int most) {
        Counts.check("A batch", "requests", most);
        return IntStream.rangeClosed(1, most)
                .mapToObj(this::withSize)
                .filter(server -> server.state().isSteady())
                .min(Comparator.comparing(server -> server.steady().meanResponse()))
                .orElseThrow(() -> new IllegalStateException("No batch of up to " + most + " keeps up with " + arrivals
                        + "; the largest serves at most " + withSize(most).capacity() + "."));
    }

    /** How long one batch takes. */
    public Duration service() {
        return base.plus(perItem.times(size));
    }

    /** How long a request waits on average until its batch is full. */
    public Duration filling() {
        return arrivals.interval().times((size - 1) / 2.0);
    }

    @Override
    public Rate capacity() {
        return Rate.onePer(service()).times(size);
    }

    @Override
    public QueueState state() {
        return Regime.of(this, this::settled);
    }

    private Steady settled() {
        double service = service().seconds();
        double line = load() / (1 - load()) / size / 2 * service;
        double waiting = filling().seconds() + line;
        Steady means = Steady.of(this, waiting + service, waiting);
        return size == 1 ? means : means.approximately();
    }

    @Override
    public String toString() {
        return Regime.text(this);
    }
}
