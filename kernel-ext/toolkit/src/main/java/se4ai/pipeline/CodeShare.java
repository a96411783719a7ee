package se4ai.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import se4ai.measure.Figures;

/**
 * A code share is how many lines of a system's code are in each box, and so how few of them are the model's.
 *
 * <pre>{@code
 * CodeShare.EMPTY.plus(CodeBox.ML_CODE, source).plus(CodeBox.MONITORING, other).ofMlCode()
 * }</pre>
 *
 * @param lines for each box that has code: lines that are neither blank nor comment alone, 0 or more
 */
public record CodeShare(Map<CodeBox, Integer> lines) {

    public static final CodeShare EMPTY = new CodeShare(Map.of());

    public CodeShare {
        Map<CodeBox, Integer> all = new EnumMap<>(CodeBox.class);
        lines.forEach((box, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "The box '" + box + "' must have 0 lines of code or more but was given " + count + ".");
            }
            all.put(box, count);
        });
        lines = Collections.unmodifiableMap(all);
    }

    /** With the lines of one more Java source in a box. */
    public CodeShare plus(CodeBox box, String javaSource) {
        Map<CodeBox, Integer> more = new EnumMap<>(CodeBox.class);
        more.putAll(lines);
        more.put(box, of(box) + count(javaSource));
        return new CodeShare(more);
    }

    /** How many lines of a Java source hold code; blank lines and comments do not count. */
    public static int count(String javaSource) {
        return CodeLines.count(javaSource);
    }

    public int of(CodeBox box) {
        return lines.getOrDefault(box, 0);
    }

    public int total() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The part of the lines that is in a box, from 0 to 1; 0 where there is no code at all. */
    public double share(CodeBox box) {
        return total() == 0 ? 0 : (double) of(box) / total();
    }

    /** The part of the lines that is ML code, from 0 to 1. */
    public double ofMlCode() {
        return share(CodeBox.ML_CODE);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("ML code: " + Figures.of(100 * ofMlCode(), 3) + " % of " + total() + " lines");
        for (CodeBox box : CodeBox.values()) {
            text.append('\n').append(box).append(": ").append(of(box));
        }
        return text.toString();
    }
}
