package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.check.Verdict.Kind.ALMOST;
import static se4ai.check.Verdict.Kind.CORRECT;
import static se4ai.check.Verdict.Kind.NOT_YET;

import org.junit.jupiter.api.Test;
import se4ai.check.AnswerSheet;
import se4ai.check.Exercise;
import se4ai.check.Verdict;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Interval;
import se4ai.measure.Rate;
import se4ai.placement.ArGlasses;
import se4ai.placement.Claim;
import se4ai.placement.Decision;
import se4ai.placement.Justification;
import se4ai.placement.Parameter;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Workload;
import se4ai.placement.layer.Cuts;
import se4ai.placement.layer.Networks;
import se4ai.placement.layer.NeuralNetwork;
import se4ai.placement.layer.Roofline;

class WhereTheModelLivesTest {

    private static final PlacementProblem AR = ArGlasses.problem();
    private static final Workload WHOLE = ArGlasses.objectDetection();
    private static final Workload CROPPED = ArGlasses.croppedDetection();
    private static final Workload TRACKING = ArGlasses.motionTracking();
    private static final PlacementProblem SMALL = AR.with(CROPPED);

    private final AnswerSheet sheet = new AnswerSheet(WhereTheModelLives.exercises());

    @Test
    void there_are_seventeen_questions() {
        assertThat(WhereTheModelLives.exercises())
                .extracting(Exercise::id)
                .containsExactly(
                        "placement.photo",
                        "placement.path",
                        "placement.break-even",
                        "placement.tracking",
                        "placement.drift",
                        "placement.quarter",
                        "placement.rate",
                        "placement.sum",
                        "placement.feasible",
                        "placement.detection",
                        "placement.flipping",
                        "placement.constraint",
                        "placement.fallback",
                        "placement.battery",
                        "placement.decision",
                        "placement.cut",
                        "placement.faster-phone");
    }

    @Test
    void a_photo_has_eight_times_as_many_bits_as_bytes() {
        String id = "placement.photo";

        says(id, 16, CORRECT, "16 s. Networks count bits, files count bytes, and a byte is eight bits.");
        says(id, 2, ALMOST, "That takes a byte for a bit: a megabyte is 8 megabits.");
        says(id, 6 * 1_048_576 * 8 / 3e6, ALMOST, "That counts mebibytes; a megabyte is 1,000,000 bytes.");
        says(
                id,
                0.5,
                ALMOST,
                "That is the link over the photo: how much of it passes in a second, not how long it takes.");
        says(id, 0, NOT_YET, "No answer yet: put your number of s in place of 0.");
    }

    @Test
    void a_path_is_sending_round_trip_computing_and_returning() {
        String id = "placement.path";

        says(id, 103.192, CORRECT, "103 ms. Nearly all of it is the way; the server's 5 ms hardly count.");
        says(id, 5, ALMOST, "That is the computing alone: the server is fast, but it is not here.");
        says(id, 55, ALMOST, "That is the round trip and the computing; what about the time to send 480 kbit?");
        says(id, 53.192, ALMOST, "That leaves out the round trip: even an empty message takes it.");
        says(id, 153.192, ALMOST, "That counts the round trip twice: it is there and back already.");
        says(id, 50 + 5 + 6.024, ALMOST, "That takes bytes for bits on the links: 60 kB are 480 kbit.");
    }

    @Test
    void the_server_wins_above_fourteen_megabits() {
        String id = "placement.break-even";

        says(id, 14.630578, CORRECT, "14.6 Mbit/s. Above it the server is faster, below it the phone.");
        says(id, 5.79, ALMOST, "That leaves out the round trip: 50 of the 88 ms are gone before any bit is sent.");
        says(id, 5.4545, ALMOST, "That gives all 88 ms to the sending; round trip and server need 55 of them.");
        says(id, 1.8288, ALMOST, "That is in megabytes per second; networks count bits.");
        says(id, 10, ALMOST, "That is what the uplink has now, and with it the phone is faster.");
    }

    @Test
    void the_links_alone_keep_tracking_on_the_glasses() {
        String id = "placement.tracking";

        says(
                id,
                Justification.of(AR, TRACKING, "glasses", Claim.tooFar(TRACKING, "phone")),
                CORRECT,
                "Every claim is true, and together they leave only glasses. No number about any computer was needed.");
        says(
                id,
                Justification.of(AR, TRACKING, "glasses"),
                NOT_YET,
                "No claim yet. Nothing speaks against phone yet. Add a claim that does.");
        says(
                id,
                Justification.of(AR, TRACKING, "glasses", Claim.tooFar(TRACKING, "cloud")),
                ALMOST,
                "Nothing speaks against phone yet. Add a claim that does.");
        says(
                id,
                Justification.of(
                        AR, TRACKING, "glasses", Claim.tooSlow(TRACKING, "phone"), Claim.tooSlow(TRACKING, "cloud")),
                ALMOST,
                "True, but it rests on computing times that are assumed; would a faster computer save phone?"
                        + " Claim what holds for every computer.");
        says(
                id,
                Justification.of(AR, TRACKING, "phone", Claim.tooFar(TRACKING, "cloud")),
                NOT_YET,
                "Your choice is itself out of the question: phone/motion tracking: p99 212.9 ms > 20 ms.");
        says(
                id,
                Justification.of(AR, WHOLE, "phone"),
                NOT_YET,
                "That is about object detection; the question is where motion tracking lives.");
    }

