package se4ai.placement;

import java.util.Optional;
import se4ai.measure.Bandwidth;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Probability;
import se4ai.measure.Source;

/**
 * A link is a connection between two devices; sending away from the user, up, is mostly slower than down.
 *
 * <pre>{@code
 * var bluetooth = Link.between("bluetooth", "glasses", "phone").both("3 Mbit/s").roundTrip("40 ms", "200 ms");
 * }</pre>
 *
 * @param near the device on the user's side
 * @param far the device on the other side
 * @param up from near to far
 * @param down from far to near
 * @param roundTrip how long the smallest question and answer take, data and computing left out
 * @param roundTripSource where that is known from
 * @param loss the share of tries that get lost, each followed by a retransmission
 * @param timeout how long a sender waits before it sends again
 * @param radio what it takes out of the batteries at its ends
 * @param availability the share of the time in which there is a connection
 * @param pricePerGigabyte for data in either direction; empty where it costs nothing
 */
public record Link(
        String name,
        String near,
        String far,
        Bandwidth up,
        Bandwidth down,
        Latency roundTrip,
        Source roundTripSource,
        Probability loss,
        Duration timeout,
        Radio radio,
        Probability availability,
        Optional<Money> pricePerGigabyte) {

    public Link {
        if (name.isBlank() || near.isBlank() || far.isBlank()) {
            throw new IllegalArgumentException("A link needs a name and two devices but was '" + name + "' between '"
                    + near + "' and '" + far + "'.");
        }
        if (near.equals(far)) {
            throw new IllegalArgumentException(
                    "Link '" + name + "' goes from '" + near + "' to itself. Name two different devices.");
        }
        if (loss.value() >= 1) {
            throw new IllegalArgumentException("Link '" + name + "' loses every try, so that nothing ever arrives."
                    + " Give a loss below 1, or leave the link out.");
        }
        if (loss.value() > 0 && timeout.isZero()) {
            throw new IllegalArgumentException("Link '" + name + "' loses " + loss
                    + " of its tries: say how long a sender waits before it sends again, such as '200 ms'.");
        }
    }

    /** A link of one Mbit/s in both directions, without delay; state its true bandwidth next. */
    public static Link between(String name, String near, String far) {
        return new Link(
                name,
                near,
                far,
                Bandwidth.megabits(1),
                Bandwidth.megabits(1),
                Latency.of(Duration.ZERO),
                Source.UNSTATED,
                Probability.of(0),
                Duration.ZERO,
                Radio.FREE,
                Probability.of(1),
                Optional.empty());
    }

    public static Link between(String name, Device near, Device far) {
        return between(name, near.name(), far.name());
    }

    public Link up(Bandwidth bandwidth) {
        return new Link(
                name,
                near,
                far,
                bandwidth,
                down,
                roundTrip,
                roundTripSource,
                loss,
                timeout,
                radio,
                availability,
                pricePerGigabyte);
    }

    public Link up(String bandwidth) {
        return up(Bandwidth.parse(bandwidth));
    }

    public Link down(Bandwidth bandwidth) {
        return new Link(
                name,
                near,
                far,
                up,
                bandwidth,
                roundTrip,
                roundTripSource,
                loss,
                timeout,
                radio,
                availability,
                pricePerGigabyte);
    }

    public Link down(String bandwidth) {
        return down(Bandwidth.parse(bandwidth));
    }

    /** The same link with one bandwidth for both directions. */
    public Link both(Bandwidth bandwidth) {
        return up(bandwidth).down(bandwidth);
    }

    public Link both(String bandwidth) {
        return both(Bandwidth.parse(bandwidth));
    }

    public Link roundTrip(Latency latency, Source source) {
        return new Link(
                name, near, far, up, down, latency, source, loss, timeout, radio, availability, pricePerGigabyte);
    }

    public Link roundTrip(Latency latency) {
        return roundTrip(latency, roundTripSource);
    }

    /** The same link with a round trip that always takes as long. */
    public Link roundTrip(String always) {
        return roundTrip(Latency.parse(always));
    }

    /** The same link with a round trip that takes anything between the two. */
    public Link roundTrip(String least, String most) {
        return roundTrip(Latency.uniform(Duration.parse(least), Duration.parse(most)));
    }

    /** The same link, losing a share of its tries and sending again after a timeout. */
    public Link losing(double share, Duration timeout) {
        return new Link(
                name,
                near,
                far,
                up,
                down,
                roundTrip,
                roundTripSource,
                Probability.of(share),
                timeout,
                radio,
                availability,
                pricePerGigabyte);
    }

    public Link radio(Radio radio) {
        return new Link(
                name,
                near,
                far,
                up,
                down,
                roundTrip,
                roundTripSource,
                loss,
                timeout,
                radio,
                availability,
                pricePerGigabyte);
    }

    public Link available(double share) {
        return new Link(
                name,
                near,
                far,
                up,
                down,
                roundTrip,
                roundTripSource,
                loss,
                timeout,
                radio,
                Probability.of(share),
                pricePerGigabyte);
    }

    public Link pricePerGigabyte(Money price) {
        return new Link(
                name,
                near,
                far,
                up,
                down,
                roundTrip,
                roundTripSource,
                loss,
                timeout,
                radio,
                availability,
                Optional.of(price));
    }

    /** Whether the device is at one of its ends. */
    public boolean touches(String device) {
        return near.equals(device) || far.equals(device);
    }

    /** The device at the end where the given one is not. */
    public String across(String device) {
        return near.equals(device) ? far : near;
    }

    /** The bandwidth of data that leaves the given end. */
    public Bandwidth from(String device) {
        return near.equals(device) ? up : down;
    }

    @Override
    public String toString() {
        return name;
    }
}
