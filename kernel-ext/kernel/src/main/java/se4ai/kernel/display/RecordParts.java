package se4ai.kernel.display;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record with their values. */
final class RecordParts {

    private RecordParts() {}

    /**
     * Whether a value is a record that leaves its text to the compiler. One that writes its own text has said how it
     * reads best, and no table takes its place: a front end shows the better form only, so the text would be lost.
     */
    static boolean knows(@Nullable Object value) {
        if (!(value instanceof Record) || value.getClass().getRecordComponents().length == 0) {
            return false;
        }
        try {
            // The compiler makes a record's toString final; nobody who writes one does.
            return Modifier.isFinal(value.getClass().getMethod("toString").getModifiers());
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    static Map<String, @Nullable Object> of(Object value) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (RecordComponent each : value.getClass().getRecordComponents()) {
            parts.put(each.getName(), part(value, each.getAccessor()));
        }
        return Collections.unmodifiableMap(parts);
    }

    private static @Nullable Object part(Object value, Method accessor) {
        try {
            return accessor.trySetAccessible() ? accessor.invoke(value) : new Unreadable("(private)");
        } catch (InvocationTargetException e) {
            Throwable failure = e.getCause() == null ? e : e.getCause();
            if (failure instanceof Error error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            return new Unreadable("(reading it fails: " + Guarded.cause(failure) + ")");
        } catch (IllegalAccessException e) {
            return new Unreadable("(private)");
        }
    }

    /** Stands where a value cannot be had. */
    record Unreadable(String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
