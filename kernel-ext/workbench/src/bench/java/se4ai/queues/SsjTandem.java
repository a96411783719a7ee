package se4ai.queues;

import java.util.function.Supplier;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * The same stations in SSJ, written for speed: its events are used again, lines are rings of numbers, and only the mean
 * response is measured.
 */
final class SsjTandem {

    private static final int LINE = 1 << 16;

    private final Simulator simulator;
    private final Server first;
    private final RandomVariateGen gaps;
    private int jobs;
    private int left;
    private double responses;

    SsjTandem(EventList events, Supplier<RandomStream> streams, double arrivals, double... services) {
        simulator = new Simulator(events);
        gaps = new ExponentialGen(streams.get(), arrivals);
        Server next = null;
        for (int i = services.length - 1; i >= 0; i--) {
            next = new Server(new ExponentialGen(streams.get(), services[i]), next);
        }
        first = next;
    }

    double meanResponse(int jobs) {
        this.jobs = jobs;
        simulator.init();
        new Arrival().schedule(gaps.nextDouble());
        simulator.start();
        return responses / left;
    }

    private void leave(double born) {
        responses += simulator.time() - born;
        if (++left == jobs) {
            simulator.stop();
        }
    }

    private final class Arrival extends Event {

        Arrival() {
            super(simulator);
        }

        @Override
        public void actions() {
            schedule(gaps.nextDouble());
            first.enter(simulator.time());
        }
    }

    /** The event is the end of a service, of which each server has one at a time. */
    private final class Server extends Event {

        private final RandomVariateGen service;
        private final Server next;
        private final double[] born = new double[LINE];
        private int head;
        private int present;

        Server(RandomVariateGen service, Server next) {
            super(simulator);
            this.service = service;
            this.next = next;
        }

        void enter(double time) {
            born[(head + present) & (LINE - 1)] = time;
            if (present++ == 0) {
                schedule(service.nextDouble());
            }
        }

        @Override
        public void actions() {
            double time = born[head];
            head = (head + 1) & (LINE - 1);
            if (--present > 0) {
                schedule(service.nextDouble());
            }
            if (next == null) {
                leave(time);
            } else {
                next.enter(time);
            }
        }
    }
}
