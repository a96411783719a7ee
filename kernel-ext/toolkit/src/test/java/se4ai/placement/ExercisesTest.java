package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Power;
import se4ai.measure.Rate;
import se4ai.measure.Source;

/** The exercises of the course with their right answers, and the mistakes that lead to the wrong ones. */
class ExercisesTest {

    private static final Percentage EXACT = Percentage.withPercentage(1e-7);

    private static final Device PHONE = Device.named("phone").available(0.999);
    private static final Device CLOUD = Device.named("cloud")
            .rented(Money.dollars(4.09625).from(Source.quoted("price list").on("2026-06-24")), 0.6)
            .available(0.9995);
    private static final Link LTE = Link.between("lte", PHONE, CLOUD)
            .up("10 Mbit/s")
            .down("50 Mbit/s")
            .roundTrip("50 ms")
            .available(0.873);
    private static final Workload DETECTION = Workload.named("detection")
            .input("60 kB")
            .output("1.2 kB")
            .takes("cloud", "5 ms")
            .takes("phone", "88 ms")
            .every("10 fps")
            .deadline("200 ms");
    private static final PlacementProblem FRAMES =
            Topology.of(PHONE, CLOUD).linked(LTE).from(PHONE).place(DETECTION);

    @Test
    void six_megabytes_take_sixteen_seconds_over_three_megabits() {
        Device camera = Device.named("camera");
        Device album = Device.named("album");
        Workload photo = Workload.named("photo").input("6 MB").takes("album", "0 s");
        PlacementProblem problem = Topology.of(camera, album)
                .linked(Link.between("bluetooth", camera, album).both("3 Mbit/s"))
                .from(camera)
                .place(photo.every("1 per hour"));

        assertThat(problem.estimate(photo, "album").latency().orElseThrow().mean())
                .hasToString("16 s");
        assertThat(problem.lint(StudentEstimate.of(photo, "album").latency("2 s"))
                        .mistakes())
                .containsExactly(Mistake.BITS_AND_BYTES);
        assertThat(Bytes.kilobytes(100).over(Bandwidth.parse("1327.5 kbit/s")).seconds())
                .isCloseTo(0.6026365348399246, EXACT);
        PlacementProblem crop = problem.with(
                        Link.between("bluetooth", camera, album).both("1327.5 kbit/s"))
                .with(photo.input("100 kB").every("1 per hour"));
        assertThat(crop.lint(StudentEstimate.of(photo, "album").latency("75.3 ms"))
                        .mistakes())
                .containsExactly(Mistake.BITS_AND_BYTES);
    }

    @Test
    void the_whole_path_has_four_parts() {
        Estimate cloud = FRAMES.estimate(DETECTION, "cloud");

        assertThat(cloud.latency().orElseThrow().mean().milliseconds()).isCloseTo(103.192, EXACT);
        assertThat(cloud.percentile().orElseThrow()).hasToString("p99 103.2 ms");
        assertThat(cloud.steps().stream().map(Step::toString))
                .containsExactly(
                        "send on lte: 60 kB / 10 Mbit/s = 48 ms",
                        "round trip on lte: round trip of lte = 50 ms",
                        "compute on cloud: detection on cloud = 5 ms",
                        "return on lte: 1.2 kB / 50 Mbit/s = 192 µs");
    }

