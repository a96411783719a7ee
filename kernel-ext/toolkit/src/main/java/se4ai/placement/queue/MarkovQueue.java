package se4ai.placement.queue;

import java.util.function.Predicate;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Probability;
import se4ai.measure.Rate;

/**
 * An M/M/c queue has arrivals at random, exponential service and one line in front of all its servers.
 *
 * <p>Who came first is served first. With one server it is the M/M/1 queue, with a mean response of 1 / (μ − λ).
 *
 * <pre>{@code
 * var two = Queueing.mmc(Rate.parse("160/s"), Rate.parse("100/s"), 2);
 * two.steady().meanResponse();   // 27.78 ms
 * two.erlangC();                 // 71 % have to wait
 * }</pre>
 *
 * Source: D. Gross, J. F. Shortle, J. M. Thompson, C. M. Harris, <i>Fundamentals of Queueing Theory</i>, 4th edition,
 * Wiley 2008.
 *
 * @param arrivals λ, a Poisson process
 * @param service μ, what one busy server completes
 * @param servers c, from 1 to 1,000,000
 */
public record MarkovQueue(Rate arrivals, Rate service, int servers) implements QueueModel {

    public MarkovQueue {
        Counts.check("A queue", "servers", servers);
    }

    @Override
    public String name() {
        return "M/M/" + servers;
    }

    @Override
    public Rate capacity() {
        return service.times(servers);
    }

    /** The same queue with another number of servers. */
    public MarkovQueue withServers(int other) {
        return new MarkovQueue(arrivals, service, other);
    }

    /** The same queue with other arrivals. */
    public MarkovQueue withArrivals(Rate other) {
        return new MarkovQueue(other, service, servers);
    }

    @Override
    public QueueState state() {
        return Regime.of(this, this::settled);
    }

    private Steady settled() {
        double waits = waits();
        double waiting = waits / slack();
        Steady means = Steady.of(this, servers == 1 ? 1 / slack() : 1 / service.perSecond() + waiting, waiting);
        return means.with(Times.responses(waits, service.perSecond(), slack(), servers), Times.waiting(waits, slack()));
    }

    /**
     * The probability that a request finds all servers busy, where those that do are turned away: Erlang's B.
     *
     * <p>It holds for every load, and for service times of any distribution.
     */
    public Probability erlangB() {
        return Probability.of(lost());
    }

    /** The probability that a request has to wait, Erlang's C; an exception where the queue does not settle. */
    public Probability erlangC() {
        steady();
        return Probability.of(waits());
    }

    private double lost() {
        double offered = arrivals.over(service);
        double lost = 1;
        for (int n = 1; n <= servers; n++) {
            lost = offered * lost / (n + offered * lost);
        }
        return lost;
    }

    private double waits() {
        double lost = lost();
        return lost / (1 - load() + load() * lost);
    }

    /** cμ − λ */
    private double slack() {
        return capacity().perSecond() - arrivals.perSecond();
    }

    /** The fewest servers with which the mean response is within the limit, for these arrivals and this service. */
    public int fewestServers(Duration limit) {
        Limits.checkAboveService(limit, service.interval());
        return Limits.fewest(servers ->
                withServers(servers).keeps(steady -> steady.meanResponse().compareTo(limit) <= 0));
    }

    /**
     * The fewest servers with which the given share of requests is answered within the limit.
     *
     * @param share in (0, 1), such as 0.99
     */
    public int fewestServers(double share, Duration limit) {
        Limits.checkShare(share);
        Limits.checkAboveService(share, limit, Distribution.exponential(1 / service.perSecond()));
        return Limits.fewest(servers -> withServers(servers)
                .keeps(steady -> steady.response().percentile(share).value().compareTo(limit) <= 0));
    }

    private boolean keeps(Predicate<Steady> target) {
        return state() instanceof Steady steady && target.test(steady);
    }

    /** The largest rate of arrivals with which the mean response is within the limit. */
    public Rate mostArrivals(Duration limit) {
        Limits.checkAboveService(limit, service.interval());
        return servers == 1
                ? new Rate(
                        service.perSecond() - 1 / limit.seconds(),
                        service.source().orWeaker(limit.source()))
                : Limits.most(capacity(), rate -> withArrivals(rate).steady().meanResponse(), limit);
    }

    /**
     * The largest rate of arrivals with which the given share of requests is answered within the limit.
     *
     * @param share in (0, 1), such as 0.99
     */
    public Rate mostArrivals(double share, Duration limit) {
        Limits.checkShare(share);
        Limits.checkAboveService(share, limit, Distribution.exponential(1 / service.perSecond()));
        return Limits.most(
                capacity(),
                rate -> withArrivals(rate).steady().response().percentile(share).value(),
                limit);
    }

    @Override
    public String toString() {
        return Regime.text(this);
    }
}
