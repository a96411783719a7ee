package se4ai.kernel.debug;

import java.io.File;
import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value in one short line, from what it holds.
 *
 * <p>No method of a reader's class is called: it might throw, never end, change something, or wait for the very thread
 * that has stopped.
 */
final class ValueText {

    private static final int CHARACTERS = 300;
    private static final int ELEMENTS = 10;
    private static final int DEPTH = 3;

    private ValueText() {}

    static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        try {
            append(text, value, DEPTH);
        } catch (RuntimeException | StackOverflowError e) {
            // Another thread may be changing a collection right now.
            return type(value == null ? Object.class : value.getClass()) + " (changes while it is read)";
        }
        return text.length() <= CHARACTERS ? text.toString() : text.substring(0, CHARACTERS) + "…";
    }

    /** The class as a reader writes it, without packages. */
    static String type(Class<?> type) {
        String name = type.getSimpleName();
        if (type.isHidden() || name.contains("$$Lambda")) {
            return type.getInterfaces().length == 0 ? "lambda" : type(type.getInterfaces()[0]);
        }
        if (Parts.isOfJdk(type) && !Modifier.isPublic(type.getModifiers()) && !type.isArray()) {
            return known(type);
        }
        // JShell names an anonymous class itself.
        return name.isEmpty() || name.startsWith("$JShell$") ? anonymous(type) : name;
    }

    /** The JDK's own classes behind List.of and the like are nobody's business. */
    private static String known(Class<?> type) {
        return Stream.of(List.class, Set.class, Map.class, Collection.class, Path.class)
                .filter(each -> each.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse(type.getSimpleName());
    }

    private static String anonymous(Class<?> type) {
        Class<?> of = type.getInterfaces().length > 0 ? type.getInterfaces()[0] : type.getSuperclass();
        return of == null ? "object" : type(of);
    }

    private static void append(StringBuilder text, @Nullable Object value, int depth) {
        if (text.length() > CHARACTERS) {
            return;
        }
        if (value == null) {
            text.append("null");
        } else if (value instanceof String string) {
            appendQuoted(text, string, '"');
        } else if (value instanceof Character character) {
            appendQuoted(text, character.toString(), '\'');
        } else if (value instanceof Enum<?> constant) {
            text.append(constant.name());
        } else if (value instanceof Class<?> type) {
            text.append(type(type)).append(".class");
        } else if (isPlain(value)) {
            text.append(value);
        } else if (depth == 0) {
            text.append(type(value.getClass()));
        } else {
            appendParts(text, value, depth);
        }
    }

    private static void appendParts(StringBuilder text, Object value, int depth) {
        boolean ofJdk = Parts.isOfJdk(value.getClass());
        if (value.getClass().isArray()) {
            text.append(type(value.getClass().getComponentType())).append('[').append(Array.getLength(value));
            text.append("] ");
            appendElements(text, Parts.elements(value, 0, ELEMENTS), Array.getLength(value), depth);
        } else if (ofJdk && value instanceof Collection<?> collection) {
            appendElements(text, Parts.elements(value, 0, ELEMENTS), collection.size(), depth);
        } else if (ofJdk && value instanceof Map<?, ?> map) {
            appendMap(text, map, depth);
        } else if (value instanceof Optional<?> optional) {
            text.append("Optional");
            appendElements(text, optional.map(List::<Object>of).orElse(List.of()), optional.isPresent() ? 1 : 0, depth);
        } else {
            appendFields(text, value, depth);
        }
    }

    private static void appendElements(StringBuilder text, List<?> first, int size, int depth) {
        text.append('[');
        String separator = "";
        for (Object each : first) {
            text.append(separator);
            append(text, each, depth - 1);
            separator = ", ";
        }
        appendRest(text, size - first.size());
        text.append(']');
    }

    private static void appendMap(StringBuilder text, Map<?, ?> map, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        int count = 0;
        for (; entries.hasNext() && count < ELEMENTS; count++) {
            Map.Entry<?, ?> entry = entries.next();
            text.append(count == 0 ? "" : ", ");
            append(text, entry.getKey(), depth - 1);
            text.append('=');
            append(text, entry.getValue(), depth - 1);
        }
        appendRest(text, map.size() - count);
        text.append('}');
    }

    private static void appendRest(StringBuilder text, int more) {
        if (more > 0) {
            text.append(", … ").append(more).append(" more");
        }
    }

    private static void appendFields(StringBuilder text, Object value, int depth) {
        text.append(type(value.getClass()));
        List<Variable> fields = Parts.fields(value);
        if (!fields.isEmpty()) {
            text.append('[');
            String separator = "";
            for (Variable field : fields.subList(0, Math.min(ELEMENTS, fields.size()))) {
                text.append(separator).append(field.name()).append('=');
                append(text, field.value(), depth - 1);
                separator = ", ";
            }
            appendRest(text, fields.size() - ELEMENTS);
            text.append(']');
        }
    }

    private static void appendQuoted(StringBuilder text, String string, char quote) {
        text.append(quote);
        for (char each :
                string.substring(0, Math.min(CHARACTERS, string.length())).toCharArray()) {
            switch (each) {
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                case '\\' -> text.append("\\\\");
                default -> text.append(each == quote ? "\\" : "").append(each);
            }
        }
        text.append(quote);
    }

    /** Whether the JDK's own toString says it all and calls nobody else's. */
    private static boolean isPlain(Object value) {
        Class<?> type = value.getClass();
        return value instanceof Number && Parts.isOfJdk(type)
                || value instanceof Boolean
                || type == StringBuilder.class
                || type == BigDecimal.class
                || type == BigInteger.class
                || type == UUID.class
                || type == URI.class
                || type == Locale.class
                || type == File.class
                || value instanceof Path && Parts.isOfJdk(type)
                || type.getPackageName().startsWith("java.time");
    }
}
