package se4ai.placement.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se4ai.measure.Figures;

/**
 * The stations of a simulation and the ways between them.
 *
 * @param stations in the order in which they were added
 * @param routes those that were stated; a station without any passes its requests to the next one
 */
record Network(Arrivals arrivals, List<Station> stations, List<Route> routes) {

    /** What requests come from; it cannot be the name of a station, as those are not blank. */
    static final String ENTRANCE = "";

    static final double ROUNDING = 1e-9;

    private static final int MOST_ROUNDS = 100_000;
    private static final double CLOSE = 1e-14;

    /** So many of the requests that are done at one station go on to another. */
    record Route(String from, String to, double share) {}

    Network {
        stations = List.copyOf(stations);
        routes = List.copyOf(routes);
    }

    Network with(Station station) {
        for (Station other : stations) {
            if (other.name().equals(station.name())) {
                throw new IllegalArgumentException(
                        "Stations have different names, but two are called '" + station.name() + "'. Rename one.");
            }
        }
        List<Station> more = new ArrayList<>(stations);
        more.add(station);
        return new Network(arrivals, more, routes);
    }

    Network with(Route route) {
        if (!(route.share >= 0 && route.share <= 1)) {
            throw new IllegalArgumentException("The share of requests that go from " + named(route.from) + " to '"
                    + route.to + "' must lie in [0, 1] but was " + route.share + ".");
        }
        double sum = route.share;
        for (Route other : routes) {
            if (other.from.equals(route.from)) {
                if (other.to.equals(route.to)) {
                    throw new IllegalArgumentException("The share of requests that go from " + named(route.from)
                            + " to '" + route.to + "' was stated twice. State it once.");
                }
                sum += other.share;
            }
        }
        if (sum > 1 + ROUNDING) {
            throw new IllegalArgumentException("The shares of requests that leave " + named(route.from)
                    + " add up to at most 1 but are " + Figures.of(sum, 6) + " with the one to '" + route.to + "'.");
        }
        List<Route> more = new ArrayList<>(routes);
        more.add(route);
        return new Network(arrivals, stations, more);
    }

    private static String named(String from) {
        return from.equals(ENTRANCE) ? "the entrance" : "'" + from + "'";
    }

    int size() {
        return stations.size();
    }

    boolean losesNone() {
        for (Station station : stations) {
            if (!station.isUnlimited()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The share of the requests done at each station that goes on to each other one; the last row is the entrance's.
     * What is left of a row leaves.
     */
    double[][] shares() {
        Map<String, Integer> index = index();
        int size = size();
        double[][] shares = new double[size + 1][size];
        boolean[] stated = new boolean[size + 1];
        for (Route route : routes) {
            int from = route.from.equals(ENTRANCE) ? size : place(index, route.from, route);
            shares[from][place(index, route.to, route)] = route.share;
            stated[from] = true;
        }
        for (int i = 0; i + 1 < size; i++) {
            if (!stated[i]) {
                shares[i][i + 1] = 1;
            }
        }
        if (!stated[size]) {
            shares[size][0] = 1;
        }
        check(shares);
        return shares;
    }

    private Map<String, Integer> index() {
        if (stations.isEmpty()) {
            throw new IllegalArgumentException(
                    "A simulation needs a station that serves the requests but has none. Add one: station(\"gpu\", …).");
        }
        Map<String, Integer> index = new HashMap<>();
        for (Station station : stations) {
            index.put(station.name(), index.size());
        }
        return index;
    }

    private int place(Map<String, Integer> index, String name, Route route) {
        Integer place = index.get(name);
        if (place == null) {
            List<String> names = new ArrayList<>();
            stations.forEach(station -> names.add(station.name()));
            throw new IllegalArgumentException("The route from " + named(route.from) + " to '" + route.to
                    + "' names the station '" + name + "', but there are only: " + String.join(", ", names) + ".");
        }
        return place;
    }

    private void check(double[][] shares) {
        double entering = 0;
        for (double share : shares[size()]) {
            entering += share;
        }
        if (Math.abs(entering - 1) > ROUNDING) {
            throw new IllegalArgumentException("The shares of arriving requests that enter each station must add up to"
                    + " 1 but add up to " + Figures.of(entering, 6) + ".");
        }
        boolean[] leaves = leaving(shares);
        for (int i = 0; i < size(); i++) {
            if (!leaves[i]) {
                throw new IllegalArgumentException(
                        "A request at station '" + stations.get(i).name()
                                + "' can never leave: its routes lead back for ever. Let a share of them go.");
            }
        }
    }

    /** From which stations a request can get out. */
    private boolean[] leaving(double[][] shares) {
        boolean[] leaves = new boolean[size()];
        for (int round = 0; round < size(); round++) {
            for (int i = 0; i < size(); i++) {
                double stays = 0;
                for (int j = 0; j < size(); j++) {
                    leaves[i] |= shares[i][j] > 0 && leaves[j];
                    stays += shares[i][j];
                }
                leaves[i] |= stays < 1 - ROUNDING;
            }
        }
        return leaves;
    }

    /**
     * How many requests per second come to each station in the long run, by the traffic equations; a station passes on
     * no more than it can serve.
     */
    double[] offered() {
        double[][] shares = shares();
        double[] offered = new double[size()];
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > CLOSE; round++) {
            change = 0;
            for (int i = 0; i < size(); i++) {
                double sum = arrivals.rate().perSecond() * shares[size()][i];
                for (int j = 0; j < size(); j++) {
                    sum += Math.min(offered[j], stations.get(j).largestRate()) * shares[j][i];
                }
                change = Math.max(change, Math.abs(sum - offered[i]) / (sum + Double.MIN_NORMAL));
                offered[i] = sum;
            }
        }
        return offered;
    }
}
