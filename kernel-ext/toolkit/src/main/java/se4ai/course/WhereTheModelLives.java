package se4ai.course;

import java.util.List;
import se4ai.check.Check;
import se4ai.check.ChoiceCheck;
import se4ai.check.Exercise;
import se4ai.check.NumberCheck;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Latency;
import se4ai.measure.Power;
import se4ai.measure.Rate;
import se4ai.placement.Comparison;
import se4ai.placement.Decision;
import se4ai.placement.Device;
import se4ai.placement.Justification;
import se4ai.placement.Link;
import se4ai.placement.Parameter;
import se4ai.placement.Placement;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Topology;
import se4ai.placement.Workload;
import se4ai.placement.layer.Cut;

/** The exercises of notebook 14, "Where should the model live?". */
final class WhereTheModelLives {

    private static final Bytes PHOTO = Bytes.parse("6 MB");
    private static final Bandwidth BLUETOOTH = Bandwidth.parse("3 Mbit/s");
    private static final double MEBI = 1.048576;

    private static final Device PHONE = Device.named("phone");
    private static final Device SERVER = Device.named("server");
    private static final Workload FRAME = Workload.named("frame")
            .input("60 kB")
            .output("1.2 kB")
            .takes(PHONE, "88 ms")
            .takes(SERVER, "5 ms");

    /** A phone with a camera and a server that is faster than it. */
    private static final PlacementProblem TWO = Topology.of(PHONE, SERVER)
            .linked(Link.between("4G", PHONE, SERVER)
                    .up("10 Mbit/s")
                    .down("50 Mbit/s")
                    .roundTrip("50 ms"))
            .from(PHONE)
            .place(FRAME);

    private static final double MINUTES_A_DAY = 24 * 60;

    private WhereTheModelLives() {}

    static List<Exercise<?>> exercises() {
        return List.of(
                photo(),
                path(),
                breakEven(),
                tracking(),
                drift(),
                quarter(),
                rate(),
                sum(),
                feasible(),
                detection(),
                flipping(),
                constraint(),
                fallback(),
                battery(),
                decision(),
                cut(),
                fasterPhone());
    }

    private static Exercise<Number> photo() {
        double seconds = PHOTO.over(BLUETOOTH).seconds();
        Check<Number> check = NumberCheck.expecting(seconds, "s")
                .because("Networks count bits, files count bytes, and a byte is eight bits.")
                .wrong(seconds / 8, "That takes a byte for a bit: a megabyte is 8 megabits.")
                .wrong(seconds * MEBI, "That counts mebibytes; a megabyte is 1,000,000 bytes.")
                .wrong(
                        1 / (seconds / 8),
                        "That is the link over the photo: how much of it passes in a second, not how long it takes.");
        return Exercise.of(
                "placement.photo",
                Number.class,
                check,
                "How many bits has the photo?",
                "6 MB are 48 Mbit; 3 of them pass in a second.",
                "Bytes.parse(\"6 MB\").over(Bandwidth.parse(\"3 Mbit/s\"))");
    }

    private static Exercise<Number> path() {
        double ms = TWO.estimate(FRAME, "server").latency().orElseThrow().mean().milliseconds();
        Check<Number> check = NumberCheck.expecting(ms, "ms")
                .because("Nearly all of it is the way; the server's 5 ms hardly count.")
                .wrong(5, "That is the computing alone: the server is fast, but it is not here.")
                .wrong(55, "That is the round trip and the computing; what about the time to send 480 kbit?")
                .wrong(ms - 50, "That leaves out the round trip: even an empty message takes it.")
                .wrong(ms + 50, "That counts the round trip twice: it is there and back already.")
                .wrong(50 + 5 + (ms - 55) / 8, "That takes bytes for bits on the links: 60 kB are 480 kbit.")
                .wrong(50 + 5 + 48 + 0.96, "That sends the answer over the uplink; down it has 50 Mbit/s.");
        return Exercise.of(
                "placement.path",
                Number.class,
                check,
                "Four things happen one after the other. Which?",
                "Send 480 kbit up, one round trip, compute, send 9.6 kbit down. Add the four.",
                "48 + 50 + 5 + 0.192");
    }

    private static Exercise<Number> breakEven() {
        double megabits = comparison()
                        .vary(Parameter.up("4G"), "1 Mbit/s", "100 Mbit/s")
                        .at()
                        .orElseThrow()
                / 1e6;
        Check<Number> check = NumberCheck.expecting(megabits, "Mbit/s")
                .because("Above it the server is faster, below it the phone.")
                .wrong(
                        0.48 / 0.082808,
                        "That leaves out the round trip: 50 of the 88 ms are gone before any bit is sent.")
                .wrong(0.48 / 0.088, "That gives all 88 ms to the sending; round trip and server need 55 of them.")
                .wrong(megabits / 8, "That is in megabytes per second; networks count bits.")
                .wrong(10, "That is what the uplink has now, and with it the phone is faster.");
        return Exercise.of(
                "placement.break-even",
                Number.class,
                check,
                "For which uplink do both take 88 ms?",
                "Of the 88 ms, 50 + 5 + 0.192 do not depend on the uplink. 480 kbit have to pass in the rest.",
                "two.compare(frame, \"server\", \"phone\").vary(Parameter.up(\"4G\"), \"1 Mbit/s\", \"100 Mbit/s\")");
    }

