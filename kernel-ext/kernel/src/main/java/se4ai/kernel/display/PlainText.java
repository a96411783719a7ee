package se4ai.kernel.display;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;

/** A value as the text that Java gives it, but bounded: never long, never deep, and safe where it contains itself. */
final class PlainText {

    static final int WIDTH = 20;
    private static final int NUMBERS = 100;
    private static final int DEPTH = 5;
    private static final int CHARACTERS = 10_000;
    private static final int ONE_VALUE = 1_000;

    private final StringBuilder out = new StringBuilder();
    private final Set<Object> inside = Collections.newSetFromMap(new IdentityHashMap<>());

    private PlainText() {}

    static String of(@Nullable Object value) {
        PlainText text = new PlainText();
        text.add(value);
        return text.out.toString();
    }

    static String of(Few few) {
        PlainText text = new PlainText();
        text.list("[", few, "]");
        return text.out.toString();
    }

    /** On one line and with at most so many characters, for a place in a table. */
    static String line(@Nullable Object value, int most) {
        String text = of(value).replace('\n', ' ').replace('\r', ' ');
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    private void add(@Nullable Object value) {
        if (value == null || !isNest(value)) {
            String text = value == null ? "null" : leaf(value);
            out.append(text.length() > ONE_VALUE ? text.substring(0, ONE_VALUE) + "…" : text);
        } else if (inside.contains(value)) {
            out.append("(itself)");
        } else if (inside.size() == DEPTH) {
            out.append('…');
        } else {
            inside.add(value);
            nest(value);
            inside.remove(value);
        }
    }

    private static String leaf(Object value) {
        return value.getClass().getName().startsWith("ai.djl.") ? DjlValues.line(value) : Guarded.text(value);
    }

    private static boolean isNest(Object value) {
        return value instanceof Collection
                || value instanceof Map
                || value instanceof Map.Entry
                || value instanceof Optional
                || value.getClass().isArray()
                || RecordParts.knows(value);
    }

    private void nest(Object value) {
        if (value instanceof Map<?, ?> map) {
            list("{", Few.of(new Entries(map), WIDTH), "}");
        } else if (value instanceof Collection<?> all) {
            list("[", Few.of(all, WIDTH), "]");
        } else if (value instanceof Map.Entry<?, ?> entry) {
            add(entry.getKey());
            out.append('=');
            add(entry.getValue());
        } else if (value instanceof Optional<?> maybe) {
            out.append(maybe.isPresent() ? "Optional[" : "Optional.empty");
            maybe.ifPresent(each -> {
                add(each);
                out.append(']');
            });
        } else if (value.getClass().isArray()) {
            list("[", array(value), "]");
        } else {
            record(value);
        }
    }

    private void record(Object value) {
        String separator = value.getClass().getSimpleName() + "[";
        for (Map.Entry<String, @Nullable Object> part : RecordParts.of(value).entrySet()) {
            out.append(separator).append(part.getKey()).append('=');
            add(part.getValue());
            separator = ", ";
        }
        out.append(']');
    }

    private void list(String open, Few few, String close) {
        String separator = open;
        int left = few.elements().size();
        for (Object each : few.elements()) {
            if (out.length() > CHARACTERS) {
                break;
            }
            out.append(separator);
            add(each);
            separator = ", ";
            left--;
        }
        String rest = left > 0 ? "…" : few.rest();
        out.append(rest.isEmpty() ? "" : separator + rest);
        out.append(few.elements().isEmpty() && rest.isEmpty() ? open + close : close);
    }

    /** Numbers are short, so more of them have a place. */
    static Few array(Object array) {
        int length = Array.getLength(array);
        int most = array.getClass().getComponentType().isPrimitive() ? NUMBERS : WIDTH;
        List<@Nullable Object> first = IntStream.range(0, Math.min(length, most))
                .mapToObj(index -> Array.get(array, index))
                .collect(java.util.stream.Collectors.toList());
        return new Few(first, length > most ? Few.more(length - most) : "");
    }

    /** Counts things in words: "1 row", "1,000 rows". */
    static String count(long number, String one, String many) {
        return Figures.fixed(number, 0) + " " + (number == 1 ? one : many);
    }
}
