package se4ai.kernel.advice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;

/** Notices a comparison of texts with ==, which compiles and is almost never what is meant. */
public final class TextComparison {

    private static final Pattern HIDDEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);

    private static final String OPERAND = "([A-Za-z_]\\w*(?:\\.\\w+(?:\\(\\))?)*|\" *\")";

    /** Both operands are whole: nothing before or behind them binds more tightly. */
    private static final Pattern COMPARED = Pattern.compile("(?:^|[({};=&|?:,]|->|\\breturn\\b)\\s*" + OPERAND
            + "\\s*([=!]=)\\s*" + OPERAND + "(?=\\s*(?:[;)?:},]|&&|\\|\\||$))");

    private TextComparison() {}

    /** One sentence about the first such comparison in a cell that has run; nothing where it is not certain. */
    public static Optional<String> in(String cell, JShell jshell) {
        if (!cell.contains("==") && !cell.contains("!=")) {
            return Optional.empty();
        }
        String source = hidden(cell);
        Matcher compared = COMPARED.matcher(source);
        while (compared.find()) {
            if (areTexts(compared.group(1), compared.group(3), source, jshell)) {
                return Optional.of(sentence(cell, compared));
            }
        }
        return Optional.empty();
    }

    /** A literal is compared with an object, or two variables that can only be texts with each other. */
    private static boolean areTexts(String left, String right, String source, JShell jshell) {
        if (left.equals("null") || right.equals("null")) {
            return false;
        }
        return left.startsWith("\"")
                || right.startsWith("\"")
                || isText(left, source, jshell) && isText(right, source, jshell);
    }

    private static boolean isText(String name, String source, JShell jshell) {
        boolean known = jshell.variables()
                .anyMatch(each -> each.name().equals(name) && each.typeName().equals("String"));
        // A parameter or local variable of another type may hide it.
        return known
                && !Mistake.find("(?<!\\bString|\\breturn)\\s+" + name + "\\s*[=;:,)](?!=)", source)
                        .filter(declared -> Mistake.find("[\\w>\\]]$", source.substring(0, declared.start()))
                                .isPresent())
                        .isPresent();
    }

    private static String sentence(String cell, Matcher compared) {
        long line = cell.substring(0, compared.start(1)).lines().count();
        String left = cell.substring(compared.start(1), compared.end(1));
        String right = cell.substring(compared.start(3), compared.end(3));
        String call = right.startsWith("\"") ? right + ".equals(" + left + ")" : left + ".equals(" + right + ")";
        String sign = compared.group(2);
        return "Cell line " + Math.max(1, line) + ": write " + (sign.equals("!=") ? "!" : "") + call + "; " + sign
                + " asks whether two texts are one object, not whether they read the same.";
    }

    /** The source, as long as before, with blanks instead of comments and of what texts hold. */
    private static String hidden(String source) {
        Matcher hidden = HIDDEN.matcher(source);
        StringBuilder seen = new StringBuilder();
        while (hidden.find()) {
            int length = hidden.group().length();
            boolean text = hidden.group().startsWith("\"");
            hidden.appendReplacement(seen, text ? "\"" + " ".repeat(length - 2) + "\"" : " ".repeat(length));
        }
        return hidden.appendTail(seen).toString();
    }
}