    @Test
    void claims_are_judged_by_the_case_and_not_by_the_readers_own_numbers() {
        PlacementProblem own = AR.with(ArGlasses.bluetooth().both("3 Gbit/s").roundTrip("1 ms"));

        says(
                "placement.tracking",
                Justification.of(own, TRACKING, "phone", Claim.tooFar(TRACKING, "cloud")),
                NOT_YET,
                "Your choice is itself out of the question: phone/motion tracking: p99 212.9 ms > 20 ms.");
    }

    @Test
    void a_head_turns_on_while_the_answer_is_on_its_way() {
        says(
                "placement.drift",
                2.4,
                CORRECT,
                "2.4 degrees. At an arm's length the label hangs some three centimetres beside its thing.");
        says(
                "placement.drift",
                2400,
                ALMOST,
                "That multiplies milliseconds with degrees per second; 48 ms are 0.048 s.");
        says(
                "placement.drift",
                50 / 48.0,
                ALMOST,
                "That divides; the longer it takes, the farther the head has turned.");
        says("placement.drift", 1, ALMOST, "That is for 20 ms, the delay that one just sees.");
        says("placement.quarter", 5, CORRECT, "5 ms. No link of this case answers in that time, empty.");
        says("placement.quarter", 20, ALMOST, "In 20 ms the head turns by a whole degree.");
        says("placement.quarter", 0.005, ALMOST, "That is in seconds; the question asks for milliseconds.");
        says(
                "placement.quarter",
                12.5,
                ALMOST,
                "That multiplies; how long does the head take for a quarter of a degree?");
        says("placement.quarter", 200, ALMOST, "That is how many quarters of a degree there are in a second.");
    }

    @Test
    void one_frame_in_time_is_not_thirty_in_time() {
        String id = "placement.rate";

        says(
                id,
                20.8333,
                CORRECT,
                "20.8 frames per second. From there on every frame waits longer than the one before it.");
        says(id, 30, ALMOST, "That is what the camera gives; the uplink gets 14.4 Mbit/s and carries 10.");
        says(id, 14.4, ALMOST, "That is what 30 frames per second need, in Mbit/s.");
        says(id, 166.67, ALMOST, "That takes bytes for bits: a frame has 480 kbit.");
        says(
                id,
                1 / 0.103192,
                ALMOST,
                "That waits for each answer before it sends the next frame; the uplink is free again after 48 ms.");
    }

    @Test
    void percentiles_do_not_add() {
        String id = "placement.sum";

        says(id, 195.714086, CORRECT, "196 ms. Both are seldom slow at once, so the sum of the two p99 is too much.");
        says(id, 230.2585, ALMOST, "That adds the two p99. For that, both would have to be slow in the same request.");
        says(id, 50, ALMOST, "That is the mean; half the trouble of a tail is that the mean does not show it.");
        says(id, 184.2, ALMOST, "That is the link alone; the server takes time, too.");
    }

    @Test
    void any_one_change_may_make_a_deployment_feasible() {
        String id = "placement.feasible";

        says(
                id,
                SMALL,
                CORRECT,
                "2 of 9 deployments are feasible now. At best object detection takes p99 337.1 ms on phone.");
        begins(id, AR.with(ArGlasses.bluetooth().both("6 Mbit/s")), CORRECT, "1 of 9 deployments");
        says(
                id,
                AR,
                NOT_YET,
                "Still nothing is feasible. At best object detection takes p99 550.4 ms on phone, due are 500 ms.");
        begins(id, AR.with(WHOLE.takes("cloud", "1 ms")), NOT_YET, "Still nothing is feasible.");
        says(
                id,
                AR.with(WHOLE.deadline("2 s")),
                NOT_YET,
                "What is required of object detection has changed, its deadline or its rate; change the system instead.");
        begins(id, AR.with(TRACKING.every("1 fps")), NOT_YET, "What is required of motion tracking has changed");
    }

