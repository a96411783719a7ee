package se4ai.placement.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.FlopRate;
import se4ai.measure.Interval;
import se4ai.measure.SeededRandom;

class CutsTest {

    private static final NeuralNetwork ALEX_NET = Networks.alexNet();
    private static final Duration SERVER = Duration.milliseconds(6);
    private static final Duration MOBILE_GPU = Duration.milliseconds(81);
    private static final Bandwidth WIFI = Bandwidth.parse("12.8 Mbit/s");

    /**
     * Totals as commonly quoted from Kang et al., <i>Neurosurgeon</i>, ASPLOS 2017; the picture is sent as a JPEG. What is
     * tested is the arithmetic that follows from them.
     */
    private static Cuts proportional(double mobileMilliseconds, String uplink) {
        return Cuts.of(
                        ALEX_NET,
                        Roofline.fitted(ALEX_NET, Duration.milliseconds(mobileMilliseconds)),
                        Roofline.fitted(ALEX_NET, SERVER),
                        Bandwidth.parse(uplink))
                .sending("input", Bytes.parse("152 kB"));
    }

    private static Cuts memoryBound(double gigabytesPerSecond) {
        return Cuts.of(
                        ALEX_NET,
                        Roofline.fitted(ALEX_NET, MOBILE_GPU, Bandwidth.gigabytes(gigabytesPerSecond)),
                        Roofline.fitted(ALEX_NET, SERVER, Bandwidth.gigabytes(288)),
                        WIFI)
                .sending("input", Bytes.parse("152 kB"));
    }

    private static void assertTotals(Cuts cuts, Map<String, Double> milliseconds) {
        milliseconds.forEach(
                (layer, expected) -> assertThat(cuts.after(layer).total().milliseconds())
                        .as(layer)
                        .isCloseTo(expected, within(0.0005 + 1e-9)));
    }

    @Test
    void operations_alone_keep_alexnet_on_the_mobile_gpu() {
        Cuts cuts = proportional(81, "12.8 Mbit/s");

        assertTotals(
                cuts,
                Map.of(
                        "input", 101.0, "pool1", 191.874, "pool2", 148.26, "pool5", 97.971, "fc6", 89.079, "fc7",
                        90.816, "fc8", 81.0));
        assertThat(cuts.best().isAllNear()).isTrue();
        assertThat(cuts.best().total().milliseconds()).isCloseTo(81, within(1e-9));
    }

    @Test
    void after_its_first_pool_alexnet_has_more_to_send_than_the_picture() {
        Cuts cuts = proportional(81, "12.8 Mbit/s");

        assertThat(cuts.after("pool1").transfer().bytes()).isEqualTo(279_936);
        assertThat(cuts.allFar().transfer().bytes()).isEqualTo(152_000);
    }

    @Test
    void a_slow_mobile_cpu_sends_the_picture() {
        Cuts cuts = proportional(382, "12.8 Mbit/s");

        assertTotals(
                cuts,
                Map.of(
                        "input", 101.0, "pool1", 235.675, "pool2", 285.115, "pool5", 374.613, "fc6", 381.406, "fc7",
                        390.114, "fc8", 382.0));
        assertThat(cuts.best().isAllFar()).isTrue();
        assertThat(cuts.best()).hasToString("all far: 101 ms = 0 s near + 95 ms for 152 kB + 6 ms far");
    }

    @Test
    void a_slow_link_keeps_all_near() {
        Cuts threeG = proportional(81, "1.4 Mbit/s");
        Cuts lte = proportional(81, "6.76 Mbit/s");

        assertTotals(
                threeG,
                Map.of(
                        "input", 874.571, "pool1", 1616.548, "pool2", 1028.991, "pool5", 285.582, "fc6", 172.462, "fc7",
                        174.199, "fc8", 81.0));
        assertTotals(
                lte,
                Map.of(
                        "input", 185.882, "pool1", 348.199, "pool2", 244.9, "pool5", 118.557, "fc6", 98.228, "fc7",
                        99.965, "fc8", 81.0));
        assertThat(threeG.best().isAllNear()).isTrue();
        assertThat(lte.best().isAllNear()).isTrue();
    }