    private static Comparison comparison() {
        return TWO.compare(FRAME, "server", "phone");
    }

    private static Exercise<Justification> tracking() {
        return Exercise.of(
                "placement.tracking",
                Justification.class,
                PlacementChecks::tracking,
                "What takes its time however fast the computer at the other end is?",
                "Of all claims one is about links alone. What is too far on the phone is too far behind the phone.",
                "Claim.tooFar(tracking, \"phone\")");
    }

    private static Exercise<Number> drift() {
        double degrees = 50 * 0.048;
        Check<Number> check = NumberCheck.expecting(degrees, "degrees")
                .because("At an arm's length the label hangs some three centimetres beside its thing.")
                .wrong(degrees * 1000, "That multiplies milliseconds with degrees per second; 48 ms are 0.048 s.")
                .wrong(50.0 / 48, "That divides; the longer it takes, the farther the head has turned.")
                .wrong(1, "That is for 20 ms, the delay that one just sees.");
        return Exercise.of(
                "placement.drift",
                Number.class,
                check,
                "How far does the head turn in the time?",
                "Degrees per second times seconds; 48 ms are 0.048 s.",
                "50 * 0.048");
    }

    private static Exercise<Number> quarter() {
        double ms = 0.25 / 50 * 1000;
        Check<Number> check = NumberCheck.expecting(ms, "ms")
                .because("No link of this case answers in that time, empty.")
                .wrong(20, "In 20 ms the head turns by a whole degree.")
                .wrong(ms / 1000, "That is in seconds; the question asks for milliseconds.")
                .wrong(0.25 * 50, "That multiplies; how long does the head take for a quarter of a degree?")
                .wrong(50 / 0.25, "That is how many quarters of a degree there are in a second.");
        return Exercise.of(
                "placement.quarter",
                Number.class,
                check,
                "How long does the head take for a quarter of a degree?",
                "Degrees over degrees per second are seconds.",
                "0.25 / 50 * 1000");
    }

    private static Exercise<Number> rate() {
        double perSecond = 10e6 / 480e3;
        Check<Number> check = NumberCheck.expecting(perSecond, "frames per second")
                .because("From there on every frame waits longer than the one before it.")
                .wrong(30, "That is what the camera gives; the uplink gets 14.4 Mbit/s and carries 10.")
                .wrong(14.4, "That is what 30 frames per second need, in Mbit/s.")
                .wrong(perSecond * 8, "That takes bytes for bits: a frame has 480 kbit.")
                .wrong(
                        1000
                                / TWO.estimate(FRAME, "server")
                                        .latency()
                                        .orElseThrow()
                                        .mean()
                                        .milliseconds(),
                        "That waits for each answer before it sends the next frame; the uplink is free again after 48 ms.")
                .wrong(100.0 / 8, "That is for 100 kB; these frames have 60.");
        return Exercise.of(
                "placement.rate",
                Number.class,
                check,
                "How long does one frame keep the uplink busy?",
                "48 ms each. How many of these fit into a second?",
                "Rate.onePer(Duration.parse(\"48 ms\"))");
    }

    private static Exercise<Number> sum() {
        Latency link = Latency.exponential(Duration.parse("40 ms"));
        Latency server = Latency.exponential(Duration.parse("10 ms"));
        double ms = link.plus(server).p99().value().milliseconds();
        double added = (link.p99().value().seconds() + server.p99().value().seconds()) * 1000;
        Check<Number> check = NumberCheck.expecting(ms, "ms")
                .because("Both are seldom slow at once, so the sum of the two p99 is too much.")
                .wrong(added, "That adds the two p99. For that, both would have to be slow in the same request.")
                .wrong(50, "That is the mean; half the trouble of a tail is that the mean does not show it.")
                .wrong(link.p99().value().milliseconds(), "That is the link alone; the server takes time, too.");
        return Exercise.of(
                "placement.sum",
                Number.class,
                check,
                "A percentile has no plus. What has?",
                "Add the latencies, and ask their sum.",
                "link.plus(server).p99()");
    }

    private static Exercise<PlacementProblem> feasible() {
        return Exercise.of(
                "placement.feasible",
                PlacementProblem.class,
                PlacementChecks::feasible,
                "Which step of object detection on the phone takes longest?",
                "Send less, or send it faster: ar.with(…) takes a changed workload, link or device.",
                "ar.with(detection.encoded(\"… kB\"))");
    }