    @Test
    void a_detector_is_placed_by_claims_that_leave_one_place() {
        String id = "placement.detection";
        Claim slowGlasses = Claim.tooSlow(CROPPED, "glasses");

        says(
                id,
                Justification.of(SMALL, CROPPED, "phone", slowGlasses, Claim.slower(CROPPED, "cloud", "phone")),
                CORRECT,
                "Every claim is true, and together they leave only phone. The cloud computes fastest and still comes second.");
        assertThat(sheet.check(
                                id,
                                Justification.of(
                                        SMALL,
                                        CROPPED,
                                        "phone",
                                        slowGlasses,
                                        Claim.costsMore(CROPPED, "cloud", "phone")))
                        .isCorrect())
                .isTrue();
        says(
                id,
                Justification.of(SMALL, CROPPED, "phone", slowGlasses),
                ALMOST,
                "Nothing speaks against cloud yet. Add a claim that does.");
        says(
                id,
                Justification.of(SMALL, CROPPED, "cloud", slowGlasses, Claim.slower(CROPPED, "phone", "cloud")),
                NOT_YET,
                "Not true: object detection on phone is slower than on cloud (p99 337.1 ms against p99 421.6 ms).");
        says(
                id,
                Justification.of(SMALL, CROPPED, "cloud", Claim.slower(CROPPED, "cloud", "phone")),
                NOT_YET,
                "Your own claim speaks against your choice: true: object detection on cloud is slower than on phone"
                        + " (p99 421.6 ms against p99 337.1 ms).");
        says(
                id,
                Justification.of(SMALL, CROPPED, "glasses", Claim.lessAvailable(CROPPED, "phone", "glasses")),
                NOT_YET,
                "Your choice is itself out of the question: glasses/object detection: p99 900 ms > 500 ms.");
    }

    @Test
    void the_distance_of_the_cloud_decides_and_not_its_speed() {
        String id = "placement.flipping";

        says(
                id,
                Parameter.roundTrip("mobile"),
                CORRECT,
                "phone wins above 55 ms round trip on mobile. How sure are we of this number?");
        begins(id, Parameter.time("object detection", "phone"), CORRECT, "cloud wins above 164.6 ms");
        begins(id, Parameter.time("object detection", "cloud"), NOT_YET, "Not this one: phone wins everywhere from");
        says(
                id,
                Parameter.up("mobile"),
                NOT_YET,
                "Not this one: phone wins everywhere from 6 Mbit/s up on mobile to 600 Mbit/s up on mobile.");
        says(id, Parameter.up("wifi"), NOT_YET, "There is no link 'wifi'. The links are bluetooth, mobile.");
    }

    @Test
    void a_requirement_outvotes_the_latency() {
        String id = "placement.constraint";
        PlacementProblem strict = PlacementChecks.strict();
        Claim slowGlasses = Claim.tooSlow(CROPPED, "glasses");
        String right = "Every claim is true, and together they leave only phone. The cloud would have been faster: a"
                + " requirement, not a latency, decides this one.";

        says(
                id,
                Justification.of(strict, CROPPED, "phone", slowGlasses, Claim.needsConnection(CROPPED, "cloud")),
                CORRECT,
                right);
        says(
                id,
                Justification.of(strict, CROPPED, "phone", slowGlasses, Claim.exposes(CROPPED, "cloud")),
                CORRECT,
                right);
        begins(
                id,
                Justification.of(strict, CROPPED, "phone", slowGlasses, Claim.slower(CROPPED, "cloud", "phone")),
                NOT_YET,
                "Not true: object detection on cloud is slower than on phone");
        begins(id, Justification.of(strict, CROPPED, "cloud"), NOT_YET, "Your choice is itself out of the question");
    }

    @Test
    void a_phone_in_both_ways_counts_once() {
        String id = "placement.fallback";

        says(id, 1.44, CORRECT, "1.44 minutes. The phone stands in both ways, so it counts once.");
        begins(id, (1 - 0.99987169) * 1440, ALMOST, "That multiplies the two as if they failed independently.");
        says(id, (1 - 0.87169094) * 1440, ALMOST, "That is without the fallback.");
        says(id, 0.72, ALMOST, "That is the server alone; nobody reaches it without the way.");
        says(id, 0.999, ALMOST, "That is the share of the time with an answer; turn what is left into minutes.");
    }

    @Test
    void a_battery_runs_the_base_and_the_detection() {
        String id = "placement.battery";

        says(id, 1, CORRECT, "1 h. Most of it is the detection; with one every ten seconds it would be 2.8 h.");
        says(id, 3.5, ALMOST, "That is the base alone: glasses that are on and do nothing.");
        says(id, 1.4, ALMOST, "That is the detection alone; the base runs on beside it.");
        says(id, 60, ALMOST, "That is in minutes; the question asks for hours.");
    }