    @Test
    void dense_layers_bound_by_memory_move_to_the_server() {
        Cuts cuts = memoryBound(8);

        assertTotals(
                cuts,
                Map.of(
                        "input", 101.0, "pool1", 188.323, "pool2", 137.165, "pool5", 75.543, "fc6", 81.093, "fc7",
                        89.249, "fc8", 81.0));
        assertThat(cuts.best())
                .hasToString("after pool5: 75.54 ms = 51.69 ms near + 23.04 ms for 36.86 kB + 814.2 µs far");
    }

    @Test
    void the_best_cut_flips_where_reading_the_weights_takes_as_long_as_sending_pool5() {
        double flip = Cuts.flip(Interval.of(4, 20), CutsTest::memoryBound);

        assertThat(flip).isCloseTo(9.830045, within(5e-7));
        // The same from the definition: 234,487,808 B of weights in 23.04 ms of sending and their time on the server.
        assertThat(flip * 1e9).isCloseTo(234_487_808 / (0.02304 + 234_487_808 / 288e9), within(1e3));
        assertThat(memoryBound(flip * 0.999).best().place()).isEqualTo("after pool5");
        assertThat(memoryBound(flip * 1.001).best().place()).isEqualTo("all near");
    }

    @Test
    void a_flip_needs_two_different_ends() {
        assertThatThrownBy(() -> Cuts.flip(Interval.of(4, 5), CutsTest::memoryBound))
                .hasMessage("The best cut is after pool5 at both ends of the range from 4 to 5, so it need not change"
                        + " between them. Choose a wider range.");
    }

    @Test
    void the_curve_runs_from_all_far_to_all_near() {
        List<Cut> curve = memoryBound(8).curve();

        assertThat(curve).hasSize(12);
        assertThat(curve.get(0).isAllFar()).isTrue();
        assertThat(curve.get(11).isAllNear()).isTrue();
        assertThat(curve.get(1).transfer().bytes()).isEqualTo(1_161_600);
        assertThat(curve.stream()
                        .mapToDouble(cut -> cut.total().seconds())
                        .min()
                        .orElseThrow())
                .isCloseTo(memoryBound(8).best().total().seconds(), within(1e-15));
    }

    @Test
    void the_minimum_cut_of_a_chain_is_the_least_of_its_curve() {
        for (NeuralNetwork chain : List.of(ALEX_NET, Networks.alexNetTorchvision(), Networks.vgg16())) {
            for (double megabits = 0.5; megabits < 5000; megabits *= 1.9) {
                Cuts cuts = Cuts.of(
                                chain,
                                Roofline.fitted(chain, Duration.milliseconds(150), Bandwidth.gigabytes(6)),
                                Roofline.fitted(chain, Duration.milliseconds(6), Bandwidth.gigabytes(288)),
                                Bandwidth.megabits(megabits))
                        .roundTrip(Duration.milliseconds(10));

                assertThat(cuts.best().total().seconds())
                        .isCloseTo(
                                cuts.curve().stream()
                                        .mapToDouble(cut -> cut.total().seconds())
                                        .min()
                                        .orElseThrow(),
                                within(1e-12));
            }
        }
    }

    @Test
    void a_graph_with_branches_has_no_curve() {
        Cuts cuts = Cuts.of(Networks.resNet50(), layer -> Duration.ZERO, layer -> Duration.ZERO, WIFI);

        assertThatThrownBy(cuts::curve)
                .hasMessage("'ResNet-50' branches, so its cuts do not lie on one line. Ask for best(), or"
                        + " after(\"layer\").");
    }

    @Test
    void a_near_layer_cannot_take_a_far_one() {
        Cuts cuts = memoryBound(8);

        assertThatThrownBy(() -> cuts.cut(List.of("input", "pool1")))
                .hasMessage("Layer 'pool1' cannot be near while 'conv1', whose output it takes, is far. Add 'conv1' or"
                        + " leave 'pool1' out.");
        assertThatThrownBy(() -> cuts.cut(List.of()))
                .hasMessage("The input of 'AlexNet' is taken near: add 'input' to the near layers.");
    }

