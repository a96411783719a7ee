package se4ai.kernel.display;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** How a cell shows the values of plain Java. */
final class PlainShows {

    private static final int CAUSES = 5;

    private PlainShows() {}

    static Shown of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return ListShow.map(map);
        }
        if (value instanceof Iterable<?> all && isRead(all)) {
            return ListShow.list(all);
        }
        if (RecordParts.knows(value)) {
            return ListShow.record(value);
        }
        if (value.getClass().isArray()) {
            return array(value);
        }
        boolean nest = value instanceof Optional || value instanceof Map.Entry;
        return Shown.text(TextShow.cut(nest ? PlainText.of(value) : words(value)));
    }

    /** A path is iterable too, but has its own text; what must be closed may be read only once. */
    private static boolean isRead(Iterable<?> all) {
        return all instanceof Collection || (!(all instanceof AutoCloseable) && !hasOwnText(all));
    }

    private static Shown array(Object array) {
        boolean matrix = array.getClass().getComponentType().isArray();
        if (matrix) {
            return MatrixShow.of((Object[]) array);
        }
        if (array instanceof Object[] objects
                && RowTable.of(PlainText.array(objects).elements()).hasColumns()) {
            return ListShow.array(objects);
        }
        return Shown.text(PlainText.of(array));
    }

    private static String words(Object value) {
        if (value instanceof BaseStream) {
            String collect = value instanceof Stream ? ".toList()" : ".toArray()";
            return "A stream, which gives its elements only once and only when asked: collect it, for instance with "
                    + collect + ".";
        }
        if (value instanceof Iterator && !hasOwnText(value)) {
            return "An iterator, which gives its elements only once: ask it for next(), or show what it iterates over.";
        }
        if (value instanceof Throwable thrown) {
            return thrown(thrown);
        }
        if (value instanceof Class<?> type) {
            return TypeNames.declared(type);
        }
        return isLambda(value.getClass()) ? lambda(value.getClass()) : Guarded.text(value);
    }

    private static String thrown(Throwable thrown) {
        StringBuilder text = new StringBuilder(Guarded.text(thrown));
        Throwable cause = thrown.getCause();
        for (int i = 0; cause != null && i < CAUSES; i++) {
            text.append("\ncaused by ").append(Guarded.text(cause));
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static boolean isLambda(Class<?> type) {
        return type.isSynthetic()
                && type.getInterfaces().length > 0
                && type.getName().contains("$$Lambda");
    }

    /** What a lambda computes is not written in it, but what it can be given. */
    private static String lambda(Class<?> type) {
        Class<?> face = type.getInterfaces()[0];
        for (Method each : face.getMethods()) {
            if (Modifier.isAbstract(each.getModifiers()) && !isOfObject(each)) {
                String given = String.join(
                        ", ",
                        Arrays.stream(each.getParameterTypes())
                                .map(TypeNames::of)
                                .toList());
                return "A lambda of type " + TypeNames.of(face) + ": call its " + each.getName() + "(" + given + ").";
            }
        }
        return "A lambda of type " + TypeNames.of(face) + ".";
    }

    private static boolean isOfObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static boolean hasOwnText(Object value) {
        try {
            return value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            return true;
        }
    }
}
