package se4ai.placement.queue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se4ai.measure.Figures;

/** What the stations and routes of an open network may be. */
final class JacksonNetworkCheck {

    /** Ten tenths add up to a little more than 1. */
    private static final double ROUNDING = 1e-9;

    private JacksonNetworkCheck() {}

    static void of(List<NetworkStation> stations, List<NetworkRoute> routes) {
        Set<String> names = new HashSet<>();
        for (NetworkStation station : stations) {
            if (!names.add(station.name())) {
                throw new IllegalArgumentException(
                        "The network has two stations '" + station.name() + "'; each needs a name of its own.");
            }
        }
        Set<List<String>> ways = new HashSet<>();
        for (NetworkRoute route : routes) {
            known(stations, route.from());
            known(stations, route.to());
            if (!ways.add(List.of(route.from(), route.to()))) {
                throw new IllegalArgumentException("The network has two routes from '" + route.from() + "' to '"
                        + route.to() + "'; give their sum as one.");
            }
        }
        stations.forEach(station -> checkShares(station.name(), routes));
    }

    static void known(List<NetworkStation> stations, String name) {
        if (stations.stream().noneMatch(station -> station.name().equals(name))) {
            throw new IllegalArgumentException("The network has no station '" + name + "'. It has "
                    + (stations.isEmpty()
                            ? "none yet; add it with station(\"" + name + "\", rate)."
                            : stations.stream()
                                    .map(NetworkStation::name)
                                    .collect(Collectors.joining("', '", "'", "'."))));
        }
    }

    private static void checkShares(String from, List<NetworkRoute> routes) {
        double sum = 0;
        for (NetworkRoute route : routes) {
            sum += route.from().equals(from) ? route.share().value() : 0;
        }
        if (sum > 1 + ROUNDING) {
            throw new IllegalArgumentException("The routes from '" + from + "' must add up to at most 1 but add up to "
                    + Figures.of(sum, 4) + "; what is not routed leaves the network.");
        }
    }
}
