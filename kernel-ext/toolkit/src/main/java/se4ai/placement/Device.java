package se4ai.placement;

import java.util.Optional;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Money;
import se4ai.measure.Power;
import se4ai.measure.Probability;
import se4ai.placement.layer.Roofline;

/**
 * A device is a computer that a model can be placed on, such as glasses, a phone or a server in the cloud.
 *
 * <pre>{@code
 * var glasses = Device.named("glasses").power("0.6 W", "2 W").battery("2.1 Wh").memory("1 GB");
 * var cloud = Device.named("cloud").rented(Money.dollars(4.10), 0.6).servers(2);
 * }</pre>
 *
 * @param name unique among devices and links
 * @param roofline how fast it computes layers of a network; empty where only measured times are used
 * @param idle drawn all the time
 * @param active drawn while it computes, the idle power included
 * @param battery empty for a device on the mains
 * @param memory what models may fill; empty where it does not matter
 * @param servers how many requests are computed at once, 1 or more
 * @param rent what it costs; empty for a device that the user owns
 * @param availability the share of the time in which it answers
 * @param coldStart how long the first request waits for the model to be loaded
 * @param usersOwn whether the user holds it in the hand: data on it has not been given away
 */
public record Device(
        String name,
        Optional<Roofline> roofline,
        Power idle,
        Power active,
        Optional<Energy> battery,
        Optional<Bytes> memory,
        int servers,
        Optional<Rent> rent,
        Probability availability,
        Duration coldStart,
        boolean usersOwn) {

    /**
     * A rent is what one server of a device costs by the hour, and the share of that hour in which it does something useful.
     *
     * @param perHour with the date for which the price holds
     * @param utilised in (0, 1]; a server that is busy all the time makes everybody wait
     */
    public record Rent(Money perHour, double utilised) {

        public Rent {
            if (!(utilised > 0 && utilised <= 1)) {
                throw new IllegalArgumentException("The utilisation of a rented device must lie above 0 and at most at"
                        + " 1 but was " + utilised + ". Write 0.6 for sixty per cent.");
            }
        }
    }

    public Device {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A device needs a name but has none.");
        }
        if (servers < 1) {
            throw new IllegalArgumentException("Device '" + name + "' must compute at least 1 request at once but was"
                    + " given " + servers + " servers.");
        }
        if (active.compareTo(idle) < 0) {
            throw new IllegalArgumentException("Device '" + name + "' draws " + active + " while it computes and "
                    + idle + " while it does not: the first includes the second, so it must not be less.");
        }
    }

    /** A device of the user's own that draws no power worth counting and always works. */
    public static Device named(String name) {
        return new Device(
                name,
                Optional.empty(),
                Power.NONE,
                Power.NONE,
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                Probability.of(1),
                Duration.ZERO,
                true);
    }

    /** The same device, computing at the given speeds. */
    public Device computing(Roofline speed) {
        return new Device(
                name,
                Optional.of(speed),
                idle,
                active,
                battery,
                memory,
                servers,
                rent,
                availability,
                coldStart,
                usersOwn);
    }

    /** The same device, drawing so much while idle and while computing. */
    public Device power(Power idle, Power active) {
        return new Device(
                name, roofline, idle, active, battery, memory, servers, rent, availability, coldStart, usersOwn);
    }

    public Device power(String idle, String active) {
        return power(Power.parse(idle), Power.parse(active));
    }

    public Device battery(Energy full) {
        return new Device(
                name,
                roofline,
                idle,
                active,
                Optional.of(full),
                memory,
                servers,
                rent,
                availability,
                coldStart,
                usersOwn);
    }

    public Device battery(String full) {
        return battery(Energy.parse(full));
    }

    public Device memory(Bytes forModels) {
        return new Device(
                name,
                roofline,
                idle,
                active,
                battery,
                Optional.of(forModels),
                servers,
                rent,
                availability,
                coldStart,
                usersOwn);
    }

    public Device memory(String forModels) {
        return memory(Bytes.parse(forModels));
    }

    public Device servers(int atOnce) {
        return new Device(
                name, roofline, idle, active, battery, memory, atOnce, rent, availability, coldStart, usersOwn);
    }

    /** The same device, rented by the hour: it is not the user's own. */
    public Device rented(Money perHour, double utilised) {
        return new Device(
                name,
                roofline,
                idle,
                active,
                battery,
                memory,
                servers,
                Optional.of(new Rent(perHour, utilised)),
                availability,
                coldStart,
                false);
    }

    public Device available(double share) {
        return new Device(
                name,
                roofline,
                idle,
                active,
                battery,
                memory,
                servers,
                rent,
                Probability.of(share),
                coldStart,
                usersOwn);
    }

    public Device coldStart(Duration loading) {
        return new Device(
                name, roofline, idle, active, battery, memory, servers, rent, availability, loading, usersOwn);
    }

    /** The same device as somebody else's: data on it has left the user's hands. */
    public Device remote() {
        return new Device(name, roofline, idle, active, battery, memory, servers, rent, availability, coldStart, false);
    }

    /** The share of its peak rate that networks get; 1 where no peak is known. */
    double utilisation() {
        return roofline.map(Roofline::utilisation).orElse(1.0);
    }

    /** What a computation takes out of it beyond what it draws anyway. */
    public Energy energyFor(Duration computing) {
        return new Power(active.watts() - idle.watts(), active.source()).times(computing);
    }

    @Override
    public String toString() {
        return name;
    }
}
