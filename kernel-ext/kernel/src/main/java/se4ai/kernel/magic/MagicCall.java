package se4ai.kernel.magic;

import org.jspecify.annotations.Nullable;

/**
 * One use of a magic.
 *
 * @param name as the reader wrote it, such as {@code %time} or {@code %%time}
 * @param arguments what stands behind the name
 * @param body the rest of the cell, its lines in their places, or null for a magic of one line
 * @param line the cell's line, from 1
 */
record MagicCall(String name, String arguments, @Nullable String body, int line) {

    static MagicCall of(Part.Line line) {
        return new MagicCall("%" + line.name(), line.arguments(), null, line.line());
    }

    static MagicCall of(Part.Whole whole) {
        return new MagicCall("%%" + whole.name(), whole.arguments(), whole.body(), whole.line());
    }

    Words words() {
        return Words.of(arguments);
    }

    /**
     * The Java that the magic is for: the body, or what stands behind the name, on the line of the name.
     *
     * @throws MagicException where there is none
     */
    String java() {
        String java = body == null ? "\n".repeat(line - 1) + arguments : body;
        if (java.isBlank()) {
            throw new MagicException(
                    body == null
                            ? name + " needs Java behind it, such as " + name + " Math.sqrt(2)."
                            : name + " needs Java below it, on the lines after the first.");
        }
        return java;
    }

    /** Throws for a magic of one line that is written over a cell. */
    void requireLine() {
        if (body != null) {
            throw new MagicException(name + " is a magic of one line; write " + name.substring(1) + ".");
        }
    }
}
