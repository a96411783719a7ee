package se4ai.labs;

import java.util.ArrayList;
import java.util.List;

/** A scale is the round values that a slider passes through from one end to the other. */
public record Scale(List<Double> values) {

    /** Each about a tenth more than the one before, so that a step is as large anywhere. */
    private static final double[] DECADE = {
        1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8, 9
    };

    public Scale {
        values = List.copyOf(values);
    }

    /** From one value above 0 to a larger one in steps of equal ratio. */
    public static Scale ratios(double least, double most) {
        List<Double> values = new ArrayList<>();
        for (int power = -3; power < 7; power++) {
            for (double mantissa : DECADE) {
                double value = shifted(mantissa, power);
                if (value >= least && value <= most) {
                    values.add(value);
                }
            }
        }
        return new Scale(values);
    }

    /** Rounded once, so that 0.3 is the number that 0.3 is written as; Math.pow may differ between browsers. */
    private static double shifted(double mantissa, int power) {
        double tenths = Math.rint(mantissa * 10);
        double ten = 1;
        for (int i = 0; i < Math.abs(power - 1); i++) {
            ten *= 10;
        }
        return power - 1 < 0 ? tenths / ten : tenths * ten;
    }

    /** From one value to a larger one in equal steps, of which so many make 1. */
    public static Scale steps(double least, double most, int toOne) {
        List<Double> values = new ArrayList<>();
        for (double step = Math.rint(least * toOne); step <= most * toOne; step++) {
            values.add(step / toOne);
        }
        return new Scale(values);
    }

    double least() {
        return values.get(0);
    }

    double most() {
        return values.get(values.size() - 1);
    }

    /** The value at a position of the slider, from 0 on; the nearest end beyond. */
    double at(int position) {
        return values.get(Math.max(0, Math.min(values.size() - 1, position)));
    }

    /** The position whose value is nearest. */
    int position(double value) {
        int nearest = 0;
        for (int i = 1; i < values.size(); i++) {
            if (Math.abs(values.get(i) - value) < Math.abs(values.get(nearest) - value)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
