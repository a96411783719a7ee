package se4ai.placement.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Bandwidth;
import se4ai.measure.Duration;
import se4ai.measure.FlopRate;
import se4ai.measure.SeededRandom;

class RooflineTest {

    private static final NeuralNetwork ALEX_NET = Networks.alexNet();
    private static final Layer FC6 = ALEX_NET.layer("fc6");
    private static final Layer CONV2 = ALEX_NET.layer("conv2");
    private static final Roofline DEVICE =
            Roofline.effective(FlopRate.giga(100)).memory(Bandwidth.gigabytes(10));

    @Test
    void a_layer_takes_the_longer_of_computing_and_reading() {
        assertThat(DEVICE.timeOf(CONV2).best().seconds()).isCloseTo(447_897_600 / 100e9, within(1e-15));
        assertThat(DEVICE.timeOf(FC6).best().seconds()).isCloseTo(37_748_736 * 4 / 10e9, within(1e-15));
        assertThat(DEVICE.isMemoryBound(CONV2)).isFalse();
        assertThat(DEVICE.isMemoryBound(FC6)).isTrue();
    }

    @Test
    void inputs_and_outputs_are_traffic_only_where_asked_for() {
        Layer pool = ALEX_NET.layer("pool1");

        assertThat(DEVICE.timeOf(pool).best().isZero()).isTrue();
        assertThat(DEVICE.activations().timeOf(pool).best().seconds())
                .isCloseTo((1_161_600 + 279_936) / 10e9, within(1e-15));
    }

    @Test
    void a_kind_of_layers_may_have_a_rate_of_its_own_and_each_layer_an_overhead() {
        Roofline device = DEVICE.kind(LayerKind.CONVOLUTION, FlopRate.giga(50)).overhead(Duration.milliseconds(1));

        assertThat(device.timeOf(CONV2).best().seconds()).isCloseTo(447_897_600 / 50e9 + 0.001, within(1e-15));
        assertThat(device.timeOf(ALEX_NET.input()).best().isZero()).isTrue();
        assertThat(device)
                .hasToString(
                        "100 GFLOP/s, convolution 50 GFLOP/s, memory 10 GB/s, overhead 1 ms a layer; not calibrated,"
                                + " so assumed to be right within a factor of ten");
    }

    @Test
    void a_peak_needs_a_utilisation() {
        Roofline.Peak peak = Roofline.of(FlopRate.parse("4 TFLOP/s"));

        assertThat(peak)
                .hasToString("A peak of 4 TFLOP/s says nothing yet of how long a network takes: give the share that it"
                        + " gets, such as utilisation(0.05).");
        assertThat(peak.utilisation(0.05).timeOf(CONV2).best().seconds()).isCloseTo(447_897_600 / 200e9, within(1e-15));
        assertThatThrownBy(() -> peak.utilisation(5))
                .hasMessage("The utilisation of a peak of 4 TFLOP/s must be above 0 and at most 1 but was 5.0. For 5 %"
                        + " write utilisation(0.05).");
        assertThatThrownBy(() -> peak.utilisation(0)).hasMessageContaining("but was 0.0");
    }

    @Test
    void an_estimate_carries_an_interval_and_its_reason() {
        ComputeTime time = Roofline.effective(FlopRate.giga(100)).timeOf(CONV2);

        assertThat(time.seconds().contains(time.best().seconds())).isTrue();
        assertThat(time)
                .hasToString("4.479 ms (447.9 µs to 44.79 ms: not calibrated, so assumed to be right within a factor of"
                        + " ten)");
    }

    @Test
    void operations_share_a_measured_time() {
        Roofline device = Roofline.fitted(ALEX_NET, Duration.milliseconds(81));

        assertThat(device.timeOf(CONV2).best().milliseconds())
                .isCloseTo(81.0 * 223_948_800 / 724_406_816, within(1e-12));
        assertThat(device.timeOf(ALEX_NET)).hasToString("81 ms (measured)");
    }

