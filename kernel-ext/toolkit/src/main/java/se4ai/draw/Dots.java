package se4ai.draw;

/** Shapes that mark a place, told apart without colour. */
final class Dots {

    private Dots() {}

    static String circle(double x, double y, double radius) {
        String r = Svg.number(radius);
        String d = Svg.number(2 * radius);
        return at(x, y) + "m-" + r + " 0a" + r + " " + r + " 0 1 0 " + d + " 0a" + r + " " + r + " 0 1 0-" + d + " 0z";
    }

    static String diamond(double x, double y, double radius) {
        String r = Svg.number(radius);
        return at(x, y) + "m0-" + r + "l" + r + " " + r + "l-" + r + " " + r + "l-" + r + "-" + r + "z";
    }

    static String cross(double x, double y) {
        return at(x - 4, y - 4) + "l8 8m0-8l-8 8";
    }

    private static String at(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y);
    }
}