    @Test
    void what_was_left_out_of_the_path_is_named() {
        assertThat(mistake("5 ms")).isEqualTo(Mistake.COMPUTE_ONLY);
        assertThat(mistake("55 ms")).isEqualTo(Mistake.TRANSFER_MISSING);
        assertThat(mistake("53.2 ms")).isEqualTo(Mistake.ROUND_TRIP_MISSING);
        assertThat(mistake("153.2 ms")).isEqualTo(Mistake.ROUND_TRIP_TWICE);
        assertThat(mistake("61 ms")).isEqualTo(Mistake.BITS_AND_BYTES);
        assertThat(mistake("64.8 ms")).isEqualTo(Mistake.SAME_BOTH_WAYS);
        assertThat(FRAMES.lint(StudentEstimate.of(DETECTION, "cloud").latency("103 ms")))
                .hasToString("The latency is right.");
        assertThat(FRAMES.lint(StudentEstimate.of(DETECTION, "cloud").latency("55 ms")))
                .hasToString("The transfer time was left out: 48.19 ms.");
        assertThat(FRAMES.lint(StudentEstimate.of(DETECTION, "cloud").latency("77 ms")))
                .hasToString("The latency differs, by none of the mistakes known.");
    }

    private static Mistake mistake(String latency) {
        return FRAMES.lint(StudentEstimate.of(DETECTION, "cloud").latency(latency))
                .mistakes()
                .get(0);
    }

    @Test
    void the_cloud_wins_above_a_bandwidth() {
        Comparison.BreakEven up =
                FRAMES.compare(DETECTION, "cloud", "phone").vary(Parameter.up("lte"), "1 Mbit/s", "100 Mbit/s");

        assertThat(up.at().orElseThrow()).isCloseTo(14.630578e6, Percentage.withPercentage(1e-5));
        assertThat(up).hasToString("cloud wins above 14.63 Mbit/s up on lte");
        // Ten frames a second would overload a phone that takes longer than 100 ms.
        assertThat(FRAMES.with(DETECTION.every("5 fps"))
                        .compare(DETECTION, "cloud", "phone")
                        .vary(Parameter.time("detection", "phone"), "1 ms", "1 s")
                        .at()
                        .orElseThrow())
                .isCloseTo(0.103192, EXACT);
    }

    @Test
    void thirty_frames_a_second_are_more_than_the_link_carries() {
        PlacementProblem fast = FRAMES.with(DETECTION.every("30 fps"));
        Estimate cloud = fast.estimate(fast.workload("detection"), "cloud");

        assertThat(cloud.latency()).isEmpty();
        assertThat(cloud.overloads().get(0).value()).isCloseTo(1.44, EXACT);
        assertThat(cloud.overloads().get(0).most().perSecond()).isCloseTo(20.833333333333332, EXACT);
        assertThat(cloud.overloads().get(0)).hasToString("lte up: load 1.44, unstable, at most 20.8 per second");
        assertThat(fast.lint(StudentEstimate.of(DETECTION, "cloud").latency("48 ms"))
                        .mistakes())
                .containsExactly(Mistake.UNSTABLE);
    }

    @Test
    void percentiles_of_parts_do_not_add_up() {
        Latency up = Latency.exponential(Duration.milliseconds(40));
        Latency server = Latency.exponential(Duration.milliseconds(10));
        Device near = Device.named("near");
        Device far = Device.named("far");
        Workload work = Workload.named("work").takes("far", server, Source.UNSTATED);
        PlacementProblem problem = Topology.of(near, far)
                .linked(Link.between("line", near, far).roundTrip(up))
                .from(near)
                .place(work.every("1 per hour"));

        assertThat(problem.estimate(work, "far")
                        .percentile()
                        .orElseThrow()
                        .value()
                        .milliseconds())
                .isCloseTo(195.714086, Percentage.withPercentage(1e-4));
        assertThat(problem.lint(StudentEstimate.of(work, "far").percentile("230.3 ms"))
                        .mistakes())
                .containsExactly(Mistake.PERCENTILES_ADDED);
        assertThat(problem.lint(StudentEstimate.of(work, "far").percentile("50 ms"))
                        .mistakes())
                .containsExactly(Mistake.MEAN_FOR_PERCENTILE);
        assertThat(problem.lint(StudentEstimate.of(work, "far").percentile("115.2 ms"))
                        .mistakes())
                .containsExactly(Mistake.PERCENTILES_AVERAGED);
    }

