package se4ai.system;

import se4ai.measure.Figures;
import se4ai.measure.Speed;

/**
 * Braking is how a car comes to a stop: from which speed, how hard, how fast the brakes take hold, and how long the system
 * waits before it lets them.
 *
 * <pre>{@code
 * var car = Braking.from(Speed.mph(43), 7);
 * car.impactSpeed(1.2);               // 15.3 mph: recognised 1.2 s before the car would be there
 * car.waiting(1).impactSpeed(1.2);    // 39.7 mph
 * }</pre>
 *
 * All in a straight line, on a dry and level road. Source: the equations of uniform acceleration; with a limit to the jerk,
 * those of a deceleration that grows evenly first.
 *
 * @param speed when the danger is recognised
 * @param deceleration in m/s², above 0
 * @param jerk by how much the deceleration may grow in a second, in m/s³; infinite where it is there at once
 * @param delay how long nothing is done after recognising, in seconds
 */
public record Braking(Speed speed, double deceleration, double jerk, double delay) {

    private static final int HALVINGS = 60;

    public Braking {
        check("deceleration", "m/s²", deceleration > 0 && deceleration < Double.POSITIVE_INFINITY, deceleration);
        check("jerk", "m/s³", jerk > 0, jerk);
        if (!(delay >= 0 && delay < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The delay before braking must be a finite number of seconds, at least 0, but was " + delay + ".");
        }
    }

    private static void check(String what, String unit, boolean good, double value) {
        if (!good) {
            throw new IllegalArgumentException(
                    "The " + what + " of a braking car must lie above 0 " + unit + " but was " + value + ".");
        }
    }

    /** Braking that begins at once and in full. */
    public static Braking from(Speed speed, double deceleration) {
        return new Braking(speed, deceleration, Double.POSITIVE_INFINITY, 0);
    }

    /** The same, after waiting for so many seconds. */
    public Braking waiting(double seconds) {
        return new Braking(speed, deceleration, jerk, seconds);
    }

    /** The same, with brakes that take hold by at most so many m/s² in a second. */
    public Braking withJerk(double limit) {
        return new Braking(speed, deceleration, limit, delay);
    }

    /**
     * How fast the car still is where the danger stands; 0 where it stops before.
     *
     * @param recognised seconds before the car would be there if it did not brake, at least 0
     */
    public Speed impactSpeed(double recognised) {
        checkMoment(recognised);
        double metres = speed.metresIn(Math.max(0, recognised - delay));
        double ramp = ramp();
        double metresInRamp = metresAfter(ramp);
        if (metres < metresInRamp) {
            return Speed.ofMetresPerSecond(speedAfter(timeFor(metres, ramp)));
        }
        double square = speedAfter(ramp) * speedAfter(ramp) - 2 * deceleration * (metres - metresInRamp);
        return Speed.ofMetresPerSecond(Math.sqrt(Math.max(0, square)));
    }

    public boolean stops(double recognised) {
        return impactSpeed(recognised).isZero();
    }

    /** How far the car comes from recognising to standing still, in metres. */
    public double stoppingDistance() {
        double left = speedAfter(ramp());
        return speed.metresIn(delay) + metresAfter(ramp()) + left * left / (2 * deceleration);
    }

    /** The latest moment to recognise a danger and still stop, in seconds before the car would be there. */
    public double latestMoment() {
        return speed.isZero() ? 0 : stoppingDistance() / speed.metresPerSecond();
    }

    /** How long the deceleration grows; the car may stand before it is full. */
    private double ramp() {
        return Math.min(deceleration / jerk, Math.sqrt(2 * speed.metresPerSecond() / jerk));
    }

    private double speedAfter(double seconds) {
        return seconds == 0
                ? speed.metresPerSecond()
                : Math.max(0, speed.metresPerSecond() - jerk * seconds * seconds / 2);
    }

    private double metresAfter(double seconds) {
        return seconds == 0 ? 0 : speed.metresIn(seconds) - jerk * seconds * seconds * seconds / 6;
    }

    /** The distance only grows during the ramp, so halving finds the moment; the cubic's own formula is less plain. */
    private double timeFor(double metres, double ramp) {
        double early = 0;
        double late = ramp;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (early + late) / 2;
            if (metresAfter(middle) < metres) {
                early = middle;
            } else {
                late = middle;
            }
        }
        return late;
    }

    private static void checkMoment(double recognised) {
        if (!(recognised >= 0 && recognised < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A danger is recognised a finite number of seconds before, at least 0, but was " + recognised
                            + ".");
        }
    }

    @Override
    public String toString() {
        return "from " + speed + " at " + Figures.of(deceleration, 3) + " m/s²"
                + (jerk < Double.POSITIVE_INFINITY ? ", growing by " + Figures.of(jerk, 3) + " m/s³" : "")
                + (delay > 0 ? ", after waiting " + Figures.of(delay, 3) + " s" : "");
    }
}
