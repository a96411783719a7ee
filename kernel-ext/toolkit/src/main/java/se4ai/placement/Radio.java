package se4ai.placement;

import se4ai.measure.Bandwidth;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Energy;
import se4ai.measure.Power;

/**
 * A radio is what sending and receiving takes out of a battery: base power while it is on, more for each megabit per
 * second, and a tail after the last bit in which it stays awake.
 *
 * <p>The model {@code P = up · Mbit/s + down · Mbit/s + base} is that of Huang et al., <i>A Close Examination of
 * Performance and Power Characteristics of 4G LTE Networks</i>, MobiSys 2012.
 *
 * @param base drawn while anything is sent or received
 * @param perMegabitUp more for each Mbit/s that is sent
 * @param perMegabitDown more for each Mbit/s that is received
 * @param tail how long it stays awake after the last bit
 * @param tailPower drawn in that time
 */
public record Radio(Power base, Power perMegabitUp, Power perMegabitDown, Duration tail, Power tailPower) {

    /** A radio whose energy is not counted. */
    public static final Radio FREE = new Radio(Power.NONE, Power.NONE, Power.NONE, Duration.ZERO, Power.NONE);

    /** A radio without a tail. */
    public static Radio of(Power base, Power perMegabitUp, Power perMegabitDown) {
        return new Radio(base, perMegabitUp, perMegabitDown, Duration.ZERO, Power.NONE);
    }

    /**
     * A radio that takes so much energy for each bit in either direction, and none otherwise.
     *
     * @param perBit such as {@code 30 nJ}
     */
    public static Radio perBit(Energy perBit) {
        Power each = new Power(perBit.joules() * 1e6, perBit.source());
        return of(Power.NONE, each, each);
    }

    /** The same radio with a tail. */
    public Radio tail(Duration duration, Power power) {
        return new Radio(base, perMegabitUp, perMegabitDown, duration, power);
    }

    /** What sending takes, without the tail. */
    public Energy sending(Bytes data, Bandwidth up) {
        return perMegabitUp.times(up.megabits()).plus(base).times(data.over(up));
    }

    /** What receiving takes, without the tail. */
    public Energy receiving(Bytes data, Bandwidth down) {
        return perMegabitDown.times(down.megabits()).plus(base).times(data.over(down));
    }

    /** What staying awake takes until the next transmission, which may come before the tail is over. */
    public Energy staying(Duration untilNext) {
        return tailPower.times(untilNext.compareTo(tail) < 0 ? untilNext : tail);
    }
}
