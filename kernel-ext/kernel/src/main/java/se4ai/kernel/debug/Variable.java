package se4ai.kernel.debug;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * A value with a name: a variable, a field, or an element.
 *
 * @param name what it is called where it stands
 * @param value what it holds
 * @param type what it is; empty for the remark that there is more
 */
record Variable(String name, @Nullable Object value, String type) {

    static Variable of(String name, @Nullable Object value) {
        return new Variable(name, value, value == null ? "null" : ValueText.type(value.getClass()));
    }

    static Variable local(Local local, @Nullable Object value) {
        Type type = local.type();
        return type.getSort() < Type.ARRAY
                ? new Variable(local.name(), value, type.getClassName())
                : of(local.name(), value);
    }

    static Variable field(Field field, @Nullable Object value) {
        Class<?> type = field.getType();
        return type.isPrimitive() ? new Variable(field.getName(), value, type.getName()) : of(field.getName(), value);
    }

    /** Stands for those that are not listed. */
    static Variable remark(String text) {
        return new Variable("…", new Remark(text), "");
    }

    String text() {
        return value instanceof Remark remark ? remark.text() : ValueText.of(value);
    }

    private record Remark(String text) {}
}