    @Test
    void two_per_cent_of_loss_are_felt_in_one_of_fifty_answers() {
        PlacementProblem lossy = FRAMES.with(LTE.losing(0.02, Duration.milliseconds(200)))
                .with(DETECTION.input("0 B").output("0 B").takes("cloud", "0 s"));
        Latency latency = lossy.estimate(DETECTION, "cloud").latency().orElseThrow();

        assertThat(latency.mean().milliseconds()).isCloseTo(54.081633, Percentage.withPercentage(1e-6));
        assertThat(latency.percentile(0.98).value().milliseconds()).isCloseTo(50, EXACT);
        assertThat(latency.p99().value().milliseconds()).isCloseTo(250, EXACT);
        assertThat(lossy.lint(StudentEstimate.of(DETECTION, "cloud").latency("50 ms"))
                        .mistakes())
                .containsExactly(Mistake.RETRIES_MISSING);
    }

    @Test
    void a_battery_also_feeds_what_waits() {
        Device glasses = Device.named("glasses").battery("2.1 Wh").power("0.6 W", "2 W");
        Workload detection = Workload.named("detection")
                .takes("glasses", "100 ms")
                .uses("glasses", Energy.joules(1.5))
                .every("1 fps");
        PlacementProblem problem = Topology.of(glasses).from(glasses).place(detection);

        assertThat(problem.assess(Placement.on("glasses")).batteryLife(glasses).orElseThrow())
                .hasToString("1 h");
        assertThat(problem.lint(StudentEstimate.of(detection, "glasses").batteryLife("glasses", "3.5 h"))
                        .mistakes())
                .containsExactly(Mistake.REQUESTS_MISSING);
        assertThat(problem.lint(StudentEstimate.of(detection, "glasses").batteryLife("glasses", "1.4 h"))
                        .mistakes())
                .containsExactly(Mistake.IDLE_POWER_MISSING);
        assertThat(Power.watts(14.14).times(Duration.milliseconds(4.43)).joules())
                .isCloseTo(0.0626402, EXACT);
    }

    @Test
    void sending_may_take_more_than_computing() {
        Radio radio = Radio.of(Power.parse("1288.04 mW"), Power.parse("438.39 mW"), Power.parse("51.97 mW"));
        Energy upload = radio.sending(Bytes.kilobytes(152), Bandwidth.megabits(6));
        Device phone = Device.named("phone").battery("15 Wh");
        Workload photo = Workload.named("photo").input("152 kB").takes("cloud", "5 ms");
        PlacementProblem problem = Topology.of(phone, CLOUD)
                .linked(LTE.up("6 Mbit/s").radio(radio))
                .from(phone)
                .place(photo);

        assertThat(upload.joules()).isCloseTo(0.794125, Percentage.withPercentage(1e-4));
        assertThat(upload.over(Energy.joules(0.0626402))).isCloseTo(12.6776, Percentage.withPercentage(1e-3));
        assertThat(problem.estimate(photo, "cloud").energyPerRequest().joules()).isCloseTo(upload.joules(), EXACT);
        assertThat(problem.lint(StudentEstimate.of(photo, "cloud").energy("0.533 J"))
                        .mistakes())
                .containsExactly(Mistake.RADIO_BASE_MISSING);
    }

    @Test
    void a_server_is_paid_for_while_it_waits() {
        Workload image = Workload.named("image")
                .takes("cloud", Latency.of(Duration.seconds(1 / 2012.72)), Source.table("MLPerf Inference v1.0"));
        PlacementProblem problem =
                Topology.of(PHONE, CLOUD).linked(LTE).from(PHONE).place(image);

        assertThat(problem.estimate(image, "cloud").costPerMillion().amount())
                .isCloseTo(0.942214, Percentage.withPercentage(1e-4));
        assertThat(problem.lint(StudentEstimate.of(image, "cloud").costPerMillion(Money.dollars(0.565)))
                        .mistakes())
                .containsExactly(Mistake.FULL_UTILISATION);
        assertThat(problem.with(CLOUD.rented(Money.dollars(4.09625), 0.6))
                        .lint(StudentEstimate.of(image, "cloud").costPerMillion(Money.dollars(0.942)))
                        .mistakes())
                .containsExactly(Mistake.UNDATED_PRICE);
    }

