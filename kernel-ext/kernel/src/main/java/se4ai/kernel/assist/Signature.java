package se4ai.kernel.assist;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A signature as JShell writes it, taken apart: {@code int Math.max(int a, int b)}, {@code Math.PI:double},
 * {@code java.util.List<E>} or {@code ArrayList<E>(int initialCapacity)}.
 *
 * @param owner the type that has the thing, or the type itself; empty for what no type has
 * @param name the member's name; empty for a type, and the type's own name for a constructor
 * @param parameters the parameters' types without packages and what stands in angle brackets; null where it has none
 */
record Signature(String owner, String name, @Nullable List<String> parameters) {

    private static final Pattern HEADER = Pattern.compile("\\([^()]*\\)\\.");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    Signature {
        parameters = parameters == null ? null : List.copyOf(parameters);
    }

    static Signature of(String text) {
        String plain = withoutBrackets(text);
        int open = plain.indexOf('(');
        if (open >= 0) {
            String head = plain.substring(0, open);
            String path = head.substring(head.lastIndexOf(' ') + 1);
            int close = plain.indexOf(')', open);
            List<String> types = types(plain.substring(open + 1, close < 0 ? plain.length() : close));
            return path.indexOf('.') < 0 && head.equals(path) ? new Signature(path, path, types) : member(path, types);
        }
        int colon = plain.indexOf(':');
        return colon < 0 ? new Signature(plain.strip(), "", null) : member(plain.substring(0, colon), null);
    }

    /** Whether it is a variable, of a cell or of a method. */
    boolean isVariable() {
        return owner.isEmpty() && parameters == null;
    }

    private static Signature member(String path, @Nullable List<String> types) {
        int dot = path.lastIndexOf('.');
        return new Signature(dot < 0 ? "" : path.substring(0, dot), path.substring(dot + 1), types);
    }

    /** The types of parameters that stand in a row, with or without the parameters' names. */
    static List<String> types(String parameters) {
        String plain = withoutBrackets(parameters).strip();
        return plain.isEmpty()
                ? List.of()
                : List.of(plain.split(",")).stream().map(Signature::type).toList();
    }

    private static String type(String parameter) {
        String text = withoutPackages(parameter.strip().replace("...", "[]").replace("final ", ""));
        int blank = text.indexOf(' ');
        String type = blank < 0 ? text : text.substring(0, blank);
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Later JDKs write the header of a record wherever they name it, also before a member. */
    static String withoutHeader(String text) {
        return HEADER.matcher(text).replaceAll(".");
    }

    /** Whether the parameters have types alone. */
    boolean lacksNames(String text) {
        return parameters != null
                && !parameters.isEmpty()
                && withoutBrackets(text.substring(text.lastIndexOf('(')))
                                .replace(", ", "")
                                .indexOf(' ')
                        < 0;
    }

    static String withoutPackages(String text) {
        return PACKAGE.matcher(text).replaceAll("");
    }

    private static String withoutBrackets(String text) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char each : text.toCharArray()) {
            depth += each == '<' ? 1 : 0;
            if (depth == 0) {
                plain.append(each);
            }
            depth -= each == '>' ? 1 : 0;
        }
        return plain.toString();
    }
}
