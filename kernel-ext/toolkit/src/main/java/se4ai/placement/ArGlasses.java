package se4ai.placement;

import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Power;
import se4ai.measure.Rate;
import se4ai.measure.Source;

/**
 * The AR glasses are the lecture's case: glasses that recognise things and keep labels in place while the head turns,
 * with a phone in the pocket and a server in the cloud.
 *
 * <p>Numbers that are in print say where; the others are assumptions to be replaced, and say so.
 *
 * <pre>{@code
 * var ar = ArGlasses.problem();
 * ar.estimate(ArGlasses.objectDetection(), "phone").steps();
 * ar.enumerate().why();
 * }</pre>
 */
public final class ArGlasses {

    private static final Source BOOK =
            Source.table("Kästner, Machine Learning in Production, MIT Press 2025, chapter 10");
    private static final Source HUANG =
            Source.quoted("Huang et al., MobiSys 2012, at its median rates of 6 and 13 Mbit/s");
    private static final Source CASE = Source.assumed("for the case");

    private ArGlasses() {}

    /** Glasses with the battery of Google Glass, which recorded video for 51 minutes. */
    public static Device glasses() {
        Source teardown =
                Source.table("Simpson and Torborg, teardown of Google Glass").on("2013-06-12");
        return Device.named("glasses")
                .power(
                        Power.watts(0.6).from(CASE),
                        Power.watts(2.47).from(Source.quoted("2.1 Wh in 51 minutes of video")))
                .battery(Energy.wattHours(2.1).from(teardown))
                .memory(Bytes.parse("1 GB").from(BOOK));
    }

    public static Device phone() {
        return Device.named("phone")
                .power(Power.watts(0.3).from(CASE), Power.watts(4).from(CASE))
                .battery(Energy.wattHours(15).from(CASE))
                .memory(Bytes.parse("4 GB").from(CASE))
                .available(0.999);
    }

    /** One GPU of a rented machine with eight. */
    public static Device cloud() {
        Money price = Money.dollars(32.77 / 8)
                .from(Source.quoted("an eighth of a p4d.24xlarge, on demand").on("2026-06-24"));
        return Device.named("cloud").rented(price, 0.6).available(0.9995);
    }

    /** Bluetooth from the glasses to the phone. */
    public static Link bluetooth() {
        return Link.between("bluetooth", "glasses", "phone")
                .both(Bandwidth.megabits(3).from(BOOK))
                .roundTrip(between("40 ms", "200 ms"), BOOK)
                .radio(Radio.perBit(Energy.parse("30 nJ").from(CASE)));
    }

    /** 4G from the phone to the cloud; where there is none, nothing comes back. */
    public static Link mobile() {
        Radio radio = new Radio(
                        Power.NONE,
                        Power.watts(0.653).from(HUANG),
                        Power.watts(0.151).from(HUANG),
                        Duration.ZERO,
                        Power.NONE)
                .tail(Duration.seconds(11.6).from(HUANG), Power.watts(1.06).from(HUANG));
        return Link.between("mobile", "phone", "cloud")
                .both(Bandwidth.megabits(60).from(BOOK))
                .roundTrip(between("90 ms", "160 ms"), BOOK)
                .radio(radio)
                .available(0.873);
    }

    private static Latency between(String least, String most) {
        return Latency.uniform(Duration.parse(least), Duration.parse(most));
    }

    /** Finds things in a picture, once a second; the whole frame is sent, as a JPEG. */
    public static Workload objectDetection() {
        return Workload.named("object detection")
                .input(Bytes.of(1280 * 720 * 3).from(Source.exact("1280 × 720 pixels of 3 bytes")))
                .encoded(Bytes.kilobytes(100).from(CASE), Duration.ZERO, Duration.ZERO)
                .output(Bytes.kilobytes(2).from(CASE))
                .takes("glasses", Latency.parse("900 ms"), CASE)
                .takes("phone", Latency.parse("80 ms"), CASE)
                .takes("cloud", Latency.parse("15 ms"), CASE)
                .every(Rate.ofPerSecond(1).from(CASE))
                .deadline(Deadline.of(Duration.milliseconds(500).from(CASE)))
                .model(Bytes.megabytes(6.3).from(CASE))
                .updated(Rate.parse("1 per month").from(CASE))
                .sensitive("what the camera sees");
    }

    /** The same, sending only the part of the frame that the wearer looks at. */
    public static Workload croppedDetection() {
        return objectDetection().encoded(Bytes.kilobytes(20).from(CASE), Duration.ZERO, Duration.ZERO);
    }

    /** Follows the movement of the head, so that labels stay where they belong. */
    public static Workload motionTracking() {
        return Workload.named("motion tracking")
                .input(Bytes.kilobytes(5).from(CASE))
                .output(Bytes.of(64).from(CASE))
                .takes("glasses", Latency.parse("5 ms"), CASE)
                .takes("phone", Latency.parse("1 ms"), CASE)
                .takes("cloud", Latency.parse("0.5 ms"), CASE)
                .every(Rate.ofPerSecond(30).from(CASE))
                .deadline(Deadline.of(Duration.milliseconds(20).from(BOOK)))
                .model(Bytes.kilobytes(200).from(CASE))
                .sensitive("what the camera sees");
    }

    /** Both workloads on glasses, phone and cloud. */
    public static PlacementProblem problem() {
        return Topology.of(glasses(), phone(), cloud())
                .linked(bluetooth(), mobile())
                .from(glasses())
                .place(objectDetection(), motionTracking());
    }
}