    @Test
    void a_model_on_a_million_devices_is_sent_a_million_times() {
        Workload weekly = DETECTION.model("10.2 MB").updated(Rate.parse("52 per year"));

        assertThat(FRAMES.with(weekly)
                        .updateCostPerYear(weekly, 1e6, Money.dollars(0.05))
                        .amount())
                .isCloseTo(26_520, EXACT);
        assertThat(FRAMES.with(weekly)
                        .lint(StudentEstimate.of(weekly, "phone").updatesPerYear(Money.dollars(0)))
                        .mistakes())
                .containsExactly(Mistake.UPDATES_MISSING);
        assertThat(Bytes.kilobytes(60).times(Rate.parse("30 fps")).times(Duration.hours(1)))
                .hasToString("6.48 GB");
    }

    @Test
    void a_shared_phone_is_counted_once() {
        Placement hybrid = Placement.on("cloud").fallingBackTo(Placement.on("phone"));

        assertThat(FRAMES.estimate(DETECTION, "cloud").availability().value())
                .isCloseTo(0.87169094, Percentage.withPercentage(1e-6));
        assertThat(FRAMES.estimate(DETECTION, hybrid).availability().value()).isCloseTo(0.999, EXACT);
        assertThat(FRAMES.lint(StudentEstimate.of(DETECTION, hybrid).availability(0.99987))
                        .mistakes())
                .containsExactly(Mistake.INDEPENDENCE);
    }

    @Test
    void a_cascade_is_as_slow_as_its_second_stage_for_those_who_need_it() {
        Device edge = Device.named("edge");
        Device cloud = Device.named("cloud");
        Workload work = Workload.named("work").takes("edge", "20 ms").takes("cloud", "110 ms");
        PlacementProblem problem = Topology.of(edge, cloud)
                .linked(Link.between("line", edge, cloud))
                .from(edge)
                .place(work.every("1 per day"));
        Latency latency = problem.estimate(work, Placement.on("edge").escalating(0.47, Placement.on("cloud")))
                .latency()
                .orElseThrow();

        assertThat(latency.mean().milliseconds()).isCloseTo(71.7, Percentage.withPercentage(1e-3));
        assertThat(latency.p95().value().milliseconds()).isCloseTo(130, EXACT);
    }

    @Test
    void a_cascade_sends_little_on_average() {
        Bytes escalated = Bytes.kilobytes(11.2).times(0.47);
        Bytes answered = Bytes.of(11).times(0.53);

        assertThat(escalated.plus(answered).bytes()).isCloseTo(5_269.83, EXACT);
    }

    @Test
    void a_head_turns_while_the_answer_is_on_its_way() {
        assertThat(50 * Duration.milliseconds(48).seconds()).isEqualTo(2.4, within(1e-12));
        assertThat(0.25 / 50).isEqualTo(Duration.milliseconds(5).seconds(), within(1e-12));
    }

    @Test
    void no_answer_is_not_a_fast_answer() {
        assertThat(FRAMES.estimate(DETECTION, "cloud").offline().value()).isZero();
        assertThat(FRAMES.lint(StudentEstimate.of(DETECTION, "cloud").offline("0 s"))
                        .mistakes())
                .containsExactly(Mistake.OFFLINE_AS_ZERO);
        assertThat(FRAMES.with(CLOUD.coldStart(Duration.seconds(3)))
                        .lint(StudentEstimate.of(DETECTION, "cloud").firstAnswer("103 ms"))
                        .mistakes())
                .containsExactly(Mistake.COLD_START_MISSING);
    }
}
