package se4ai.pipeline.rehearsal;

import se4ai.measure.SeededRandom;

/**
 * A made report of a bird that struck an aircraft.
 *
 * @param speed of the aircraft, in knots
 * @param size of the bird, from 1 (small) to 3 (large)
 * @param flock 1 where it was not alone
 * @param cost of the repair, in thousand euros; 0 where there was none. It is known only afterwards
 * @param damage whether the aircraft was damaged
 */
record Report(double speed, double size, double flock, double cost, boolean damage) {

    static final double KILOMETRES_PER_KNOT = 1.852;

    /** The share of the product's reports that come from the coast. */
    static final double COAST = 0.5;

    private static final double STEEP = 2.5;

    /**
     * A report as the world makes them.
     *
     * @param coast the share that comes from the coast, where flocks are common; inland they are rare
     * @param fragile how much more easily aircraft are damaged than they were when the model was made; 0 then
     */
    static Report of(SeededRandom random, double coast, double fragile) {
        boolean atCoast = random.nextDouble() < coast;
        double speed = Math.max(40, 150 + (atCoast ? 10 : 0) + 45 * random.nextGaussian());
        double draw = random.nextDouble();
        double size = draw < 0.45 ? 1 : draw < 0.85 ? 2 : 3;
        double flock = random.nextDouble() < (atCoast ? 0.6 : 0.01) ? 1 : 0;
        boolean damage = random.nextDouble() < risk(speed, size, flock, fragile);
        double cost = damage ? 5 + 40 * random.nextDouble() : 0;
        return new Report(speed, size, flock, cost, damage);
    }

    private static double risk(double speed, double size, double flock, double fragile) {
        double force = (speed - 160) / 50 + 1.2 * (size - 1.7) + 3 * (flock - 0.3) + fragile;
        return 1 / (1 + Math.exp(-STEEP * force));
    }

    /** How probable damage was, where aircraft are that fragile. */
    double risk(double fragile) {
        return risk(speed, size, flock, fragile);
    }

    /** The same report with its speed in km/h. */
    Report inKilometres() {
        return new Report(speed * KILOMETRES_PER_KNOT, size, flock, cost, damage);
    }

    /** The same report with another label. */
    Report labelled(boolean other) {
        return new Report(speed, size, flock, cost, other);
    }

    /** The same report at the moment of the prediction, when nobody knows the cost yet. */
    Report atPrediction() {
        return new Report(speed, size, flock, 0, damage);
    }

    boolean isLargeBird() {
        return size >= 3;
    }
}
