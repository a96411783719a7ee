package se4ai.placement.queue;

import java.util.Arrays;

/**
 * What happens next: each slot has one pending event, and a tournament finds the earliest.
 *
 * <p>At equal times the lower slot comes first.
 */
final class PendingEvents {

    static final double NEVER = Double.POSITIVE_INFINITY;

    private final int leaves;
    private final double[] times;
    private final int[] winners;

    PendingEvents(int slots) {
        int size = 2;
        while (size < slots) {
            size *= 2;
        }
        leaves = size;
        times = new double[size];
        winners = new int[size];
        clear();
    }

    /** Nothing is pending any more. */
    void clear() {
        Arrays.fill(times, NEVER);
        for (int node = leaves - 1; node > 0; node--) {
            winners[node] = node * 2 >= leaves ? node * 2 - leaves : winners[node * 2];
        }
    }

    /** The slot of the earliest event. */
    int first() {
        return winners[1];
    }

    double time(int slot) {
        return times[slot];
    }

    /** The event of a slot now happens at another time. */
    void set(int slot, double time) {
        times[slot] = time;
        int node = (slot + leaves) >> 1;
        int low = slot & ~1;
        winners[node] = times[low + 1] < times[low] ? low + 1 : low;
        for (node >>= 1; node > 0; node >>= 1) {
            int left = winners[node * 2];
            int right = winners[node * 2 + 1];
            winners[node] = times[right] < times[left] ? right : left;
        }
    }
}
