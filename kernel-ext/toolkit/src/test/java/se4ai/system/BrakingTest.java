package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se4ai.measure.SeededRandom;
import se4ai.measure.Speed;

class BrakingTest {

    private static final Braking CAR = Braking.from(Speed.mph(43), 7);

    /** 0 is a car that stops. */
    @ParameterizedTest
    @CsvSource({
        "2.6, 0, 0, 0",
        "1.5, 0, 34, 27",
        "1.3, 9.9, 38, 31.6",
        "1.2, 15.3, 39.7, 33.6",
    })
    void three_ways_to_brake_reach_the_point_at_these_speeds(
            double moment, double atOnce, double afterOneSecond, double withJerk) {
        assertThat(CAR.impactSpeed(moment).inMph()).isCloseTo(atOnce, within(0.05));
        assertThat(CAR.waiting(1).impactSpeed(moment).inMph()).isCloseTo(afterOneSecond, within(0.5));
        assertThat(CAR.withJerk(5).impactSpeed(moment).inMph()).isCloseTo(withJerk, within(0.5));
    }

    @Test
    void one_second_of_waiting_is_most_of_the_speed() {
        assertThat(CAR.waiting(1).impactSpeed(1.2).inMph()).isCloseTo(39.7, within(0.05));
        assertThat(CAR.withJerk(5).waiting(1).impactSpeed(2.6).inMph()).isCloseTo(24, within(0.5));
    }

    @Test
    void the_stopping_distance_and_the_latest_moment_belong_together() {
        assertThat(CAR.stoppingDistance()).isCloseTo(26.4, within(0.05));
        assertThat(CAR.latestMoment()).isCloseTo(1.37, within(0.005));
        assertThat(CAR.withJerk(5).latestMoment()).isCloseTo(2.04, within(0.005));
        assertThat(CAR.waiting(1).latestMoment()).isCloseTo(2.37, within(0.005));
        assertThat(CAR.stops(1.38)).isTrue();
        assertThat(CAR.stops(1.37)).isFalse();
    }

    @Test
    void who_waits_longer_than_there_is_time_does_not_brake_at_all() {
        assertThat(CAR.waiting(1).impactSpeed(0.5).inMph()).isCloseTo(43, within(1e-9));
        assertThat(CAR.impactSpeed(0)).isEqualTo(Speed.mph(43));
    }

    @Test
    void a_slow_car_stands_before_its_brakes_hold_in_full() {
        Braking slow = Braking.from(Speed.ofMetresPerSecond(2), 7).withJerk(1);

        assertThat(slow.stoppingDistance()).isCloseTo(4 - 8 / 6.0, within(1e-9));
        assertThat(slow.stops(slow.latestMoment() + 0.001)).isTrue();
        assertThat(Braking.from(Speed.ofMetresPerSecond(0), 7).latestMoment()).isZero();
    }

    @Test
    void the_formulas_agree_with_small_steps() {
        SeededRandom random = new SeededRandom(7);
        for (int i = 0; i < 200; i++) {
            Braking braking = new Braking(
                    Speed.ofMetresPerSecond(5 + 30 * random.nextDouble()),
                    3 + 6 * random.nextDouble(),
                    i % 2 == 0 ? Double.POSITIVE_INFINITY : 2 + 20 * random.nextDouble(),
                    1.5 * random.nextDouble());
            double moment = 4 * random.nextDouble();

            assertThat(braking.impactSpeed(moment).metresPerSecond())
                    .as("%s, %s s before", braking, moment)
                    .isCloseTo(inSmallSteps(braking, moment), within(0.1));
        }
    }

    private static double inSmallSteps(Braking braking, double moment) {
        double step = 1e-4;
        double left = braking.speed().metresIn(moment);
        double speed = braking.speed().metresPerSecond();
        double deceleration = 0;
        for (double time = 0; left > 0 && speed > 0; time += step) {
            if (time >= braking.delay()) {
                deceleration = Math.min(braking.deceleration(), deceleration + braking.jerk() * step);
            }
            left -= speed * step;
            speed -= deceleration * step;
        }
        return Math.max(0, speed);
    }

    @Test
    void what_no_car_can_do_is_refused() {
        assertThatThrownBy(() -> Braking.from(Speed.mph(43), 0))
                .hasMessage("The deceleration of a braking car must lie above 0 m/s² but was 0.0.");
        assertThatThrownBy(() -> CAR.withJerk(-1))
                .hasMessage("The jerk of a braking car must lie above 0 m/s³ but was -1.0.");
        assertThatThrownBy(() -> CAR.waiting(-1))
                .hasMessage("The delay before braking must be a finite number of seconds, at least 0, but was -1.0.");
        assertThatThrownBy(() -> CAR.impactSpeed(-1))
                .hasMessage("A danger is recognised a finite number of seconds before, at least 0, but was -1.0.");
    }

    @Test
    void it_says_what_it_assumes() {
        assertThat(CAR).hasToString("from 43 mph at 7 m/s²");
        assertThat(CAR.withJerk(5).waiting(1))
                .hasToString("from 43 mph at 7 m/s², growing by 5 m/s³, after waiting 1 s");
    }
}
