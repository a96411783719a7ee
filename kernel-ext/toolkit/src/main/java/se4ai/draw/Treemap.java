package se4ai.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills a rectangle with smaller ones whose areas are in proportion to numbers, as near to squares as one row after the other
 * can make them.
 *
 * <p>Source: M. Bruls, K. Huizing, J. van Wijk, <i>Squarified treemaps</i>, Eurographics/IEEE VGTC 2000.
 */
final class Treemap {

    /** Where the number at this index lies. */
    record Tile(int index, double x, double y, double w, double h) {}

    private final List<Tile> tiles = new ArrayList<>();
    private double x;
    private double y;
    private double w;
    private double h;

    private Treemap(double x, double y, double w, double h) {
        this.x = x;
        this.y = y;
        this.w = w;
        this.h = h;
    }

    /** The tiles of all numbers above 0, the largest first. */
    static List<Tile> of(double[] numbers, double x, double y, double w, double h) {
        List<Integer> open = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0) {
                open.add(i);
                sum += numbers[i];
            }
        }
        open.sort((a, b) -> Double.compare(numbers[b], numbers[a]));
        double unit = sum == 0 ? 0 : w * h / sum;
        double[] areas = new double[numbers.length];
        open.forEach(i -> areas[i] = numbers[i] * unit);
        Treemap map = new Treemap(x, y, w, h);
        map.fill(open, areas);
        return map.tiles;
    }

    private void fill(List<Integer> open, double[] areas) {
        int from = 0;
        while (from < open.size()) {
            int to = from + 1;
            while (to < open.size()
                    && worst(open.subList(from, to + 1), areas) <= worst(open.subList(from, to), areas)) {
                to++;
            }
            place(open.subList(from, to), areas);
            from = to;
        }
    }

    /** How far from a square the longest tile of a row along the shorter side is. */
    private double worst(List<Integer> row, double[] areas) {
        double side = Math.min(w, h);
        double thick = sum(row, areas) / side;
        double worst = 1;
        for (int i : row) {
            double along = areas[i] / thick;
            worst = Math.max(worst, Math.max(along / thick, thick / along));
        }
        return worst;
    }

    private void place(List<Integer> row, double[] areas) {
        boolean isColumn = w >= h;
        double thick = sum(row, areas) / (isColumn ? h : w);
        double along = isColumn ? y : x;
        for (int i : row) {
            double length = areas[i] / thick;
            tiles.add(isColumn ? new Tile(i, x, along, thick, length) : new Tile(i, along, y, length, thick));
            along += length;
        }
        if (isColumn) {
            x += thick;
            w -= thick;
        } else {
            y += thick;
            h -= thick;
        }
    }

    private static double sum(List<Integer> row, double[] areas) {
        return row.stream().mapToDouble(i -> areas[i]).sum();
    }
}
