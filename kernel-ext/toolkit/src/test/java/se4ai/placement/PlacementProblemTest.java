package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.FlopRate;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;
import se4ai.measure.Source;
import se4ai.placement.layer.Cut;
import se4ai.placement.layer.Networks;
import se4ai.placement.layer.Roofline;
import se4ai.placement.queue.Arrivals;
import se4ai.placement.queue.Simulation;

class PlacementProblemTest {

    private static final Device NEAR =
            Device.named("near").power("0.5 W", "2 W").battery("3 Wh");
    private static final Device FAR = Device.named("far").rented(Money.dollars(2), 0.5);
    private static final Link LINE = Link.between("line", NEAR, FAR)
            .up("10 Mbit/s")
            .down("40 Mbit/s")
            .roundTrip(Latency.exponential(Duration.milliseconds(20)))
            .available(0.9);
    private static final Workload WORK = Workload.named("work")
            .input("20 kB")
            .output("1 kB")
            .takes("near", "60 ms")
            .takes("far", "10 ms")
            .atRandom("8/s")
            .deadline("300 ms");

    @Test
    void more_bandwidth_a_shorter_round_trip_and_a_faster_computer_never_hurt() {
        SeededRandom random = new SeededRandom(1);
        for (int round = 0; round < 200; round++) {
            PlacementProblem problem = randomly(random);
            double before = p99(problem, "far");

            assertThat(p99(
                            Parameter.up("line")
                                    .set(problem, 2 * Parameter.up("line").in(problem)),
                            "far"))
                    .isLessThanOrEqualTo(before);
            assertThat(p99(
                            Parameter.down("line")
                                    .set(problem, 2 * Parameter.down("line").in(problem)),
                            "far"))
                    .isLessThanOrEqualTo(before);
            Parameter time = Parameter.time("work", "far");
            assertThat(p99(time.set(problem, time.in(problem) / 2), "far")).isLessThanOrEqualTo(before);
        }
    }

    private static PlacementProblem randomly(SeededRandom random) {
        Link line = LINE.up(20 + random.nextInt(100) + " Mbit/s")
                .down(20 + random.nextInt(100) + " Mbit/s")
                .roundTrip(Latency.exponential(Duration.milliseconds(1 + random.nextInt(50))));
        Workload work = WORK.input(Bytes.kilobytes(1 + random.nextInt(100)))
                .takes("far", 1 + random.nextInt(20) + " ms")
                .atRandom(Rate.ofPerSecond(1 + random.nextInt(20)));
        return Topology.of(NEAR, FAR).linked(line).from(NEAR).place(work);
    }

    private static PlacementProblem problem() {
        return Topology.of(NEAR, FAR).linked(LINE).from(NEAR).place(WORK);
    }

    private static double p99(PlacementProblem problem, String device) {
        return problem.estimate(problem.workload("work"), device)
                .percentile()
                .map(latency -> latency.value().seconds())
                .orElse(Double.POSITIVE_INFINITY);
    }

    @Test
    void a_fallback_never_makes_an_answer_less_likely() {
        SeededRandom random = new SeededRandom(2);
        for (int round = 0; round < 100; round++) {
            PlacementProblem unsure = problem()
                    .with(NEAR.available(random.nextDouble()))
                    .with(FAR.available(random.nextDouble()))
                    .with(LINE.available(random.nextDouble()));
            double alone = unsure.estimate(WORK, "far").availability().value();
            Placement hybrid = Placement.on("far").fallingBackTo(Placement.on("near"));

            assertThat(unsure.estimate(WORK, hybrid).availability().value()).isGreaterThanOrEqualTo(alone - 1e-15);
        }
    }

