package se4ai.labs.placement;

import java.util.function.DoubleFunction;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Latency;
import se4ai.measure.Quantity;
import se4ai.measure.Rate;
import se4ai.measure.Source;
import se4ai.placement.Deadline;
import se4ai.placement.Device;
import se4ai.placement.Link;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Workload;

/** Puts what was set into the case; a number that was left alone keeps its source. */
final class ChangedCase {

    private static final Source SET = Source.assumed("set in the lab");

    private final Settings settings;

    ChangedCase(Settings settings) {
        this.settings = settings;
    }

    PlacementProblem of(PlacementProblem stated) {
        Workload detection = detection(stated.workloads().get(0));
        Workload tracking = tracking(stated.workloads().get(1));
        return stated.with(glasses(stated.topology().device("glasses")))
                .with(bluetooth(stated.topology().link("bluetooth")))
                .with(mobile(stated.topology().link("mobile")))
                .place(required(detection), required(tracking))
                .batteryLasts("glasses", Duration.hours(settings.of(Dial.LASTS)).from(SET));
    }

    private Workload required(Workload workload) {
        Workload stays =
                settings.secret() ? workload.keptPrivate(workload.sensitive().orElseThrow()) : workload;
        return settings.offline() ? stays.worksOffline() : stays;
    }

    private Workload detection(Workload stated) {
        Workload timed = takes(stated, "glasses", Dial.DETECT_GLASSES);
        timed = takes(timed, "phone", Dial.DETECT_PHONE);
        timed = takes(timed, "cloud", Dial.DETECT_CLOUD);
        return timed.encoded(set(Dial.FRAME, Bytes::kilobytes, stated.sent()), Duration.ZERO, Duration.ZERO)
                .every(set(Dial.FRAMES, Rate::ofPerSecond, stated.rate()))
                .deadline(due(Dial.DETECT_WITHIN, stated));
    }

    private Workload tracking(Workload stated) {
        return takes(stated, "glasses", Dial.TRACK_GLASSES)
                .input(set(Dial.TRACK_SENT, Bytes::kilobytes, stated.sent()))
                .deadline(due(Dial.TRACK_WITHIN, stated));
    }

    private Workload takes(Workload workload, String device, Dial dial) {
        return settings.isChanged(dial)
                ? workload.takes(device, Latency.of(Duration.milliseconds(settings.of(dial))), SET)
                : workload;
    }

    private Deadline due(Dial dial, Workload stated) {
        Deadline known = stated.deadline().orElseThrow();
        return new Deadline(set(dial, Duration::milliseconds, known.within()), known.share());
    }

    private Device glasses(Device stated) {
        return stated.battery(
                set(Dial.BATTERY, Energy::wattHours, stated.battery().orElseThrow()));
    }

    private Link bluetooth(Link stated) {
        Link wide = stated.both(set(Dial.BLUETOOTH, Bandwidth::megabits, stated.up()));
        return roundTrip(wide, Dial.BLUETOOTH_LEAST, Dial.BLUETOOTH_MOST);
    }

    private Link mobile(Link stated) {
        Link wide = stated.up(set(Dial.MOBILE_UP, Bandwidth::megabits, stated.up()))
                .down(set(Dial.MOBILE_DOWN, Bandwidth::megabits, stated.down()));
        return roundTrip(wide, Dial.MOBILE_LEAST, Dial.MOBILE_MOST);
    }

    /** The two ends may have been set the other way round. */
    private Link roundTrip(Link link, Dial one, Dial other) {
        if (!settings.isChanged(one) && !settings.isChanged(other)) {
            return link;
        }
        Duration least = Duration.milliseconds(Math.min(settings.of(one), settings.of(other)));
        Duration most = Duration.milliseconds(Math.max(settings.of(one), settings.of(other)));
        return link.roundTrip(least.equals(most) ? Latency.of(least) : Latency.uniform(least, most), SET);
    }

    private <T extends Quantity<T>> T set(Dial dial, DoubleFunction<T> of, T stated) {
        return settings.isChanged(dial) ? of.apply(settings.of(dial)).from(SET) : stated;
    }
}
