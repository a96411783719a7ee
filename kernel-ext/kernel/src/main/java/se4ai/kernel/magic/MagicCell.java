package se4ai.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a cell apart into its magics and the Java between them. */
public final class MagicCell {

    private static final Set<String> TAKE_JAVA = Set.of("time", "bench", "javap");

    private MagicCell() {}

    /** Whether a line of the cell begins with a percent sign; where none does, the cell is Java. */
    public static boolean mayHold(String cell) {
        for (int at = cell.indexOf('%'); at >= 0; at = cell.indexOf('%', at + 1)) {
            int before = at - 1;
            while (before >= 0 && (cell.charAt(before) == ' ' || cell.charAt(before) == '\t')) {
                before--;
            }
            if (before < 0 || cell.charAt(before) == '\n' || cell.charAt(before) == '\r') {
                return true;
            }
        }
        return false;
    }

    /**
     * The parts of a cell, in order. Java without a magic is one part; a percent sign that Java could read as its
     * remainder, or that stands in a text or a comment, is Java's.
     */
    public static List<Part> parts(String cell) {
        if (!mayHold(cell)) {
            return List.of(new Part.Java(cell));
        }
        int first = firstCharacter(cell);
        return cell.startsWith("%%", first) && isName(cell, first + 2) ? List.of(whole(cell, first)) : lines(cell);
    }

    /**
     * The Java of a cell, each character in its place, with blanks for its magics: what stands behind a name such as
     * {@code %time} is Java too.
     */
    public static String java(String cell) {
        if (!mayHold(cell)) {
            return cell;
        }
        StringBuilder java = new StringBuilder(cell);
        int first = firstCharacter(cell);
        if (cell.startsWith("%%", first) && isName(cell, first + 2)) {
            blank(java, first, endOfLine(cell, first));
            return java.toString();
        }
        JavaScan scan = new JavaScan(cell);
        for (int at = scan.nextMagic(); at < cell.length(); at = scan.nextMagic()) {
            int end = endOfLine(cell, at);
            int endOfName = endOfName(cell, at);
            boolean isJava =
                    TAKE_JAVA.contains(cell.substring(at + 1, endOfName).toLowerCase(Locale.ROOT));
            blank(java, at, isJava ? endOfName : end);
            scan.goOn(Math.min(cell.length(), end + 1));
        }
        return java.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }

    /** Where the first character stands that is no blank. */
    private static int firstCharacter(String cell) {
        int at = 0;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Part whole(String cell, int at) {
        int end = endOfLine(cell, at);
        int line = line(cell, at);
        String call = cell.substring(at + 2, end);
        String body = cell.substring(Math.min(cell.length(), end + 1));
        return new Part.Whole(name(call), arguments(call), "\n".repeat(line) + body, line);
    }

    private static List<Part> lines(String cell) {
        List<Part> parts = new ArrayList<>();
        JavaScan scan = new JavaScan(cell);
        int java = 0;
        for (int at = scan.nextMagic(); at < cell.length(); at = scan.nextMagic()) {
            addJava(parts, cell, java, at);
            int end = endOfLine(cell, at);
            parts.add(magic(cell.substring(at, end), line(cell, at)));
            java = Math.min(cell.length(), end + 1);
            scan.goOn(java);
        }
        addJava(parts, cell, java, cell.length());
        return List.copyOf(parts);
    }

    private static Part magic(String text, int line) {
        if (text.startsWith("%%")) {
            String name = name(text.substring(2));
            throw new MagicException(
                    "%%" + name + " must stand on the first line of its cell, but stands on line " + line
                            + ". Give it a cell of its own, or write %" + name + " for one line.",
                    line);
        }
        return new Part.Line(name(text.substring(1)), arguments(text.substring(1)), line);
    }

    private static void addJava(List<Part> parts, String cell, int from, int to) {
        String source = cell.substring(from, to);
        if (!source.isBlank()) {
            parts.add(new Part.Java("\n".repeat(line(cell, from) - 1) + source));
        }
    }

    static boolean isName(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static String name(String call) {
        return call.substring(0, endOfName(call, 0));
    }

    private static String arguments(String call) {
        return call.substring(endOfName(call, 0)).strip();
    }

    static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int endOfLine(String cell, int at) {
        int end = cell.indexOf('\n', at);
        return end < 0 ? cell.length() : end;
    }

    private static int line(String cell, int at) {
        int line = 1;
        for (int i = cell.indexOf('\n'); i >= 0 && i < at; i = cell.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