    @Test
    void time_has_no_unit_of_its_own() {
        Latency once = problem().estimate(WORK, "far").latency().orElseThrow();
        PlacementProblem slower = Topology.of(NEAR, FAR)
                .linked(LINE.up("1 Mbit/s").down("4 Mbit/s").roundTrip(Latency.exponential(Duration.milliseconds(200))))
                .from(NEAR)
                .place(WORK.takes("far", "100 ms").atRandom("0.8/s"));
        Latency tenTimes = slower.estimate(WORK, "far").latency().orElseThrow();

        assertThat(tenTimes.mean().over(once.mean())).isEqualTo(10, within(1e-9));
        assertThat(tenTimes.p99().value().over(once.p99().value())).isEqualTo(10, within(1e-9));
    }

    @Test
    void what_waits_for_a_device_waits_as_long_as_in_a_simulation() {
        Workload local = WORK.takes("near", Latency.uniform(Duration.ZERO, Duration.milliseconds(150)), Source.EXACT);
        Latency computed =
                problem().with(local).estimate(local, "near").latency().orElseThrow();
        var simulated = Simulation.of(Arrivals.poisson(Rate.parse("8/s")))
                .station("near", Distribution.uniform(0, 0.15))
                .jobs(50_000)
                .seed(3)
                .run();

        assertThat(simulated
                        .meanResponse()
                        .interval(0.999)
                        .contains(computed.mean().seconds()))
                .isTrue();
    }

    @Test
    void frames_at_equal_distances_do_not_wait_for_themselves() {
        Workload frames = WORK.every("8/s");

        assertThat(problem().with(frames).estimate(frames, "near").latency().orElseThrow())
                .hasToString("always 60 ms");
        assertThat(problem()
                        .estimate(WORK, "near")
                        .latency()
                        .orElseThrow()
                        .mean()
                        .milliseconds())
                .isEqualTo(60 + 0.48 / 0.52 * 30, within(1e-9));
    }

    @Test
    void what_is_decoded_and_then_computed_waits_for_its_device_once() {
        Workload whole = WORK.takes("far", "30 ms");
        Workload inParts =
                WORK.takes("far", "20 ms").encoded(Bytes.kilobytes(20), Duration.ZERO, Duration.milliseconds(10));

        assertThat(problem()
                        .with(inParts)
                        .estimate(inParts, "far")
                        .latency()
                        .orElseThrow()
                        .mean()
                        .seconds())
                .isEqualTo(
                        problem()
                                .with(whole)
                                .estimate(whole, "far")
                                .latency()
                                .orElseThrow()
                                .mean()
                                .seconds(),
                        within(1e-12));
    }

    @Test
    void a_split_takes_what_its_cut_says() {
        Roofline slow = Roofline.effective(FlopRate.giga(20)).memory(Bandwidth.gigabytes(8));
        Roofline fast = Roofline.effective(FlopRate.giga(240)).memory(Bandwidth.gigabytes(288));
        Workload pictures =
                Workload.named("pictures").network(Networks.alexNet()).every("1 per minute");
        PlacementProblem split = Topology.of(NEAR.computing(slow), FAR.computing(fast))
                .linked(LINE.up("12.8 Mbit/s").roundTrip("0 s"))
                .from(NEAR)
                .place(pictures);
        Cut cut = split.cuts(pictures, "near", "far").best();
        Estimate estimate = split.estimate(pictures, Placement.split(cut, "near", "far"));

        assertThat(cut.place()).isEqualTo("after pool5");
        assertThat(estimate.latency().orElseThrow().mean().over(cut.total())).isEqualTo(1, within(1e-9));
        assertThat(estimate.percentileRange().orElseThrow().width()).isPositive();
        assertThatThrownBy(() -> split.cuts(Workload.named("pictures"), "near", "near"))
                .hasMessage("To divide 'pictures' between 'near' and 'near', it needs a network and they need one link"
                        + " between them.");
    }

