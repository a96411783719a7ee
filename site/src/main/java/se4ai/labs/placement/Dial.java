package se4ai.labs.placement;

import java.util.List;
import java.util.function.DoubleFunction;
import se4ai.labs.Adjustable;
import se4ai.labs.Scale;
import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Figures;

/** A dial is a number of the case that a slider sets, between two ends and with its unit. */
public enum Dial implements Adjustable {
    DETECT_GLASSES(Group.DETECTION, "glasses-ms", "Computing on the glasses", Unit.TIME, Scale.ratios(10, 5_000), 900),
    DETECT_PHONE(Group.DETECTION, "phone-ms", "Computing on the phone", Unit.TIME, Scale.ratios(5, 2_000), 80),
    DETECT_CLOUD(Group.DETECTION, "cloud-ms", "Computing in the cloud", Unit.TIME, Scale.ratios(1, 500), 15),
    FRAME(Group.DETECTION, "frame-kb", "Size of a frame that is sent", Unit.SIZE, Scale.ratios(1, 3_000), 100),
    FRAMES(Group.DETECTION, "frames", "Frames per second", Unit.RATE, Scale.ratios(0.1, 60), 1),
    DETECT_WITHIN(Group.DETECTION, "answer-ms", "Answer due within", Unit.TIME, Scale.ratios(20, 5_000), 500),

    TRACK_GLASSES(Group.TRACKING, "track-ms", "Computing on the glasses", Unit.TIME, Scale.ratios(0.5, 100), 5),
    TRACK_SENT(Group.TRACKING, "track-kb", "Size of what is sent", Unit.SIZE, Scale.ratios(0.1, 500), 5),
    TRACK_WITHIN(Group.TRACKING, "track-within-ms", "Answer due within", Unit.TIME, Scale.ratios(2, 500), 20),
    HEAD(Group.TRACKING, "head", "The head turns at", Unit.TURN, Scale.ratios(5, 500), 50),

    BLUETOOTH(Group.BLUETOOTH, "bluetooth", "Bandwidth", Unit.BANDWIDTH, Scale.ratios(0.1, 100), 3),
    BLUETOOTH_LEAST(Group.BLUETOOTH, "bluetooth-from-ms", "Round trip from", Unit.TIME, Scale.ratios(1, 500), 40),
    BLUETOOTH_MOST(Group.BLUETOOTH, "bluetooth-to-ms", "Round trip to", Unit.TIME, Scale.ratios(1, 1_000), 200),

    MOBILE_UP(Group.MOBILE, "up", "Bandwidth up", Unit.BANDWIDTH, Scale.ratios(0.1, 1_000), 60),
    MOBILE_DOWN(Group.MOBILE, "down", "Bandwidth down", Unit.BANDWIDTH, Scale.ratios(0.1, 1_000), 60),
    MOBILE_LEAST(Group.MOBILE, "mobile-from-ms", "Round trip from", Unit.TIME, Scale.ratios(1, 1_000), 90),
    MOBILE_MOST(Group.MOBILE, "mobile-to-ms", "Round trip to", Unit.TIME, Scale.ratios(1, 2_000), 160),

    BATTERY(Group.BATTERY, "battery", "Battery of the glasses", Unit.ENERGY, Scale.steps(0.5, 10, 10), 2.1),
    LASTS(Group.BATTERY, "lasts-h", "Must last", Unit.HOURS, Scale.steps(0.5, 16, 4), 1);

    /** A group is dials that belong together. */
    public enum Group {
        DETECTION("Object detection"),
        TRACKING("Motion tracking"),
        BLUETOOTH("Bluetooth, from the glasses to the phone"),
        MOBILE("Mobile network, from the phone to the cloud"),
        BATTERY("Battery");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        /** Its dials, in the order in which they are shown. */
        public List<Dial> dials() {
            return List.of(Dial.values()).stream()
                    .filter(dial -> dial.group == this)
                    .toList();
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private enum Unit {
        TIME(value -> Duration.milliseconds(value).toString()),
        SIZE(value -> Bytes.kilobytes(value).toString()),
        RATE(value -> Figures.of(value, 3) + " per second"),
        BANDWIDTH(value -> Bandwidth.megabits(value).toString()),
        ENERGY(value -> Figures.of(value, 3) + " Wh"),
        HOURS(value -> Figures.of(value, 3) + " h"),
        TURN(value -> Figures.of(value, 3) + "° per second");

        private final DoubleFunction<String> words;

        Unit(DoubleFunction<String> words) {
            this.words = words;
        }
    }

    private final Group group;
    private final String key;
    private final String label;
    private final Unit unit;
    private final Scale scale;
    private final double standard;

    Dial(Group group, String key, String label, Unit unit, Scale scale, double standard) {
        this.group = group;
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.scale = scale;
        this.standard = standard;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public double standard() {
        return standard;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public String say(double value) {
        return unit.words.apply(value);
    }

    @Override
    public String toString() {
        return group + ": " + label.toLowerCase(java.util.Locale.ROOT);
    }
}
