package se4ai.widget;

/** How far one loop has come. */
final class ProgressBar {

    static final long UNKNOWN = -1;

    private static final int WIDTH = 20;
    private static final long SECOND = 1_000_000_000L;

    private final String what;
    private final long count;
    private final long start;
    private long done;
    private boolean isEnded;

    /**
     * @param count of how many, or {@link #UNKNOWN}
     * @param start when it began, in nanoseconds
     */
    ProgressBar(String what, long count, long start) {
        this.what = what;
        this.count = count;
        this.start = start;
    }

    void step() {
        done++;
    }

    boolean isFull() {
        return done == count;
    }

    void end() {
        isEnded = true;
    }

    /** One line: the bar, how many, how long so far and about how long still. */
    String text(long now) {
        return name() + (count < 0 ? "" : glyphs() + " ") + facts(now);
    }

    String html(long now) {
        String bar = count < 0
                ? ""
                : "<progress max=\"" + Math.max(1, count) + "\" value=\"" + (count == 0 ? 1 : done) + "\"></progress> ";
        return "<div class=\"se4ai-progress\"><label>" + Still.escaped(name()) + bar + Still.escaped(facts(now))
                + "</label></div>";
    }

    private String name() {
        return what.isEmpty() ? "" : what + " ";
    }

    private String facts(long now) {
        String many = count < 0 ? Long.toString(done) : done + " of " + count + " (" + percent() + " %)";
        String time = time(now - start);
        if (isEnded) {
            return many + (count < 0 || done == count ? ", " : ", stopped after ") + time;
        }
        return many + ", " + time + (count < 0 || done == 0 ? "" : ", about " + time(left(now)) + " left");
    }

    private long left(long now) {
        return (long) ((double) (now - start) / done * Math.max(0, count - done));
    }

    private String glyphs() {
        int full = count == 0 ? WIDTH : (int) (WIDTH * Math.min(done, count) / count);
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }

    private long percent() {
        return count == 0 ? 100 : 100 * done / count;
    }

    private static String time(long nanos) {
        long tenths = nanos * 10 / SECOND;
        long seconds = tenths / 10;
        if (seconds < 10) {
            return seconds + "." + tenths % 10 + " s";
        }
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }
}
