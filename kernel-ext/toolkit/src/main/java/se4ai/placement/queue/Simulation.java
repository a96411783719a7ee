package se4ai.placement.queue;

import java.util.List;
import se4ai.measure.Distribution;
import se4ai.measure.Figures;
import se4ai.measure.SeededRandom;

/**
 * A simulation lets requests pass through stations event by event, many times, and measures how long they take.
 *
 * <p>Requests pass from station to station in the order given, unless routes say otherwise, and are served first come,
 * first served. A run starts empty; what happens before the end of its warm-up does not count. It ends when so many
 * requests have left. The same seed gives the same numbers, and one run never uses the random numbers of another.
 *
 * <pre>{@code
 * var result = Simulation.of(Arrivals.poisson(Rate.parse("8/s")))
 *         .station("gpu", Distribution.exponential(0.1))
 *         .run();
 * result.meanResponse();   // 0.4994 ± 0.0041 (95 %); in closed form 0.5
 * }</pre>
 *
 * Source: A. M. Law, <i>Simulation Modeling and Analysis</i>, 5th edition 2015, chapter 9 (replication and deletion).
 */
public final class Simulation {

    private static final int USUAL_JOBS = 100_000;
    private static final int USUAL_REPLICATIONS = 20;
    private static final double USUAL_WARM_UP = 0.1;

    private final Network network;
    private final Plan plan;

    /** How long and how often; the warm-up is a share of the jobs, or a number where that is not negative. */
    private record Plan(
            int jobs, double warmUp, int warmUpJobs, int replications, long seed, SimulationProgress progress) {}

    private Simulation(Network network, Plan plan) {
        this.network = network;
        this.plan = plan;
    }

    /** A simulation without stations yet: 20 runs of 100,000 requests each, the first tenth of them to warm up. */
    public static Simulation of(Arrivals arrivals) {
        return new Simulation(
                new Network(arrivals, List.of(), List.of()),
                new Plan(USUAL_JOBS, USUAL_WARM_UP, -1, USUAL_REPLICATIONS, 1, SimulationProgress.NONE));
    }

    /** Adds a station with one server that takes so many seconds for each request. */
    public Simulation station(String name, Distribution service) {
        return station(Station.of(name, service));
    }

    /** Adds a station with several servers that each take so many seconds for a request. */
    public Simulation station(String name, int servers, Distribution service) {
        return station(Station.of(name, service).servers(servers));
    }

    public Simulation station(Station station) {
        return new Simulation(network.with(station), plan);
    }

    /** Of the arriving requests such a share enters here; without any, all enter at the first station. */
    public Simulation enter(String station, double share) {
        return route(Network.ENTRANCE, station, share);
    }

    /**
     * Of the requests that are done at one station such a share goes on to another, or back. What the routes from a
     * station leave over leaves the network.
     */
    public Simulation route(String from, String to, double share) {
        return new Simulation(network.with(new Network.Route(from, to, share)), plan);
    }

    /**
     * How many requests leave, served or lost, until a run ends, those of the warm-up among them.
     *
     * @param jobs at least 1
     */
    public Simulation jobs(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("A run needs 1 request or more but was to have " + jobs + ".");
        }
        return with(new Plan(jobs, plan.warmUp, plan.warmUpJobs, plan.replications, plan.seed, plan.progress));
    }

    /**
     * Which share of the requests of a run does not count, as the stations were empty before them.
     *
     * @param share from 0, included, to 1, excluded
     */
    public Simulation warmUp(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The warm-up is a share of the requests from 0 to below 1 but was "
                    + share + ": something must be left to measure.");
        }
        return with(new Plan(plan.jobs, share, -1, plan.replications, plan.seed, plan.progress));
    }

    /** How many requests of a run do not count. */
    public Simulation warmUpJobs(int jobs) {
        if (jobs < 0) {
            throw new IllegalArgumentException("The warm-up takes 0 requests or more but was to take " + jobs + ".");
        }
        return with(new Plan(plan.jobs, 0, jobs, plan.replications, plan.seed, plan.progress));
    }

    /**
     * How many independent runs there are.
     *
     * @param runs 2 or more, as one run cannot say how far it is off
     */
    public Simulation replications(int runs) {
        if (runs < 2) {
            throw new IllegalArgumentException("A simulation needs 2 runs or more but was to have " + runs
                    + ": one run cannot say how far it is off.");
        }
        return with(new Plan(plan.jobs, plan.warmUp, plan.warmUpJobs, runs, plan.seed, plan.progress));
    }

    public Simulation seed(long seed) {
        return with(new Plan(plan.jobs, plan.warmUp, plan.warmUpJobs, plan.replications, seed, plan.progress));
    }

    /** Tells someone now and then how far it is. */
    public Simulation progress(SimulationProgress progress) {
        return with(new Plan(plan.jobs, plan.warmUp, plan.warmUpJobs, plan.replications, plan.seed, progress));
    }

    private Simulation with(Plan other) {
        return new Simulation(network, other);
    }

    /** Simulates. */
    public SimulationResult run() {
        int warmUp = plan.warmUpJobs < 0 ? (int) (plan.warmUp * plan.jobs) : plan.warmUpJobs;
        if (warmUp >= plan.jobs) {
            throw new IllegalArgumentException("The warm-up takes " + Figures.of(warmUp, 10) + " of "
                    + Figures.of(plan.jobs, 10) + " requests: something must be left to measure.");
        }
        Replication replication = new Replication(network);
        SeededRandom seeds = new SeededRandom(plan.seed);
        RunFigures[] runs = new RunFigures[plan.replications];
        for (int i = 0; i < runs.length; i++) {
            int before = i;
            runs[i] = replication.run(
                    seeds.nextLong(),
                    warmUp,
                    plan.jobs,
                    share -> plan.progress.done((before + share) / plan.replications));
        }
        return new Summary(network, runs, replication.ofAllRuns()).result();
    }

    Network network() {
        return network;
    }

    long seed() {
        return plan.seed;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(network.arrivals().toString());
        for (Station station : network.stations()) {
            text.append('\n').append(station);
        }
        return text.toString();
    }
}
