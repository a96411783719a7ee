package se4ai.placement.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se4ai.measure.Probability;
import se4ai.measure.Rate;
import se4ai.measure.Source;

/**
 * A Jackson network is an open network of M/M/c stations between which requests find their way at random.
 *
 * <p>In the long run each station behaves as an M/M/c queue of its own. What is not routed on leaves the network.
 *
 * <pre>{@code
 * Queueing.network()
 *         .station("OCR", Rate.parse("2/s"))
 *         .arriving("OCR", Rate.parse("1/s"))
 *         .routing("OCR", "OCR", 0.25)     // a blurred page is read again
 *         .state();                        // mean response 2 s
 * }</pre>
 *
 * Source: J. R. Jackson, <i>Networks of waiting lines</i>, Operations Research 5 (1957).
 */
public record JacksonNetwork(List<NetworkStation> stations, List<NetworkRoute> routes) implements QueueModel {

    static final JacksonNetwork EMPTY = new JacksonNetwork(List.of(), List.of());

    public JacksonNetwork {
        stations = List.copyOf(stations);
        routes = List.copyOf(routes);
        JacksonNetworkCheck.of(stations, routes);
    }

    /** The same network with one more station, of one server. */
    public JacksonNetwork station(String name, Rate service) {
        return station(name, service, 1);
    }

    /** The same network with one more station. */
    public JacksonNetwork station(String name, Rate service, int servers) {
        List<NetworkStation> all = new ArrayList<>(stations);
        all.add(new NetworkStation(name, service, servers, Optional.empty()));
        return new JacksonNetwork(all, routes);
    }

    /** The same network, into which requests come at this station at this rate. */
    public JacksonNetwork arriving(String name, Rate rate) {
        List<NetworkStation> all = new ArrayList<>(stations);
        all.replaceAll(each -> each.name().equals(name) ? each.arriving(rate) : each);
        JacksonNetworkCheck.known(stations, name);
        return new JacksonNetwork(all, routes);
    }

    /**
     * The same network, in which a share of what the one station has served goes on to the other.
     *
     * @param share in [0, 1]
     */
    public JacksonNetwork routing(String from, String to, double share) {
        List<NetworkRoute> all = new ArrayList<>(routes);
        all.add(new NetworkRoute(from, to, Probability.of(share)));
        return new JacksonNetwork(stations, all);
    }

    @Override
    public String name() {
        return "Jackson network of " + stations.size() + (stations.size() == 1 ? " station" : " stations");
    }

    /** What enters the network at all its stations together. */
    @Override
    public Rate arrivals() {
        return stations.stream()
                .flatMap(station -> station.arrivals().stream())
                .reduce(Rate::plus)
                .orElseThrow(() -> new IllegalStateException(
                        "No requests enter the network; say where with arriving(\"station\", rate)."));
    }

    /** The arrivals, in the same proportions, at which the busiest station has no slack left. */
    @Override
    public Rate capacity() {
        return arrivals().times(1 / queue(bottleneck()).load()).from(weakest());
    }

    private Source weakest() {
        Source weakest = arrivals().source();
        for (NetworkStation station : stations) {
            weakest = weakest.orWeaker(station.service().source());
        }
        return weakest;
    }

    /** The name of the busiest station. */
    public String bottleneck() {
        String busiest = "";
        double most = -1;
        for (Map.Entry<String, MarkovQueue> each : queues().entrySet()) {
            if (each.getValue().load() > most) {
                most = each.getValue().load();
                busiest = each.getKey();
            }
        }
        return busiest;
    }

    /** Each station as a queue of its own, with all that comes to it from outside and from other stations. */
    public Map<String, MarkovQueue> queues() {
        arrivals();
        double[] flow = TrafficEquations.of(this).flows();
        Map<String, MarkovQueue> queues = new LinkedHashMap<>();
        for (int i = 0; i < flow.length; i++) {
            NetworkStation station = stations.get(i);
            queues.put(
                    station.name(),
                    new MarkovQueue(new Rate(flow[i], arrivals().source()), station.service(), station.servers()));
        }
        return Collections.unmodifiableMap(queues);
    }

    /** One of the stations as a queue of its own. */
    public MarkovQueue queue(String station) {
        JacksonNetworkCheck.known(stations, station);
        return Objects.requireNonNull(queues().get(station));
    }

    @Override
    public QueueState state() {
        return Regime.of(this, this::settled);
    }

    private Steady settled() {
        double number = 0;
        double waiting = 0;
        for (MarkovQueue queue : queues().values()) {
            number += queue.steady().meanNumber();
            waiting += queue.steady().meanQueue();
        }
        double rate = arrivals().perSecond();
        return Steady.of(this, number / rate, waiting / rate);
    }

    /** Its stations and routes; also of a network that is not complete yet. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name());
        stations.forEach(station -> text.append("\n  ").append(station));
        routes.forEach(route -> text.append("\n  ").append(route));
        return text.toString();
    }
}
