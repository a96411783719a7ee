package se4ai.kernel.display;

import java.util.regex.Pattern;

/** Names types as a learner wrote them, without the classes that a shell wraps around a cell. */
final class TypeNames {

    private static final Pattern WRAPPER = Pattern.compile("\\bREPL\\.\\$JShell\\$\\w+[$.]");

    private TypeNames() {}

    /** {@code Dog} for a class of a cell, {@code String} for java.lang.String, else the whole name. */
    static String of(Class<?> type) {
        String name = type.getTypeName();
        boolean known = name.startsWith("java.lang.") || name.startsWith("java.util.");
        return known ? name.substring(name.lastIndexOf('.') + 1).replace('$', '.') : unwrapped(name);
    }

    static String unwrapped(String text) {
        return text.contains("REPL.") ? WRAPPER.matcher(text).replaceAll("") : text;
    }
}
