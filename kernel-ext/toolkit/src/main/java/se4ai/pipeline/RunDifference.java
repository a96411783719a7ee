package se4ai.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se4ai.pipeline.Making.State;

/**
 * A run difference says which artifacts of two runs differ, and where the difference begins.
 *
 * @param rows one for each artifact of either run, each after those that it is made from
 */
public record RunDifference(List<Row> rows) {

    /** A kind is how an artifact of two runs differs. */
    public enum Kind {
        SAME("the same", "="),
        CAUSE("differs first", "✱"),
        FOLLOWS("differs too", "↳"),
        ONLY_FIRST("only in the first run", "−"),
        ONLY_SECOND("only in the second run", "+");

        private final String words;
        private final String shape;

        Kind(String words, String shape) {
            this.words = words;
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A row is one artifact in two runs.
     *
     * @param reason why it differs; empty where there is nothing to say
     */
    public record Row(String name, Stage stage, Kind kind, String reason) {

        /** Whether it is in both runs with the same content. */
        public boolean isSame() {
            return kind == Kind.SAME;
        }

        @Override
        public String toString() {
            return kind.shape() + " " + name + ": " + kind + (reason.isEmpty() ? "" : ", " + reason);
        }
    }

    public RunDifference {
        rows = List.copyOf(rows);
    }

    static RunDifference of(Run first, Run second) {
        Map<String, Making> before = byName(first);
        Map<String, Making> after = byName(second);
        Map<String, Row> rows = new LinkedHashMap<>();
        after.values().forEach(making -> rows.put(making.name(), row(before.get(making.name()), making, rows)));
        before.values().stream()
                .filter(making -> !after.containsKey(making.name()))
                .forEach(
                        making -> rows.put(making.name(), new Row(making.name(), making.stage(), Kind.ONLY_FIRST, "")));
        return new RunDifference(new ArrayList<>(rows.values()));
    }

    private static Map<String, Making> byName(Run run) {
        Map<String, Making> all = new LinkedHashMap<>();
        run.makings().forEach(making -> all.put(making.name(), making));
        return all;
    }

    private static Row row(@Nullable Making before, Making after, Map<String, Row> above) {
        if (before == null) {
            return new Row(after.name(), after.stage(), Kind.ONLY_SECOND, "");
        }
        if (before.isThere() && before.fingerprint().equals(after.fingerprint())) {
            return new Row(after.name(), after.stage(), Kind.SAME, "");
        }
        if (!before.isThere() || !after.isThere()) {
            String where = before.isThere() ? "second" : after.isThere() ? "first" : "first and in the second";
            boolean isLate = before.state() == State.NOT_MADE || after.state() == State.NOT_MADE;
            Kind kind = isLate ? Kind.FOLLOWS : Kind.CAUSE;
            return new Row(after.name(), after.stage(), kind, "without a value in the " + where + " run");
        }
        return changed(before.artifact(), after.artifact(), after.name(), above);
    }

    private static Row changed(Artifact<?> before, Artifact<?> after, String name, Map<String, Row> above) {
        List<String> changed = after.inputNames().stream()
                .filter(input -> {
                    @Nullable Row row = above.get(input);
                    return row != null && !row.isSame();
                })
                .toList();
        if (before.version() != after.version()) {
            return new Row(
                    name, after.stage(), Kind.CAUSE, "made by version " + before.version() + " and " + after.version());
        }
        if (!changed.isEmpty()) {
            return new Row(name, after.stage(), Kind.FOLLOWS, "made from " + Names.quoted(changed));
        }
        String reason = after.isGiven()
                ? "given another content"
                : "though made from the same content: its code changed, or it uses a clock or chance without a seed";
        return new Row(name, after.stage(), Kind.CAUSE, reason);
    }

    /** The artifacts at which the difference begins. */
    public List<Row> causes() {
        return rows.stream().filter(row -> row.kind() == Kind.CAUSE).toList();
    }

    /** Whether both runs have the same artifacts with the same content. */
    public boolean isNone() {
        return rows.stream().allMatch(Row::isSame);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(isNone() ? "The runs have the same content" : "The runs differ");
        rows.forEach(row -> text.append('\n').append(row));
        return text.toString();
    }
}
