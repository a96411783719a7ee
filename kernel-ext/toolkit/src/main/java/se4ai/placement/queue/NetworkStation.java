package se4ai.placement.queue;

import java.util.Optional;
import se4ai.measure.Rate;

/**
 * A network station is a place in an open network where requests queue for one or more equal servers.
 *
 * @param name not blank
 * @param service μ of each server
 * @param servers from 1 to 1,000,000
 * @param arrivals γ, those that enter the network here; empty where none do
 */
public record NetworkStation(String name, Rate service, int servers, Optional<Rate> arrivals) {

    public NetworkStation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A station of a network needs a name.");
        }
        Counts.check("Station '" + name + "'", "servers", servers);
    }

    NetworkStation arriving(Rate rate) {
        return new NetworkStation(name, service, servers, Optional.of(rate));
    }

    double outside() {
        return arrivals.isPresent() ? arrivals.get().perSecond() : 0;
    }

    @Override
    public String toString() {
        return name + ": " + (servers == 1 ? "1 server" : servers + " servers") + " of " + service
                + (arrivals.isPresent() ? ", " + arrivals.get() + " arrive" : "");
    }
}
