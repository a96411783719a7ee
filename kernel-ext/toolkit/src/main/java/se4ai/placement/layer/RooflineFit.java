package se4ai.placement.layer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Bandwidth;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.FlopRate;

/** Finds the rates, factors and overhead with which a roofline agrees with measurements. */
final class RooflineFit {

    private RooflineFit() {}

    /** The rate at which the layers, some of them bound by memory, take the measured time. */
    static Roofline fit(Measured measured, @Nullable Bandwidth memory) {
        FlopRate rate = new FlopRate(rate(measured, memory), measured.time().source());
        Roofline roofline = Roofline.effective(rate);
        Calibration calibration = new Calibration(
                List.of(measured),
                1,
                1,
                Calibration.factor(1),
                "fitted to " + measured.time() + " for " + measured.network().name()
                        + ", so assumed to be right within a factor of " + Figures.of(Calibration.factor(1), 2));
        return (memory == null ? roofline : roofline.memory(memory)).with(calibration, Duration.ZERO);
    }

    private static double rate(Measured measured, @Nullable Bandwidth memory) {
        List<Layer> computing = new ArrayList<>(measured.network().layers());
        double left = measured.time().seconds();
        double rate = rate(measured, computing, left, memory);
        if (memory == null) {
            return rate;
        }
        // A layer bound by memory leaves less time to the others, so the rate rises and more may follow it.
        List<Layer> bound = bound(computing, rate, memory);
        while (!bound.isEmpty()) {
            for (Layer layer : bound) {
                left -= reading(layer, memory);
            }
            computing.removeAll(bound);
            rate = rate(measured, computing, left, memory);
            bound = bound(computing, rate, memory);
        }
        return rate;
    }

    private static List<Layer> bound(List<Layer> layers, double rate, Bandwidth memory) {
        return layers.stream()
                .filter(layer -> reading(layer, memory) > layer.flops().operations() / rate)
                .toList();
    }

    private static double rate(Measured measured, List<Layer> computing, double left, @Nullable Bandwidth memory) {
        double operations = 0;
        for (Layer layer : computing) {
            operations += layer.flops().operations();
        }
        if (operations == 0 || left <= 0) {
            throw new IllegalArgumentException("No rate explains " + measured.time() + " for '"
                    + measured.network().name() + "': "
                    + (memory == null
                            ? "it computes nothing."
                            : "at " + Roofline.inBytes(memory) + " reading its weights takes "
                                    + measured.network().weightBytes().over(memory)
                                    + ". Take a higher memory bandwidth."));
        }
        return operations / left;
    }

    private static double reading(Layer layer, Bandwidth memory) {
        return layer.weightBytes().over(memory).seconds();
    }

    /** The terms that measurements fix: one factor for all, or one for dense layers apart, and the overhead. */
    private record Terms(boolean dense, boolean overhead) {

        int count() {
            return 1 + (dense ? 1 : 0) + (overhead ? 1 : 0);
        }

        @Override
        public String toString() {
            return (dense ? "the factors for dense and for other layers" : "one factor for all layers")
                    + (overhead ? " and the overhead" : "");
        }
    }

    static Roofline calibrated(Roofline roofline, List<Measured> measured) {
        for (Measured each : measured) {
            if (each.network().multiplyAdds() == 0) {
                throw new IllegalArgumentException("A roofline cannot be calibrated with '"
                        + each.network().name() + "', which computes nothing.");
            }
        }
        Terms terms = terms(roofline, measured);
        double[][] rows = rows(roofline, measured, terms);
        double[] found = LeastSquares.terms(rows);
        double others = found[0];
        double dense = terms.dense() ? found[1] : others;
        Duration overhead = terms.overhead()
                ? Duration.seconds(found[terms.count() - 1])
                : roofline.overhead().times(others);
        double factor = Math.max(worst(rows, found), Calibration.factor(terms.count()));
        return roofline.with(
                new Calibration(measured, dense, others, factor, why(measured.size(), terms, factor)), overhead);
    }

    /** As many terms as there are measurements, the more important first, but only those that can be told apart. */
    private static Terms terms(Roofline roofline, List<Measured> measured) {
        Terms terms = new Terms(false, false);
        if (isDetermined(roofline, measured, new Terms(true, false))) {
            terms = new Terms(true, false);
        }
        Terms all = new Terms(terms.dense(), true);
        return isDetermined(roofline, measured, all) ? all : terms;
    }

    private static boolean isDetermined(Roofline roofline, List<Measured> measured, Terms terms) {
        return terms.count() <= measured.size() && LeastSquares.isDetermined(rows(roofline, measured, terms));
    }

    private static double worst(double[][] rows, double[] found) {
        double worst = 1;
        for (double[] row : rows) {
            double ratio = LeastSquares.product(row, found);
            worst = Math.max(worst, Math.max(ratio, 1 / ratio));
        }
        return worst;
    }

    private static String why(int measurements, Terms terms, double factor) {
        return "calibrated with " + measurements + (measurements == 1 ? " measurement" : " measurements") + " for "
                + terms + ", so assumed to be right within a factor of " + Figures.of(factor, 2);
    }

    /** One row for each measurement: what each term contributes, over the measured time. */
    private static double[][] rows(Roofline roofline, List<Measured> measured, Terms terms) {
        double[][] rows = new double[measured.size()][terms.count()];
        for (int at = 0; at < rows.length; at++) {
            Measured each = measured.get(at);
            for (Layer layer : each.network().layers()) {
                if (layer.kind() != LayerKind.INPUT) {
                    add(rows[at], roofline, layer, terms, each.time().seconds());
                }
            }
        }
        return rows;
    }

    private static void add(double[] row, Roofline roofline, Layer layer, Terms terms, double total) {
        boolean own = terms.dense() && layer.kind() == LayerKind.DENSE;
        row[own ? 1 : 0] += roofline.roof(layer).seconds() / total;
        if (terms.overhead()) {
            row[row.length - 1] += 1 / total;
        } else {
            // What is known of the overhead is corrected by the same factor.
            row[0] += roofline.overhead().seconds() / total;
        }
    }
}