    @Test
    void workloads_on_one_device_share_it() {
        Workload other = WORK.every("7/s");
        PlacementProblem two = Topology.of(NEAR, FAR).linked(LINE).from(NEAR).place(WORK, named(other));
        Assessment together = two.assess(Placement.on("near"), Placement.on("near"));

        assertThat(together.estimates().get(0).loads().get(0).value()).isEqualTo(0.9, within(1e-12));
        assertThat(together.of(WORK).latency().orElseThrow().mean())
                .isGreaterThan(
                        two.estimate(WORK, "near").latency().orElseThrow().mean());
        assertThat(two.enumerate().all()).hasSize(4);
        assertThat(two.enumerate()).hasToString("4 deployments, 3 of them feasible");
    }

    private static Workload named(Workload work) {
        return new Workload(
                "other",
                work.network(),
                work.measured(),
                work.input(),
                work.encoding(),
                work.output(),
                work.rate(),
                work.periodic(),
                work.deadline(),
                work.model(),
                work.updates(),
                work.sensitive(),
                work.confined(),
                work.offline());
    }

    @Test
    void the_front_has_the_best_of_each_objective() {
        Candidates all = ArGlasses.problem().with(ArGlasses.croppedDetection()).enumerate();
        Candidates front = all.pareto();

        for (Objective objective : Objective.values()) {
            double best = all.all().stream().mapToDouble(objective::of).min().orElseThrow();
            assertThat(front.all().stream().mapToDouble(objective::of)).contains(best);
        }
        assertThat(all.feasible().best(Objective.LATENCY).deployment()).hasToString("phone | glasses");
        assertThatThrownBy(() -> ArGlasses.problem().enumerate().feasible().best(Objective.ENERGY))
                .hasMessage(
                        "There is no candidate to choose from. Ask enumerate().why() what rules all of them out, and"
                                + " relax a requirement.");
    }

    @Test
    void what_rules_a_placement_out_is_said_with_its_numbers() {
        assertThat(ArGlasses.problem().enumerate().why())
                .contains(
                        "phone/motion tracking: p99 212.9 ms > 20 ms",
                        "glasses/object detection: glasses: load 1.05, unstable, at most 29.5 per second (in 1 of 3"
                                + " deployments)");
        PlacementProblem strict = problem()
                .with(NEAR.memory("1 MB"))
                .with(WORK.keptPrivate("the picture").worksOffline().model("2 MB"))
                .batteryLasts("near", Duration.hours(20));
        assertThat(strict.enumerate().why())
                .containsExactly(
                        "near/work: the models on near take 2 MB, its memory holds 1 MB; take a smaller model or"
                                + " another device",
                        "near/work: the battery of near lasts 2.459 h, wanted are 20 h",
                        "far/work: the picture would reach far, which is not the user's own",
                        "far/work: without a connection only 0 % of the requests are answered",
                        "far/work: the battery of near lasts 6 h, wanted are 20 h");
    }

    @Test
    void a_cache_a_checker_and_a_batch_are_placements_too() {
        Estimate cached = problem().estimate(WORK, Placement.on("far").cachedOn("near", 0.75));
        Estimate checked = problem().estimate(WORK, Placement.on("far").checkedOn("near", Duration.milliseconds(5)));
        Estimate far = problem().estimate(WORK, "far");
        Estimate batched = problem()
                .estimate(WORK, Placement.on("near").inBatchesOf(3, Duration.milliseconds(5), Duration.seconds(1)));

        assertThat(cached.latency().orElseThrow().mean())
                .isLessThan(far.latency().orElseThrow().mean());
        assertThat(cached.offline().value()).isEqualTo(0.75);
        assertThat(checked.latency().orElseThrow().mean())
                .isGreaterThan(far.latency().orElseThrow().mean());
        assertThat(batched.steps().stream().map(Step::formula))
                .contains("until 3 are there, at most 1 s", "3 together on near");
        assertThat(batched.loads().get(0).value()).isEqualTo(8.0 / 3 * 0.07, within(1e-12));
    }