    private static Exercise<Justification> detection() {
        return Exercise.of(
                "placement.detection",
                Justification.class,
                PlacementChecks::detection,
                "Two places have to be ruled out, each by a claim of its own.",
                "One of the others misses a requirement. The third meets all of them and is worse in something.",
                "Claim.tooSlow(detection, \"…\"), Claim.slower(detection, \"…\", \"…\")");
    }

    private static Exercise<Parameter> flipping() {
        return Exercise.of(
                "placement.flipping",
                Parameter.class,
                PlacementChecks::flipping,
                "What has the cloud's way that the phone's has not, and how long does it take?",
                "Which step would have to shrink, or which to grow, by 85 ms for the cloud to win?",
                "Parameter.roundTrip(\"mobile\"), or how slow would the phone have to be?");
    }

    private static Exercise<Justification> constraint() {
        return Exercise.of(
                "placement.constraint",
                Justification.class,
                PlacementChecks::constraint,
                "Speed no longer speaks against the cloud. What does?",
                "Two requirements were added. A claim for either is enough against the cloud.",
                "Claim.needsConnection(detection, \"cloud\")");
    }

    private static Exercise<Number> fallback() {
        PlacementProblem ar = PlacementChecks.cropped();
        Placement cloud = Placement.on("cloud");
        double both = away(ar, cloud.fallingBackTo(Placement.on("phone")));
        double alone = away(ar, cloud);
        Check<Number> check = NumberCheck.expecting(both, "minutes")
                .because("The phone stands in both ways, so it counts once.")
                .wrong(
                        alone * (1 - 0.999),
                        "That multiplies the two as if they failed independently. But the way to the cloud leads"
                                + " through the phone: when it is off, both are.")
                .wrong(alone, "That is without the fallback.")
                .wrong(0.0005 * MINUTES_A_DAY, "That is the server alone; nobody reaches it without the way.")
                .wrong(
                        1 - both / MINUTES_A_DAY,
                        "That is the share of the time with an answer; turn what is left into minutes.");
        return Exercise.of(
                "placement.fallback",
                Number.class,
                check,
                "When is there no answer, neither from the cloud nor from the phone?",
                "Whenever the phone is off; otherwise the phone itself can answer.",
                "(1 - 0.999) * 24 * 60");
    }

    private static double away(PlacementProblem problem, Placement placement) {
        Workload detection = problem.workload("object detection");
        return problem.estimate(detection, placement)
                        .availability()
                        .complement()
                        .value()
                * MINUTES_A_DAY;
    }

    private static Exercise<Number> battery() {
        Energy full = Energy.parse("2.1 Wh");
        Power base = Power.parse("600 mW");
        Power work = Energy.parse("1.5 J").times(Rate.ofPerSecond(1));
        Check<Number> check = NumberCheck.expecting(full.over(base.plus(work)).hours(), "h")
                .because("Most of it is the detection; with one every ten seconds it would be 2.8 h.")
                .wrong(full.over(base).hours(), "That is the base alone: glasses that are on and do nothing.")
                .wrong(full.over(work).hours(), "That is the detection alone; the base runs on beside it.")
                .wrong(60, "That is in minutes; the question asks for hours.");
        return Exercise.of(
                "placement.battery",
                Number.class,
                check,
                "How many watts are one and a half joules, once a second?",
                "0.6 W and 1.5 W, out of 2.1 Wh.",
                "Energy.parse(\"2.1 Wh\").over(Power.parse(\"2.1 W\"))");
    }

    private static Exercise<Decision> decision() {
        return Exercise.of(
                "placement.decision",
                Decision.class,
                PlacementChecks::decision,
                "Place both, in the order of the problem: object detection, then motion tracking.",
                "The claims of the two exercises above together, and the day.",
                "small.decide(\"phone\", \"glasses\").because(Claim.tooFar(tracking, \"phone\"), …).on(\"2026-11-24\")");
    }

    private static Exercise<Cut> cut() {
        return Exercise.of(
                "placement.cut",
                Cut.class,
                PlacementChecks::cut,
                "Which layers are slow on the phone for another reason than their operations?",
                "Leave the layers with 234 MB of weights to the server; what they need is small.",
                "read.after(\"pool5\")");
    }

    private static Exercise<String> fasterPhone() {
        Check<String> check = ChoiceCheck.right(
                        "neither",
                        "Detection is on the phone already, and tracking is kept from it by the link, whatever the phone can do.")
                .wrong(
                        "motion tracking",
                        "What did your claim against the phone rest on: on its speed, or on the way to it?")
                .wrong("object detection", "A faster phone makes the phone a better place. Where is detection now?")
                .wrong("both", "Take them one by one: what did your claims rest on?");
        return Exercise.of(
                "placement.faster-phone",
                String.class,
                check,
                "Which of your claims contain the phone's computing time?",
                "The bound contains no computing time. The comparison with the cloud does: which way would it move?",
                "ArGlasses.objectDetection().takes(\"phone\", \"8 ms\") shows it for detection.");
    }
}