    @Test
    void round_trip_and_result_are_paid_for_once_and_only_where_something_is_far() {
        Cuts cuts = proportional(81, "12.8 Mbit/s")
                .roundTrip(Duration.milliseconds(50))
                .returning(Bytes.of(1000), Bandwidth.parse("8 Mbit/s"));

        assertThat(cuts.allFar().total().milliseconds()).isCloseTo(101 + 50 + 1, within(1e-9));
        assertThat(cuts.allFar())
                .hasToString("all far: 152 ms = 0 s near + 95 ms for 152 kB + 51 ms round trip + 6 ms far");
        assertThat(cuts.allNear().total().milliseconds()).isCloseTo(81, within(1e-9));
    }

    @Test
    void a_cut_inside_a_residual_block_sends_both_tensors() {
        Cuts cuts = Cuts.of(
                Networks.resNet50(), layer -> Duration.milliseconds(1), layer -> Duration.milliseconds(1), WIFI);

        assertThat(cuts.after("layer1.1.conv1").crossing())
                .extracting(Layer::name)
                .containsExactly("layer1.0.add", "layer1.1.conv1");
        assertThat(cuts.after("layer1.1.conv1").transfer().bytes()).isEqualTo(802_816 + 3_211_264);
        assertThat(cuts.after("layer1.1.conv1").place()).isEqualTo("after layer1.0.add and layer1.1.conv1");
        assertThat(cuts.after("layer1.1.add").crossing())
                .extracting(Layer::name)
                .containsExactly("layer1.1.add");
    }

    @Test
    void a_cut_through_the_neck_of_yolo_sends_each_scale_that_is_still_needed() {
        Cuts cuts =
                Cuts.of(Networks.yoloV8n(), layer -> Duration.milliseconds(1), layer -> Duration.milliseconds(1), WIFI);

        assertThat(cuts.after("9.SPPF").crossing()).extracting(Layer::name).containsExactly("4.C2f", "6.C2f", "9.SPPF");
        assertThat(cuts.after("9.SPPF").transfer().bytes()).isEqualTo(1_638_400 + 819_200 + 409_600);
    }

    @Test
    void an_output_that_two_layers_take_is_sent_once() {
        NeuralNetwork fork = NeuralNetwork.named("fork")
                .input(1, 8, 8)
                .convolution("stem", 1, Kernel.of(1))
                .convolution("left", 1, Kernel.of(1))
                .after("stem")
                .convolution("right", 1, Kernel.of(1))
                .add("sum", "left", "right")
                .build();
        Cuts cuts = Cuts.of(fork, layer -> Duration.milliseconds(1), layer -> Duration.ZERO, Bandwidth.parse("1 kB/s"));

        assertThat(cuts.after("stem").transfer().bytes()).isEqualTo(256);
        assertThat(cuts.after("left").transfer().bytes()).isEqualTo(512);
    }

    @Test
    void the_minimum_cut_is_the_best_of_all_divisions() {
        for (int seed = 0; seed < 300; seed++) {
            RandomCuts random = RandomCuts.of(seed);

            assertThat(random.cuts().best().total().seconds())
                    .as("seed %d", seed)
                    .isCloseTo(random.leastOfAll(), within(1e-12));
        }
    }

    @Test
    void more_bandwidth_never_hurts_and_no_side_alone_is_better() {
        for (int seed = 0; seed < 100; seed++) {
            double last = Double.POSITIVE_INFINITY;
            for (double factor = 0.125; factor <= 64; factor *= 2) {
                Cuts cuts = RandomCuts.of(seed).faster(factor);
                double best = cuts.best().total().seconds();

                assertThat(best).isLessThanOrEqualTo(last + 1e-12);
                assertThat(best).isLessThanOrEqualTo(cuts.allNear().total().seconds() + 1e-12);
                assertThat(best).isLessThanOrEqualTo(cuts.allFar().total().seconds() + 1e-12);
                last = best;
            }
        }
    }

