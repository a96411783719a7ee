package se4ai.placement.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Rate;

/**
 * Mean values say how a closed network runs with so many customers: how fast they go round and where they are.
 *
 * <p>A customer who arrives at a centre finds there what one customer fewer would leave: so one, two, three customers are
 * computed in turn.
 *
 * <p>Source: M. Reiser, S. S. Lavenberg, <i>Mean-value analysis of closed multichain queuing networks</i>, Journal of the ACM
 * 27 (1980).
 *
 * @param customers N, from 1 to 1,000,000
 * @param throughput X, the rounds that all customers together complete
 * @param response R, the time of a round without thinking
 * @param numbers the mean number of customers at each centre, in the order of the network
 */
public record MeanValues(
        ClosedNetwork network, int customers, Rate throughput, Duration response, List<Double> numbers) {

    public MeanValues {
        numbers = List.copyOf(numbers);
    }

    static MeanValues of(ClosedNetwork network, int customers) {
        Counts.check("A closed network", "customers", customers);
        int centres = network.centres().size();
        double[] number = new double[centres];
        double response = 0;
        double throughput = 0;
        for (int n = 1; n <= customers; n++) {
            double[] times = new double[centres];
            response = 0;
            for (int i = 0; i < centres; i++) {
                ServiceCentre centre = network.centres().get(i);
                times[i] = centre.demand().seconds() * (centre.isDelay() ? 1 : 1 + number[i]);
                response += times[i];
            }
            throughput = n / (network.think().seconds() + response);
            for (int i = 0; i < centres; i++) {
                number[i] = throughput * times[i];
            }
        }
        List<Double> numbers = new ArrayList<>();
        for (double each : number) {
            numbers.add(each);
        }
        var source = network.demand().plus(network.think()).source();
        return new MeanValues(
                network, customers, new Rate(throughput, source), new Duration(response, source), numbers);
    }

    /** The mean number of customers at the centre, waiting or in service. */
    public double numberAt(String centre) {
        return numbers.get(index(centre));
    }

    /** The share of time that the server of the centre is busy; of a delay, how many customers it has. */
    public double utilisationAt(String centre) {
        return throughput.perSecond()
                * network.centres().get(index(centre)).demand().seconds();
    }

    /** The time that a round spends at the centre. */
    public Duration responseAt(String centre) {
        return Little.time(numberAt(centre), throughput);
    }

    private int index(String centre) {
        List<String> names = network.centres().stream().map(ServiceCentre::name).toList();
        if (!names.contains(centre)) {
            throw new IllegalArgumentException(
                    "The closed network has no centre '" + centre + "'. It has '" + String.join("', '", names) + "'.");
        }
        return names.indexOf(centre);
    }

    @Override
    public String toString() {
        return customers + (customers == 1 ? " customer: " : " customers: ") + throughput + ", mean response "
                + response
                + network.centres().stream()
                        .map(centre -> ", " + centre.name() + " " + Figures.of(numberAt(centre.name()), 3))
                        .collect(Collectors.joining());
    }
}
