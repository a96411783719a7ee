package se4ai.placement.queue;

import se4ai.measure.Duration;

/**
 * A service centre is a place in a closed network that each customer needs for some time: a queue, or a mere delay.
 *
 * @param name not blank
 * @param demand the time that one round of a customer needs here, without any waiting: visits times service
 * @param isDelay whether all customers are served at once, so that nobody waits
 */
public record ServiceCentre(String name, Duration demand, boolean isDelay) {

    public ServiceCentre {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A service centre needs a name.");
        }
    }

    /** A centre at which customers queue for one server. */
    public static ServiceCentre of(String name, Duration demand) {
        return new ServiceCentre(name, demand, false);
    }

    /**
     * A centre with one server to which a customer comes several times a round.
     *
     * @param visits on average, 0 or more
     */
    public static ServiceCentre of(String name, double visits, Duration service) {
        return of(name, service.times(visits));
    }

    /** A centre at which nobody waits, such as the distance that a signal travels. */
    public static ServiceCentre delay(String name, Duration demand) {
        return new ServiceCentre(name, demand, true);
    }

    @Override
    public String toString() {
        return name + ", " + demand + (isDelay ? " without queue" : "");
    }
}