    @Test
    void the_five_patterns_of_serving_are_at_hand() {
        assertThat(ServingPattern.CLIENT.place("near", "far")).hasToString("near");
        assertThat(ServingPattern.SERVER.place("near", "far")).hasToString("far");
        assertThat(ServingPattern.HYBRID.place("near", "far")).hasToString("far, else near");
        assertThat(ServingPattern.CACHED.place("near", "far", 0.8)).hasToString("far with a cache on near (80 % hits)");
        assertThat(ServingPattern.STATIC
                        .of(WORK.updated(Rate.parse("1 per week")))
                        .updatesPerYear())
                .isEqualTo(Bytes.ZERO);
        assertThatThrownBy(() -> ServingPattern.CACHED.place("near", "far"))
                .hasMessage("How good a cache is depends on how many answers it has. Say the share of hits:"
                        + " CACHED.place(\"near\", \"far\", 0.8).");
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence() {
        Topology alone = Topology.of(NEAR, FAR);
        assertThatThrownBy(() -> alone.from(NEAR))
                .hasMessage("Device 'far' cannot be reached from 'near'. Add a link to it, or leave the device out.");
        assertThatThrownBy(() -> Topology.of(NEAR).linked(LINE))
                .hasMessage(
                        "Link 'line' goes to 'far', which is not among the devices near. Add the device, or mend the"
                                + " name.");
        assertThatThrownBy(() -> Link.between("loop", NEAR, NEAR))
                .hasMessage("Link 'loop' goes from 'near' to itself. Name two different devices.");
        assertThatThrownBy(() -> Link.between("loose end", "near", ""))
                .hasMessage("A link needs a name and two devices but was 'loose end' between 'near' and ''.");
        assertThat(problem()
                        .with(NEAR.memory("1 MB"))
                        .with(FAR.memory("2 MB"))
                        .with(WORK.model("3 MB"))
                        .enumerate()
                        .why())
                .contains(
                        "near/work: the models on near take 3 MB, its memory holds 1 MB; no device holds it, so take a"
                                + " smaller model");
        assertThatThrownBy(() -> LINE.up("0 Mbit/s"))
                .hasMessage(
                        "A bandwidth must be a finite number above 0 but was 0 bit/s. Where nothing can be sent there"
                                + " is no link: leave the link out.");
        assertThatThrownBy(() -> WORK.deadline("0 s"))
                .hasMessage("A deadline of 0 s cannot be met by anything. Give the time in which the answer is still of"
                        + " use, such as '20 ms'.");
        assertThatThrownBy(() -> problem().estimate(WORK, "moon"))
                .hasMessage("There is no device 'moon'. The devices are near, far.");
        assertThatThrownBy(() -> problem().with(Workload.named("play")))
                .hasMessage("There is no workload 'play' in this problem. The workloads are work.");
        assertThatThrownBy(() -> Topology.of(NEAR, FAR)
                        .linked(LINE)
                        .from(NEAR)
                        .place(Workload.named("new"))
                        .enumerate())
                .hasMessage("How long 'new' takes on 'near' is not known. State a time, takes(\"near\", \"80 ms\"), or"
                        + " give the workload a network and the device a roofline.");
        assertThatThrownBy(() -> LINE.losing(1, Duration.seconds(1)))
                .hasMessage(
                        "Link 'line' loses every try, so that nothing ever arrives. Give a loss below 1, or leave the"
                                + " link out.");
        assertThatThrownBy(() -> Topology.of(NEAR, NEAR))
                .hasMessage("Two devices or links are called 'near'. Give each a name of its own.");
        assertThatThrownBy(() -> problem().assess(Placement.on("near"), Placement.on("far")))
                .hasMessage(
                        "The problem has 1 workloads, but the deployment has 2 placements. Name one for each, in the"
                                + " order of the workloads.");
        assertThatThrownBy(() -> Device.named("odd").power("3 W", "2 W"))
                .hasMessage("Device 'odd' draws 2 W while it computes and 3 W while it does not: the first includes the"
                        + " second, so it must not be less.");
        assertThat(List.of(problem().enumerate().size())).containsExactly(2);
    }
}
