package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;

class PendingEventsTest {

    @Test
    void the_earliest_comes_first() {
        PendingEvents events = new PendingEvents(3);
        events.set(0, 5);
        events.set(1, 3);
        events.set(2, 4);

        assertThat(events.first()).isEqualTo(1);
        events.set(1, PendingEvents.NEVER);
        assertThat(events.first()).isEqualTo(2);
        assertThat(events.time(2)).isEqualTo(4);
    }

    @Test
    void at_equal_times_the_lower_slot_comes_first() {
        PendingEvents events = new PendingEvents(4);
        events.set(3, 1);
        events.set(2, 1);

        assertThat(events.first()).isEqualTo(2);
    }

    @Test
    void one_slot_is_enough_and_clearing_forgets_all() {
        PendingEvents events = new PendingEvents(1);
        assertThat(events.first()).isZero();
        events.set(0, 2);
        events.clear();

        assertThat(events.time(0)).isEqualTo(PendingEvents.NEVER);
    }

    @Test
    void looking_through_all_slots_finds_the_same() {
        SeededRandom random = new SeededRandom(1);
        for (int slots = 1; slots <= 40; slots++) {
            PendingEvents events = new PendingEvents(slots);
            double[] times = new double[slots];
            Arrays.fill(times, PendingEvents.NEVER);
            for (int i = 0; i < 200; i++) {
                int slot = random.nextInt(slots);
                times[slot] = random.nextInt(8) == 0 ? PendingEvents.NEVER : random.nextInt(30);
                events.set(slot, times[slot]);
                assertThat(events.first()).isEqualTo(earliest(times));
            }
        }
    }

    private static int earliest(double[] times) {
        int earliest = 0;
        for (int i = 1; i < times.length; i++) {
            earliest = times[i] < times[earliest] ? i : earliest;
        }
        return earliest;
    }
}
