package se4ai.placement.queue;

import java.util.ArrayList;
import java.util.List;

/** The nodes of a network as JMT has them: stations by their place, then a source and a sink. */
final class JmtGraph {

    private final Network network;
    private final double[][] shares;
    private final List<String> names = new ArrayList<>();
    private final String source;
    private final String sink;

    JmtGraph(Network network) {
        this.network = network;
        shares = network.shares();
        network.stations().forEach(station -> names.add(station.name()));
        source = free("Source");
        sink = free("Sink");
    }

    /** A name that no station has. */
    private String free(String name) {
        String free = name;
        while (names.contains(free)) {
            free = "The " + free;
        }
        return free;
    }

    Network network() {
        return network;
    }

    List<String> stations() {
        return names;
    }

    String source() {
        return source;
    }

    String sink() {
        return sink;
    }

    /** The place of the source, as the beginning of a way. */
    int entrance() {
        return network.size();
    }

    /** Where requests may go from there: stations, and the sink, which comes after them. */
    List<Integer> ways(int from) {
        List<Integer> ways = new ArrayList<>();
        for (int to = 0; to <= network.size(); to++) {
            if (share(from, to) > Network.ROUNDING) {
                ways.add(to);
            }
        }
        return ways;
    }

    double share(int from, int to) {
        if (to < network.size()) {
            return shares[from][to];
        }
        double rest = 1;
        for (double share : shares[from]) {
            rest -= share;
        }
        return rest;
    }

    String name(int to) {
        return to == network.size() ? sink : names.get(to);
    }
}
