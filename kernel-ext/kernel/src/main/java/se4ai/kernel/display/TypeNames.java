package se4ai.kernel.display;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names types as a learner wrote them, without the classes that a shell wraps around a cell. */
final class TypeNames {

    private static final Pattern WRAPPER = Pattern.compile("\\bREPL\\.\\$JShell\\$\\w+[$.]");

    private static final Pattern NESTED = Pattern.compile("\\$(?=[A-Za-z])");

    private TypeNames() {}

    /**
     * {@code Dog} for a class of a cell, {@code String} for java.lang.String, else the whole name; an anonymous class
     * goes by what it extends.
     */
    static String of(Class<?> type) {
        if (type.isAnonymousClass() || type.getName().contains("$JShell$anonymous$")) {
            return of(type.getInterfaces().length > 0 ? type.getInterfaces()[0] : type.getSuperclass());
        }
        String name = type.getTypeName();
        boolean known = name.startsWith("java.lang.") || name.startsWith("java.util.");
        String bare = known ? name.substring(name.lastIndexOf('.') + 1) : unwrapped(name);
        return NESTED.matcher(bare).replaceAll(".");
    }

    /** What a type is, as the head of its declaration. */
    static String declared(Class<?> type) {
        if (type.isRecord()) {
            return "record " + of(type)
                    + Arrays.stream(type.getRecordComponents())
                            .map(each -> of(each.getType()) + " " + each.getName())
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        if (type.isEnum()) {
            String constants = PlainText.of(type.getEnumConstants());
            return "enum " + of(type) + " { " + constants.substring(1, constants.length() - 1) + " }";
        }
        return unwrapped(type.toGenericString());
    }

    static String unwrapped(String text) {
        return text.contains("REPL.") ? WRAPPER.matcher(text).replaceAll("") : text;
    }
}
