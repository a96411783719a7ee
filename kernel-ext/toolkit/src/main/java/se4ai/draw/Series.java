package se4ai.draw;

import java.util.List;

/** A series is one line of a line chart: a name and its points from left to right. */
public record Series(String name, List<Point> points) {

    /** A point of a series. */
    public record Point(double x, double y) {}

    public Series {
        points = List.copyOf(points);
    }
}
