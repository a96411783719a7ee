package se4ai.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale leads from values to places on the paper, and knows which round values to mark.
 *
 * @param low the value at the beginning, of a logarithmic scale above 0
 * @param high the value at the end, above that
 * @param from the place of the beginning
 * @param to the place of the end
 */
record Scale(double low, double high, boolean isLogarithmic, double from, double to) {

    private static final int MOST_TICKS = 5;
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double WIDE = 30;
    private static final int FEW = 3;

    /** From one value to another, or a little further where they are the same. */
    static Scale linear(double low, double high, double from, double to) {
        return new Scale(low, high > low ? high : low + Math.max(1, Math.abs(low)), false, from, to);
    }

    /** For values of which none is below 0: logarithmic where they are far apart, else from 0. */
    static Scale fitting(List<Double> values, double from, double to) {
        double least = values.stream().mapToDouble(x -> x).min().orElse(0);
        double most = values.stream().mapToDouble(x -> x).max().orElse(1);
        return least > 0 && most > WIDE * least
                ? new Scale(least / 1.3, most * 1.3, true, from, to)
                : linear(0, most == 0 ? 1 : most * 1.05, from, to);
    }

    double at(double value) {
        double part = isLogarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        return from + part * (to - from);
    }

    /** Round values, a few of them. */
    List<Double> ticks() {
        return isLogarithmic ? powers() : steps();
    }

    private List<Double> steps() {
        double step = roundAbove((high - low) / MOST_TICKS);
        List<Double> ticks = new ArrayList<>();
        for (double at = Math.ceil(low / step); at * step <= high * (1 + 1e-12); at++) {
            ticks.add(at * step);
        }
        return ticks;
    }

    private List<Double> powers() {
        int first = (int) Math.ceil(Math.log10(low));
        int last = (int) Math.floor(Math.log10(high));
        int every = Math.max(1, (last - first + MOST_TICKS - 1) / MOST_TICKS);
        List<Double> ticks = new ArrayList<>();
        for (int power = first; power <= last; power += every) {
            ticks.add(tenTo(power));
        }
        return ticks.size() < FEW ? withHalves(first - 1, last) : ticks;
    }

    /** Where there are few powers of ten, 2 and 5 times each as well. */
    private List<Double> withHalves(int first, int last) {
        List<Double> ticks = new ArrayList<>();
        for (int power = first; power <= last; power++) {
            for (double round : new double[] {1, 2, 5}) {
                if (round * tenTo(power) >= low && round * tenTo(power) <= high) {
                    ticks.add(round * tenTo(power));
                }
            }
        }
        return ticks;
    }

    private static double tenTo(int power) {
        return power < 0 ? 1 / Math.pow(10, -power) : Math.pow(10, power);
    }

    private static double roundAbove(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double round : ROUND) {
            if (value <= round * power * (1 + 1e-12)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
