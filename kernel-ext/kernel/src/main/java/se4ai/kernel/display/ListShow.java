package se4ai.kernel.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows lists, sets, maps and records: a short one as its text, others as a table of their first rows. */
final class ListShow {

    private static final int ROWS = 20;
    /** What reads at a glance as one line needs no table. */
    private static final int LINE = 120;

    private ListShow() {}

    static Shown list(Iterable<?> all) {
        Few few = Few.of(all, ROWS);
        return list(
                kind(all), few, all instanceof List, all instanceof Collection ? PlainText.of(all) : PlainText.of(few));
    }

    static Shown array(Object[] array) {
        return list("Array", PlainText.array(array), true, PlainText.of(array));
    }

    private static Shown list(String kind, Few few, boolean numbered, String text) {
        RowTable table = RowTable.of(few.elements());
        if (few.elements().isEmpty() || (!table.hasColumns() && isLine(text))) {
            return Shown.text(text);
        }
        List<@Nullable String> names = new ArrayList<>();
        for (int i = 0; i < few.elements().size(); i++) {
            names.add(numbered ? Integer.toString(i) : null);
        }
        String corner = numbered ? "index" : null;
        return table.shown(caption(kind, few), corner, names, few.rest(), table.hasColumns() ? null : text);
    }

    /** The keys name the rows. */
    static Shown map(Map<?, ?> map) {
        Few few = Few.of(new Entries(map), ROWS);
        List<@Nullable String> names = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Object each : few.elements()) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) Objects.requireNonNull(each);
            names.add(HtmlTable.Cell.of(entry.getKey()).text());
            values.add(entry.getValue());
        }
        if (names.isEmpty()) {
            return Shown.text(PlainText.of(map));
        }
        RowTable table = RowTable.of(values);
        return table.shown(
                mapCaption(map, few), "key", names, few.rest(), table.hasColumns() ? null : PlainText.of(map));
    }

    static Shown record(Object value) {
        List<@Nullable String> names = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        RecordParts.of(value).forEach((name, part) -> {
            names.add(name);
            values.add(part);
        });
        return RowTable.plain(values)
                .shown(value.getClass().getSimpleName(), "component", names, "", PlainText.of(value));
    }

    private static boolean isLine(String text) {
        return text.length() <= LINE && text.indexOf('\n') < 0;
    }

    private static String mapCaption(Map<?, ?> map, Few few) {
        return few.rest().isEmpty()
                ? "Map of " + PlainText.count(few.elements().size(), "entry", "entries")
                : "Map, first " + ROWS + " entries";
    }

    private static String caption(String kind, Few few) {
        return few.rest().isEmpty()
                ? kind + " of " + PlainText.count(few.elements().size(), "element", "elements")
                : kind + ", first " + PlainText.count(few.elements().size(), "element", "elements");
    }

    private static String kind(Iterable<?> all) {
        if (all instanceof List) {
            return "List";
        }
        if (all instanceof Set) {
            return "Set";
        }
        boolean queue = all instanceof Queue || all instanceof Deque;
        return queue ? "Queue" : all instanceof Collection ? "Collection" : TypeNames.of(all.getClass());
    }
}