    @Test
    void the_large_networks_agree_with_their_own_parts() {
        for (NeuralNetwork network : List.of(Networks.resNet50(), Networks.yoloV8n(), Networks.ssdLite())) {
            Cuts cuts = Cuts.of(
                            network,
                            Roofline.fitted(network, Duration.milliseconds(200)),
                            Roofline.fitted(network, Duration.milliseconds(5)),
                            Bandwidth.parse("300 Mbit/s"))
                    .roundTrip(Duration.milliseconds(3));
            double best = cuts.best().total().seconds();

            assertThat(network.layers())
                    .allSatisfy(
                            layer -> assertThat(cuts.after(layer.name()).total().seconds())
                                    .isGreaterThanOrEqualTo(best - 1e-12));
        }
    }

    @Test
    void more_memory_bandwidth_on_the_server_never_hurts() {
        List<Double> totals = new ArrayList<>();
        for (double gigabytes = 60; gigabytes < 1000; gigabytes *= 1.5) {
            totals.add(Cuts.of(
                            ALEX_NET,
                            Roofline.fitted(ALEX_NET, MOBILE_GPU, Bandwidth.gigabytes(8)),
                            Roofline.effective(FlopRate.giga(240)).memory(Bandwidth.gigabytes(gigabytes)),
                            WIFI)
                    .best()
                    .total()
                    .seconds());
        }

        assertThat(totals).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /** A small random graph with random times, and the least total over all its divisions by trying each. */
    private record RandomCuts(NeuralNetwork network, double[] near, double[] far, double bandwidth) {

        static RandomCuts of(int seed) {
            SeededRandom random = new SeededRandom(seed);
            int size = 2 + random.nextInt(8);
            NetworkBuilder builder = NeuralNetwork.named("random " + seed).input(1 + random.nextInt(4), 4, 4);
            List<String> names = new ArrayList<>(List.of("input"));
            for (int at = 1; at < size; at++) {
                grow(builder, random, names, "l" + at);
            }
            double[] near = new double[size];
            double[] far = new double[size];
            for (int at = 1; at < size; at++) {
                near[at] = random.nextDouble();
                far[at] = random.nextDouble() / 4;
            }
            return new RandomCuts(builder.build(), near, far, 4000 * (0.1 + random.nextDouble()));
        }

        private static void grow(NetworkBuilder builder, SeededRandom random, List<String> names, String name) {
            String one = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            if (random.nextBoolean() && !one.equals(other)) {
                builder.concat(name, one, other);
            } else {
                builder.after(one).convolution(name, 1 + random.nextInt(6), Kernel.of(1));
            }
            names.add(name);
        }

        Cuts cuts() {
            return faster(1);
        }

        Cuts faster(double factor) {
            return Cuts.of(
                            network,
                            layer -> Duration.seconds(near[network.layers().indexOf(layer)]),
                            layer -> Duration.seconds(far[network.layers().indexOf(layer)]),
                            Bandwidth.ofBitsPerSecond(bandwidth * factor))
                    .roundTrip(Duration.milliseconds(100))
                    .returning(Bytes.of(10), Bandwidth.parse("1 kbit/s"));
        }

        double leastOfAll() {
            double least = Double.POSITIVE_INFINITY;
            int size = near.length;
            for (int chosen = 1; chosen < 1 << size; chosen += 2) {
                least = Math.min(least, total(chosen));
            }
            return least;
        }

        /** Written apart from the code under test: times from the arrays, outputs from the shapes. */
        private double total(int chosen) {
            double total = chosen == (1 << near.length) - 1 ? 0 : 0.1 + 0.08;
            boolean[] sent = new boolean[near.length];
            for (int at = 0; at < near.length; at++) {
                boolean isNear = (chosen >> at & 1) == 1;
                total += isNear ? near[at] : far[at];
                for (String input : network.layers().get(at).inputs()) {
                    int from = network.layers().indexOf(network.layer(input));
                    boolean fromNear = (chosen >> from & 1) == 1;
                    if (isNear && !fromNear) {
                        return Double.POSITIVE_INFINITY;
                    }
                    sent[from] |= fromNear && !isNear;
                }
            }
            for (int at = 0; at < sent.length; at++) {
                total += sent[at] ? network.layers().get(at).shape().numbers() * 32 / bandwidth : 0;
            }
            return total;
        }
    }
}
