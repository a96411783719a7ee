package se4ai.placement.queue;

import java.util.List;

/**
 * The traffic equations of an open network: what comes to a station is what enters there and what the stations send on, λ
 * = γ + λP.
 */
final class TrafficEquations {

    private static final double ROUNDING = 1e-9;

    private final List<NetworkStation> stations;
    private final double[][] share;

    private TrafficEquations(List<NetworkStation> stations, double[][] share) {
        this.stations = stations;
        this.share = share;
    }

    static TrafficEquations of(JacksonNetwork network) {
        List<String> names =
                network.stations().stream().map(NetworkStation::name).toList();
        double[][] share = new double[names.size()][names.size()];
        for (NetworkRoute route : network.routes()) {
            share[names.indexOf(route.from())][names.indexOf(route.to())] =
                    route.share().value();
        }
        return new TrafficEquations(network.stations(), share);
    }

    /** The rate at each station, above 0. */
    double[] flows() {
        checkReached();
        checkLeft();
        int n = stations.size();
        double[][] rows = new double[n][n + 1];
        for (int to = 0; to < n; to++) {
            for (int from = 0; from < n; from++) {
                rows[to][from] = (to == from ? 1 : 0) - share[from][to];
            }
            rows[to][n] = stations.get(to).outside();
        }
        return LinearEquations.solve(rows);
    }

    private void checkReached() {
        boolean[] reached = new boolean[stations.size()];
        for (int i = 0; i < reached.length; i++) {
            reached[i] = stations.get(i).outside() > 0;
        }
        spread(reached, true);
        for (int i = 0; i < reached.length; i++) {
            if (!reached[i]) {
                throw new IllegalStateException("No request ever comes to '"
                        + stations.get(i).name() + "'. Route some to it, let some arrive there, or leave it out.");
            }
        }
    }

    private void checkLeft() {
        boolean[] leaves = new boolean[stations.size()];
        for (int i = 0; i < leaves.length; i++) {
            double sum = 0;
            for (double each : share[i]) {
                sum += each;
            }
            leaves[i] = sum < 1 - ROUNDING;
        }
        spread(leaves, false);
        for (int i = 0; i < leaves.length; i++) {
            if (!leaves[i]) {
                throw new IllegalStateException(
                        "Requests at '" + stations.get(i).name()
                                + "' never leave the network. Let a share below 1 be routed on somewhere on their way.");
            }
        }
    }

    /** Marks, along the routes or against them, all that can be reached from what is marked. */
    private void spread(boolean[] marked, boolean along) {
        boolean more = true;
        while (more) {
            more = false;
            for (int from = 0; from < marked.length; from++) {
                for (int to = 0; to < marked.length; to++) {
                    if (marked[from] && !marked[to] && (along ? share[from][to] : share[to][from]) > 0) {
                        marked[to] = true;
                        more = true;
                    }
                }
            }
        }
    }
}