    @Test
    void a_decision_is_feasible_sound_and_dated() {
        String id = "placement.decision";
        Decision bare = SMALL.decide("phone", "glasses");
        Decision sound = bare.because(
                Claim.tooSlow(CROPPED, "glasses"),
                Claim.slower(CROPPED, "cloud", "phone"),
                Claim.tooFar(TRACKING, "phone"));

        says(
                id,
                sound.on("2026-11-24"),
                CORRECT,
                "Sound and dated. 23 of its 32 numbers are assumed or quoted; the record says which.");
        says(id, sound, ALMOST, "Sound, but when? Numbers age: add .on(\"2026-11-24\").");
        says(
                id,
                bare,
                ALMOST,
                "It is feasible. For object detection: Nothing speaks against glasses yet. Add a claim that does.");
        begins(
                id,
                SMALL.decide("cloud", "cloud"),
                NOT_YET,
                "That deployment fails a requirement: cloud/motion tracking");
    }

    @Test
    void a_network_is_cut_where_little_crosses() {
        String id = "placement.cut";
        Cuts cuts = withMemory(8);

        says(
                id,
                cuts.after("pool5"),
                CORRECT,
                "after pool5: 75.54 ms = 51.69 ms near + 23.04 ms for 36.86 kB + 814.2 µs far. Less crosses the link"
                        + " than the picture has, and the layers with the most weights are far.");
        says(
                id,
                cuts.allNear(),
                NOT_YET,
                "All near is what counting operations says. Which layers wait for the memory?");
        begins(id, cuts.allFar(), NOT_YET, "all far: 101 ms = ");
        says(
                id,
                cuts.after("pool1"),
                NOT_YET,
                "after pool1, 279.9 kB have to cross the link, the picture has 152 kB: the first layers make the data"
                        + " larger.");
        says(id, cuts.after("fc6"), ALMOST, "after fc6 it takes 81.09 ms. There is a faster cut.");
        says(
                id,
                Cuts.of(
                                Networks.vgg16(),
                                Roofline.fitted(Networks.vgg16(), Duration.parse("1 s")),
                                Roofline.fitted(Networks.vgg16(), Duration.parse("1 s")),
                                Bandwidth.parse("1 Mbit/s"))
                        .allNear(),
                NOT_YET,
                "That is a cut of another network; ask the cuts of AlexNet.");
    }

    @Test
    void cutting_pays_only_where_the_memory_is_slow() {
        assertThat(Cuts.flip(Interval.of(8, 12), WhereTheModelLivesTest::withMemory))
                .isCloseTo(9.830045, org.assertj.core.data.Offset.offset(1e-6));
    }

    private static Cuts withMemory(double gigabytes) {
        NeuralNetwork network = Networks.alexNet();
        return Cuts.of(
                        network,
                        Roofline.fitted(network, Duration.parse("81 ms"), Bandwidth.gigabytes(gigabytes)),
                        Roofline.fitted(network, Duration.parse("6 ms"), Bandwidth.gigabytes(288)),
                        Bandwidth.parse("12.8 Mbit/s"))
                .sending("input", Bytes.parse("152 kB"));
    }

    @Test
    void a_faster_phone_changes_nothing() {
        String id = "placement.faster-phone";

        says(
                id,
                "neither",
                CORRECT,
                "Detection is on the phone already, and tracking is kept from it by the link, whatever the phone can do.");
        says(
                id,
                "motion tracking",
                NOT_YET,
                "What did your claim against the phone rest on: on its speed, or on the way to it?");
        says(id, "object detection", NOT_YET, "A faster phone makes the phone a better place. Where is detection now?");
        says(id, "both", NOT_YET, "Take them one by one: what did your claims rest on?");

        PlacementProblem next = SMALL.with(CROPPED.takes("phone", "8 ms")).with(TRACKING.takes("phone", "0.1 ms"));
        assertThat(next.enumerate().feasible().all())
                .extracting(each -> each.deployment().toString())
                .containsExactly("phone | glasses", "cloud | glasses");
        assertThat(next.compare(CROPPED, "cloud", "phone").winner()).hasToString("phone");
    }

    @Test
    void what_the_notebook_says_of_thirty_raw_frames_is_so() {
        assertThat(Bytes.of(1280 * 720 * 3).times(Rate.parse("30 fps")).megabits())
                .isCloseTo(664, org.assertj.core.data.Offset.offset(1.0));
    }

    private void says(String id, Object answer, Verdict.Kind kind, String message) {
        assertThat(sheet.check(id, answer)).isEqualTo(new Verdict(id, kind, message));
    }

    private void begins(String id, Object answer, Verdict.Kind kind, String message) {
        Verdict verdict = sheet.check(id, answer);
        assertThat(verdict.message()).startsWith(message);
        assertThat(verdict.kind()).isEqualTo(kind);
    }
}
