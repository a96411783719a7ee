package se4ai.draw;

/** A filling is a pattern that tells bars apart where there is no colour. */
enum Filling {
    SOLID,
    HATCHED,
    PALE,
    EMPTY;

    private static final double STEP = 6;

    /** A bar with this filling and an outline. */
    void bar(Svg svg, double x, double y, double w, double h, Ink ink) {
        inside(svg, x, y, w, h, ink);
        svg.frame(x, y, w, h, ink, 1.5);
    }

    /** A bar for something that only a share of all requests meets: that share of it is filled, its outline dashed. */
    void bar(Svg svg, double x, double y, double w, double h, double share, Ink ink) {
        inside(svg, x, y + h * (1 - share), w, h * share, ink);
        svg.path(
                "M" + Svg.number(x) + " " + Svg.number(y) + "h" + Svg.number(w) + "v" + Svg.number(h) + "h"
                        + Svg.number(-w) + "z",
                ink,
                1.5,
                "4 3");
    }

    private void inside(Svg svg, double x, double y, double w, double h, Ink ink) {
        if (this == SOLID) {
            svg.area(x, y, w, h, ink);
        } else if (this == PALE) {
            svg.tint(x, y, w, h, ink);
        } else if (this == HATCHED) {
            svg.path(hatches(x, y, w, h), ink, 1.5, "");
        }
    }

    /** Slanted lines that end at the sides of the rectangle. */
    private static String hatches(double x, double y, double w, double h) {
        StringBuilder path = new StringBuilder();
        for (double along = STEP / 2; along < w + h; along += STEP) {
            double left = Math.max(0, along - h);
            double right = Math.min(w, along);
            path.append('M').append(Svg.number(x + left)).append(' ').append(Svg.number(y + along - left));
            path.append('L').append(Svg.number(x + right)).append(' ').append(Svg.number(y + along - right));
        }
        return path.length() == 0 ? "M" + Svg.number(x) + " " + Svg.number(y) : path.toString();
    }
}