    @Test
    void convolutions_share_what_reading_the_dense_layers_leaves() {
        Roofline device = Roofline.fitted(ALEX_NET, Duration.milliseconds(81), Bandwidth.gigabytes(8));
        double reading = 58_621_952 * 4 / 8e9;

        assertThat(device.timeOf(FC6).best().seconds()).isCloseTo(37_748_736 * 4 / 8e9, within(1e-15));
        assertThat(device.timeOf(CONV2).best().seconds())
                .isCloseTo((0.081 - reading) * 223_948_800 / 665_784_864, within(1e-15));
        assertThat(device.timeOf(CONV2).why())
                .isEqualTo("fitted to 81 ms for AlexNet, so assumed to be right within a factor of 3");
    }

    @Test
    void a_fit_adds_up_to_the_measured_time_whatever_the_memory() {
        for (NeuralNetwork network : new NeuralNetwork[] {ALEX_NET, Networks.vgg16(), Networks.mobileNetV2()}) {
            for (double gigabytes = 10; gigabytes < 1000; gigabytes *= 1.7) {
                Roofline device = Roofline.fitted(network, Duration.milliseconds(80), Bandwidth.gigabytes(gigabytes));

                assertThat(network.layers().stream()
                                .mapToDouble(layer -> device.best(layer).seconds())
                                .sum())
                        .isCloseTo(0.08, within(1e-12));
            }
        }
    }

    @Test
    void weights_that_cannot_be_read_in_the_measured_time_are_an_error() {
        assertThatThrownBy(() -> Roofline.fitted(ALEX_NET, Duration.milliseconds(6), Bandwidth.gigabytes(8)))
                .hasMessage("No rate explains 6 ms for 'AlexNet': at 8 GB/s reading its weights takes 30.48 ms. Take a"
                        + " higher memory bandwidth.");
        assertThatThrownBy(() -> Measured.of(ALEX_NET, Duration.ZERO))
                .hasMessage("The measured time of 'AlexNet' must be above 0 but was 0 s. Measure many pictures and"
                        + " divide.");
        NeuralNetwork idle = NeuralNetwork.named("idle").input(1, 1, 1).build();
        assertThatThrownBy(() -> Roofline.fitted(idle, Duration.seconds(1)))
                .hasMessage("No rate explains 1 s for 'idle': it computes nothing.");
        assertThatThrownBy(() -> DEVICE.calibrated(
                        Measured.of(ALEX_NET, Duration.seconds(1)), Measured.of(idle, Duration.seconds(1))))
                .hasMessage("A roofline cannot be calibrated with 'idle', which computes nothing.");
        assertThatThrownBy(() -> DEVICE.calibrated())
                .hasMessage("A roofline is calibrated with at least one measurement but got none.");
    }

    @Test
    void one_measurement_scales_all_layers() {
        double before = DEVICE.timeOf(ALEX_NET).best().seconds();
        Roofline device = DEVICE.calibrated(Measured.of(ALEX_NET, Duration.seconds(2 * before)));

        assertThat(device.timeOf(FC6).best().seconds())
                .isCloseTo(2 * DEVICE.timeOf(FC6).best().seconds(), within(1e-12));
        assertThat(device.timeOf(CONV2).best().seconds())
                .isCloseTo(2 * DEVICE.timeOf(CONV2).best().seconds(), within(1e-12));
        assertThat(device.timeOf(CONV2).why())
                .isEqualTo(
                        "calibrated with 1 measurement for one factor for all layers, so assumed to be right within a"
                                + " factor of 3");
    }

