package collection;

/** What a crew reported after a strike; the speed is not a number where nobody wrote it down. */
public record Report(String date, String phase, String size, String time, double speed, String damage) {}
