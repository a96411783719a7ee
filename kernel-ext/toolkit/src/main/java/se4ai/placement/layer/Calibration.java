package se4ai.placement.layer;

import java.util.List;

/**
 * How far a roofline has been corrected by measurements.
 *
 * @param dense what the time of a dense layer is multiplied by
 * @param others what the time of all other layers is multiplied by
 * @param factor how many times too short or too long an estimate may be
 */
record Calibration(List<Measured> measured, double dense, double others, double factor, String why) {

    // Assumed, not measured: one rate for all layers is known to miss by several times, a fit by less the more it rests
    // on.
    private static final double[] FACTORS = {10, 3, 2, 1.5};

    static final Calibration NONE = new Calibration(
            List.of(), 1, 1, FACTORS[0], "not calibrated, so assumed to be right within a factor of ten");

    static double factor(int terms) {
        return FACTORS[terms];
    }

    double scale(LayerKind kind) {
        return kind == LayerKind.DENSE ? dense : others;
    }
}
