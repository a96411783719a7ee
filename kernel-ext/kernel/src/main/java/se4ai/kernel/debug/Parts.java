package se4ai.kernel.debug;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value consists of: elements of arrays and collections, entries of maps, fields of other objects. */
final class Parts {

    private Parts() {}

    /** The parts of a value from the given one on, at most so many; last of all a remark where there are more. */
    static List<Variable> of(Object value, int start, int count) {
        List<Variable> parts = new ArrayList<>();
        int size;
        if (isIndexed(value)) {
            size = size(value);
            int index = start;
            for (Object each : elements(value, start, count)) {
                parts.add(Variable.of("[" + index++ + "]", each));
            }
        } else if (value instanceof Map<?, ?> map && isOfJdk(value.getClass())) {
            size = map.size();
            parts.addAll(entries(map, start, count));
        } else if (value instanceof Optional<?> optional) {
            size = 0;
            optional.ifPresent(held -> parts.add(Variable.of("value", held)));
        } else {
            List<Variable> fields = fields(value);
            size = fields.size();
            parts.addAll(fields.subList(Math.min(start, size), Math.min(start + count, size)));
        }
        if (size > start + count) {
            parts.add(Variable.remark((size - start - count) + " more"));
        }
        return parts;
    }

    /** Whether a value has parts to show. */
    static boolean has(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Enum<?> || value instanceof Class<?>) {
            return false;
        }
        try {
            return !of(value, 0, 1).isEmpty();
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** How many elements a value has; 0 for what has none. */
    static int size(Object value) {
        return value.getClass().isArray()
                ? Array.getLength(value)
                : value instanceof Collection<?> collection && isOfJdk(value.getClass()) ? collection.size() : 0;
    }

    static boolean isIndexed(Object value) {
        return value.getClass().isArray() || value instanceof Collection<?> && isOfJdk(value.getClass());
    }

    /** Whether no method of a reader's class, or of a library's, is called where this one's are. */
    static boolean isOfJdk(Class<?> type) {
        String module = type.getModule().getName();
        return module != null && module.startsWith("java.");
    }

    /** Some elements of an array or of one of the JDK's collections. */
    static List<@Nullable Object> elements(Object value, int start, int count) {
        List<@Nullable Object> elements = new ArrayList<>();
        if (value.getClass().isArray()) {
            int end = (int) Math.min((long) start + count, Array.getLength(value));
            for (int i = start; i < end; i++) {
                elements.add(Array.get(value, i));
            }
        } else {
            Iterator<?> each = ((Collection<?>) value).iterator();
            for (long i = 0; each.hasNext() && i < (long) start + count; i++) {
                Object element = each.next();
                if (i >= start) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private static List<Variable> entries(Map<?, ?> map, int start, int count) {
        List<Variable> entries = new ArrayList<>();
        long i = 0;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            if (i >= (long) start + count) {
                break;
            }
            if (i++ >= start) {
                entries.add(Variable.of(ValueText.of(each.getKey()), each.getValue()));
            }
        }
        return entries;
    }

    /** An object's fields, those of its superclasses first; none of the JDK's, which keeps them closed. */
    static List<Variable> fields(Object value) {
        List<Variable> fields = new ArrayList<>();
        for (Class<?> type = value.getClass(); type != null && !isOfJdk(type); type = type.getSuperclass()) {
            List<Variable> own = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    add(own, field, value);
                }
            }
            fields.addAll(0, own);
        }
        return fields;
    }

    private static void add(List<Variable> fields, Field field, Object of) {
        try {
            field.setAccessible(true);
            fields.add(Variable.field(field, field.get(of)));
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            // A module that keeps its fields closed shows none.
            return;
        }
    }
}
