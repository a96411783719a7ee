package se4ai.kernel.magic;

import java.util.function.LongSupplier;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;
import se4ai.kernel.display.Live;
import se4ai.measure.Bytes;

/** Says, in one place, what is being fetched and how much of it is there. */
final class Downloads extends AbstractTransferListener {

    private static final long BETWEEN_NANOS = 100_000_000;

    private final Live place;
    private final LongSupplier clock;
    private long said;
    private int fetched;

    Downloads(Live place, LongSupplier clock) {
        this.place = place;
        this.clock = clock;
        this.said = clock.getAsLong() - BETWEEN_NANOS;
    }

    @Override
    public synchronized void transferProgressed(TransferEvent event) {
        long total = event.getResource().getContentLength();
        say(name(event) + ": " + Bytes.of(event.getTransferredBytes()) + (total > 0 ? " of " + Bytes.of(total) : ""));
    }

    @Override
    public synchronized void transferSucceeded(TransferEvent event) {
        if (event.getRequestType() == TransferEvent.RequestType.GET) {
            fetched++;
            say(name(event) + " is here; " + fetched + (fetched == 1 ? " file" : " files") + " so far");
        }
    }

    /** How many files have come. */
    synchronized int fetched() {
        return fetched;
    }

    /** Many small files must not make many messages. */
    private void say(String line) {
        long now = clock.getAsLong();
        if (now - said >= BETWEEN_NANOS) {
            said = now;
            place.say(line);
        }
    }

    private static String name(TransferEvent event) {
        String path = event.getResource().getResourceName();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
