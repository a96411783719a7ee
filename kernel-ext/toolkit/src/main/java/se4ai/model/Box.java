package se4ai.model;

import se4ai.measure.Figures;

/**
 * A box is the rectangle in a picture in which something lies, as fractions of the picture's width and height.
 *
 * @param left in [0, 1], from the left edge
 * @param top in [0, 1], from the upper edge
 * @param right in [left, 1]
 * @param bottom in [top, 1]
 */
public record Box(double left, double top, double right, double bottom) {

    public Box {
        if (!(0 <= left && left <= right && right <= 1 && 0 <= top && top <= bottom && bottom <= 1)) {
            throw new IllegalArgumentException("Box must have 0 ≤ left ≤ right ≤ 1 and 0 ≤ top ≤ bottom ≤ 1 but was "
                    + "left " + left + ", top " + top + ", right " + right + ", bottom " + bottom
                    + "; divide pixels by the picture's width and height.");
        }
    }

    public static Box of(double left, double top, double right, double bottom) {
        return new Box(left, top, right, bottom);
    }

    /** A box cut off at the picture's edges; a model may put one partly outside. */
    public static Box clipped(double left, double top, double right, double bottom) {
        double l = clip(left);
        double t = clip(top);
        return new Box(l, t, Math.max(l, clip(right)), Math.max(t, clip(bottom)));
    }

    public double area() {
        return (right - left) * (bottom - top);
    }

    /**
     * Intersection over union: the area that two boxes share, as a part of the area that they cover together.
     *
     * @return 0 for boxes that do not touch, 1 for equal boxes
     */
    public double overlap(Box other) {
        double width = Math.min(right, other.right) - Math.max(left, other.left);
        double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        if (width <= 0 || height <= 0) {
            return 0;
        }
        double shared = width * height;
        return shared / (area() + other.area() - shared);
    }

    private static double clip(double value) {
        return Math.min(1, Math.max(0, value));
    }

    @Override
    public String toString() {
        return "across " + percent(left) + "–" + percent(right) + " %, down " + percent(top) + "–" + percent(bottom)
                + " %";
    }

    private static String percent(double fraction) {
        return Figures.fixed(fraction * 100, 0);
    }
}
