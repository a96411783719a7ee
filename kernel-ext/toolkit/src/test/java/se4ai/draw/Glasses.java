package se4ai.draw;

import se4ai.measure.Money;
import se4ai.placement.Device;
import se4ai.placement.Link;
import se4ai.placement.Placement;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Topology;
import se4ai.placement.Workload;

/** Glasses, a phone and a cloud, invented to be drawn. */
final class Glasses {

    static final Device GLASSES =
            Device.named("glasses").power("0.6 W", "2 W").battery("2.1 Wh").memory("1 GB");
    static final Device PHONE =
            Device.named("phone").power("0.5 W", "4 W").battery("15 Wh").memory("4 GB");
    static final Device CLOUD =
            Device.named("cloud").rented(Money.dollars(4.10), 0.6).servers(2);
    static final Topology TOPOLOGY = Topology.of(GLASSES, PHONE, CLOUD)
            .linked(
                    Link.between("bluetooth", "glasses", "phone")
                            .both("3 Mbit/s")
                            .roundTrip("40 ms", "200 ms")
                            .available(0.995),
                    Link.between("lte", "phone", "cloud")
                            .up("10 Mbit/s")
                            .down("40 Mbit/s")
                            .roundTrip("50 ms")
                            .losing(0.01, se4ai.measure.Duration.parse("200 ms"))
                            .available(0.98)
                            .pricePerGigabyte(Money.dollars(0.5)));
    static final Workload DETECT = Workload.named("object detection")
            .input("10 kB")
            .output("2 kB")
            .takes("glasses", "900 ms")
            .takes("phone", "80 ms")
            .takes("cloud", "6 ms")
            .atRandom("5 per second")
            .deadline("500 ms")
            .sensitive("what the camera sees")
            .model("20 MB");
    static final Workload SPEECH = Workload.named("speech")
            .input("4 kB")
            .output("1 kB")
            .takes("glasses", "60 ms")
            .takes("phone", "30 ms")
            .takes("cloud", "5 ms")
            .every("2 per second")
            .deadline("300 ms")
            .model("5 MB");
    static final PlacementProblem PROBLEM = TOPOLOGY.from(GLASSES).place(DETECT, SPEECH);
    static final Placement ON_CLOUD = Placement.on("cloud");
    static final Placement ON_PHONE = Placement.on("phone");

    private Glasses() {}
}
