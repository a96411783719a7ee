package se4ai.placement.queue;

/**
 * One station during one run: its line, its servers, and what was measured since the warm-up.
 *
 * <p>The mean number of requests is measured as an area over time, apart from the sum of response times: Little's law
 * can be seen to hold.
 */
final class StationRun {

    private static final int FIRST_LINE = 64;

    private final Station station;
    private final Sampler service;
    private final PendingEvents events;
    private final int firstSlot;
    private final int servers;
    private final int capacity;

    /** For each server, when its request entered the network and this station. */
    private final double[] servedBorn;

    private final double[] servedSince;
    private final int[] idle;
    private int idleServers;

    /** The line is a ring; its length is a power of two. */
    private double[] waitingBorn = new double[FIRST_LINE];

    private double[] waitingSince = new double[FIRST_LINE];
    private int head;
    private int waiting;

    private double lastChange;
    private double area;
    private double busyArea;
    private double responses;
    private double waits;
    private int started;
    private int completed;
    private int offered;
    private int lost;
    private int longestLine;

    StationRun(Station station, PendingEvents events, int firstSlot) {
        this.station = station;
        this.events = events;
        this.firstSlot = firstSlot;
        service = new Sampler(station.service());
        servers = station.servers();
        capacity = station.capacity();
        servedBorn = new double[servers];
        servedSince = new double[servers];
        idle = new int[servers];
    }

    void restart(long seed) {
        service.restart(seed);
        idleServers = servers;
        for (int i = 0; i < servers; i++) {
            idle[i] = servers - 1 - i;
        }
        head = 0;
        waiting = 0;
        startMeasuring(0);
    }

    /** Forgets what was measured, but not who waits. */
    void startMeasuring(double now) {
        lastChange = now;
        area = 0;
        busyArea = 0;
        responses = 0;
        waits = 0;
        started = 0;
        completed = 0;
        offered = 0;
        lost = 0;
        longestLine = waiting;
    }

    /** A request comes; false if there is no room for it. */
    boolean enter(double now, double born) {
        offered++;
        int busy = servers - idleServers;
        if (busy + waiting >= capacity) {
            lost++;
            return false;
        }
        measure(now);
        if (idleServers > 0) {
            start(idle[--idleServers], now, born, now);
        } else {
            join(now, born);
        }
        return true;
    }

    /** A server is done with its request. When that request entered the network is returned. */
    double complete(int server, double now) {
        measure(now);
        double born = servedBorn[server];
        responses += now - servedSince[server];
        completed++;
        if (waiting > 0) {
            start(server, now, waitingBorn[head], waitingSince[head]);
            head = (head + 1) & (waitingBorn.length - 1);
            waiting--;
        } else {
            idle[idleServers++] = server;
            events.set(firstSlot + server, PendingEvents.NEVER);
        }
        return born;
    }

    private void start(int server, double now, double born, double since) {
        servedBorn[server] = born;
        servedSince[server] = since;
        waits += now - since;
        started++;
        events.set(firstSlot + server, now + service.next());
    }

    private void join(double now, double born) {
        if (waiting == waitingBorn.length) {
            waitingBorn = longer(waitingBorn);
            waitingSince = longer(waitingSince);
            head = 0;
        }
        int tail = (head + waiting) & (waitingBorn.length - 1);
        waitingBorn[tail] = born;
        waitingSince[tail] = now;
        waiting++;
        longestLine = Math.max(longestLine, waiting);
    }

    private double[] longer(double[] ring) {
        double[] longer = new double[ring.length * 2];
        System.arraycopy(ring, head, longer, 0, ring.length - head);
        System.arraycopy(ring, 0, longer, ring.length - head, head);
        return longer;
    }

    /** Brings the areas up to now; called before every change and at the end. */
    void measure(double now) {
        double passed = now - lastChange;
        int busy = servers - idleServers;
        busyArea += passed * busy;
        area += passed * (busy + waiting);
        lastChange = now;
    }

    /** What was measured over so many seconds. */
    StationFigures figures(double seconds) {
        return new StationFigures(
                busyArea / seconds / servers,
                area / seconds,
                started == 0 ? 0 : waits / started,
                completed == 0 ? 0 : responses / completed,
                completed / seconds,
                longestLine,
                offered == 0 ? 0 : (double) lost / offered,
                offered / seconds,
                waiting);
    }

    Station station() {
        return station;
    }
}