    /** A device that is known: what it takes is measured without error, so its terms must be found again. */
    @Test
    void two_measurements_tell_dense_layers_from_others_and_three_find_the_overhead() {
        Roofline slow = Roofline.effective(FlopRate.giga(40)).memory(Bandwidth.gigabytes(4));
        Roofline two = DEVICE.calibrated(measured(slow, ALEX_NET), measured(slow, Networks.vgg16()));
        Roofline truth = slow.overhead(Duration.milliseconds(2));
        Roofline three = DEVICE.calibrated(
                measured(truth, ALEX_NET), measured(truth, Networks.vgg16()), measured(truth, Networks.resNet50()));

        assertThat(two.calibration().dense()).isCloseTo(2.5, within(1e-9));
        assertThat(two.calibration().others()).isCloseTo(2.5, within(1e-9));
        assertThat(two.calibration().factor()).isEqualTo(2);
        assertThat(three.overhead().milliseconds()).isCloseTo(2, within(1e-6));
        assertThat(three.calibration().factor()).isEqualTo(1.5);
        assertThat(three.timeOf(Networks.yoloV8n()).best().seconds())
                .isCloseTo(truth.timeOf(Networks.yoloV8n()).best().seconds(), within(1e-9));
        assertThat(three.timeOf(FC6).why())
                .isEqualTo("calibrated with 3 measurements for the factors for dense and for other layers and the"
                        + " overhead, so assumed to be right within a factor of 1.5");
    }

    @Test
    void detectors_have_no_dense_layers_so_two_of_them_find_the_overhead() {
        Roofline truth = Roofline.effective(FlopRate.giga(25)).overhead(Duration.milliseconds(1));
        Roofline device = Roofline.effective(FlopRate.giga(100))
                .calibrated(measured(truth, Networks.ssdLite()), measured(truth, Networks.yoloV8n()));

        assertThat(device.overhead().milliseconds()).isCloseTo(1, within(1e-9));
        assertThat(device.timeOf(CONV2).best().seconds())
                .isCloseTo(truth.timeOf(CONV2).best().seconds(), within(1e-9));
        assertThat(device.timeOf(CONV2).why()).contains("for one factor for all layers and the overhead");
    }

    @Test
    void the_same_network_twice_fixes_one_factor() {
        Roofline device = DEVICE.calibrated(
                Measured.of(ALEX_NET, Duration.milliseconds(80)), Measured.of(ALEX_NET, Duration.milliseconds(80)));

        assertThat(device.calibration().factor()).isEqualTo(3);
    }

    @Test
    void measurements_that_disagree_widen_the_interval() {
        Roofline device = DEVICE.calibrated(
                Measured.of(ALEX_NET, Duration.milliseconds(10)), Measured.of(ALEX_NET, Duration.milliseconds(1000)));

        assertThat(device.calibration().factor()).isGreaterThan(3);
    }

    @Test
    void a_device_that_is_changed_loses_its_calibration() {
        Roofline device = Roofline.fitted(ALEX_NET, Duration.milliseconds(81)).memory(Bandwidth.gigabytes(8));

        assertThat(device.timeOf(ALEX_NET).why()).startsWith("not calibrated");
    }

    /** No other choice of non-negative factors, tried on a grid, has a smaller sum of squared relative errors. */
    @Test
    void the_terms_are_the_least_squares_with_none_negative() {
        SeededRandom random = new SeededRandom(7);
        for (int round = 0; round < 50; round++) {
            double[][] rows = new double[4][2];
            for (double[] row : rows) {
                row[0] = random.nextDouble();
                row[1] = random.nextDouble();
            }
            double found = squares(rows, LeastSquares.terms(rows));
            for (double a = 0; a < 4; a += 0.05) {
                for (double b = 0; b < 4; b += 0.05) {
                    assertThat(squares(rows, new double[] {a, b})).isGreaterThanOrEqualTo(found - 1e-12);
                }
            }
        }
    }

    private static double squares(double[][] rows, double[] terms) {
        double sum = 0;
        for (double[] row : rows) {
            double error = row[0] * terms[0] + row[1] * terms[1] - 1;
            sum += error * error;
        }
        return sum;
    }

    private static Measured measured(Roofline device, NeuralNetwork network) {
        return Measured.of(network, device.timeOf(network).best());
    }
}
