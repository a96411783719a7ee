package se4ai.placement.queue;

import se4ai.measure.SeededRandom;

/**
 * One run of a simulation after another, in the same arrays: nothing is made anew for a request.
 *
 * <p>Each station, each branching of ways and the arrivals have random numbers of their own, so that a change of one
 * leaves the others as they were.
 */
final class Replication {

    /** How many requests go by between two looks at the progress. */
    private static final int STRETCH = 65_536;

    private static final int LEAVES = -1;
    private static final int BRANCHES = -2;

    private final StationRun[] stations;
    private final int[] stationOf;
    private final int[] serverOf;
    private final PendingEvents events;
    private final int arrival;
    private final Sampler gaps;
    private final double[][] ways;
    private final int[] onlyWay;
    private final SeededRandom[] choices;
    private final ResponseHistogram histogram = new ResponseHistogram();
    private final ResponseHistogram ofAllRuns = new ResponseHistogram();

    private double now;
    private int left;
    private int served;
    private double responses;

    Replication(Network network) {
        int size = network.size();
        int slots = 0;
        for (Station station : network.stations()) {
            slots += station.servers();
        }
        // At equal times a server is done before the next request comes, as the arrivals have the last slot.
        arrival = slots;
        events = new PendingEvents(slots + 1);
        stations = new StationRun[size];
        stationOf = new int[slots];
        serverOf = new int[slots];
        int slot = 0;
        for (int i = 0; i < size; i++) {
            Station station = network.stations().get(i);
            stations[i] = new StationRun(station, events, slot);
            for (int server = 0; server < station.servers(); server++) {
                stationOf[slot] = i;
                serverOf[slot++] = server;
            }
        }
        gaps = new Sampler(network.arrivals().gaps());
        ways = network.shares();
        onlyWay = new int[size + 1];
        choices = new SeededRandom[size + 1];
        for (int i = 0; i <= size; i++) {
            onlyWay[i] = onlyWay(ways[i]);
            choices[i] = new SeededRandom(i);
        }
    }

    private static int onlyWay(double[] shares) {
        int way = LEAVES;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] == 1) {
                return i;
            }
            way = shares[i] > 0 ? BRANCHES : way;
        }
        return way;
    }

    /** Runs from an empty network until so many requests have left, served or lost; those of the warm-up do not count. */
    RunFigures run(long seed, int warmUp, int jobs, SimulationProgress progress) {
        restart(seed);
        advance(warmUp, jobs, progress);
        double start = now;
        for (StationRun station : stations) {
            station.startMeasuring(start);
        }
        histogram.clear();
        served = 0;
        responses = 0;
        advance(jobs, jobs, progress);
        ofAllRuns.addAll(histogram);
        return figures(now - start);
    }

    private void restart(long seed) {
        SeededRandom seeds = new SeededRandom(seed);
        now = 0;
        left = 0;
        events.clear();
        gaps.restart(seeds.nextLong());
        for (int i = 0; i < stations.length; i++) {
            stations[i].restart(seeds.nextLong());
            choices[i] = new SeededRandom(seeds.nextLong());
        }
        choices[stations.length] = new SeededRandom(seeds.nextLong());
        events.set(arrival, gaps.next());
    }

    private void advance(int until, int jobs, SimulationProgress progress) {
        while (left < until) {
            stretch(Math.min(until, left + Math.min(STRETCH, until - left)));
            progress.done((double) left / jobs);
        }
    }

    private void stretch(int until) {
        while (left < until) {
            int slot = events.first();
            now = events.time(slot);
            if (slot == arrival) {
                events.set(slot, now + gaps.next());
                go(next(stations.length), now);
            } else {
                int station = stationOf[slot];
                double born = stations[station].complete(serverOf[slot], now);
                go(next(station), born);
            }
        }
    }

    private void go(int station, double born) {
        if (station == LEAVES) {
            histogram.add(now - born);
            responses += now - born;
            served++;
            left++;
        } else if (!stations[station].enter(now, born)) {
            left++;
        }
    }

    private int next(int from) {
        int way = onlyWay[from];
        return way == BRANCHES ? choose(ways[from], choices[from].nextDouble()) : way;
    }

    private static int choose(double[] shares, double draw) {
        double below = 0;
        for (int i = 0; i < shares.length; i++) {
            below += shares[i];
            if (draw < below) {
                return i;
            }
        }
        return LEAVES;
    }

    /** The response times of all runs so far. */
    ResponseHistogram ofAllRuns() {
        return ofAllRuns;
    }

    private RunFigures figures(double seconds) {
        StationFigures[] figures = new StationFigures[stations.length];
        for (int i = 0; i < stations.length; i++) {
            stations[i].measure(now);
            figures[i] = stations[i].figures(seconds);
        }
        return new RunFigures(
                figures,
                served == 0 ? Double.NaN : responses / served,
                histogram.quantile(0.5),
                histogram.quantile(0.95),
                histogram.quantile(0.99),
                served / seconds);
    }
}
