package se4ai.faulttree.exchange;

import java.util.Locale;
import java.util.Optional;

/** A tree format is one of the ways to write a fault tree down: for programs in general, for one kind of them, for people. */
public enum TreeFormat {
    OPEN_PSA("Open-PSA", ".xml"),
    GALILEO("Galileo", ".dft"),
    OUTLINE("outline", ".txt"),
    JSON("JSON", ".json");

    private final String word;
    private final String extension;

    TreeFormat(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    /** The name of the format. */
    public String word() {
        return word;
    }

    /** How the names of its files end. */
    public String extension() {
        return extension;
    }

    /** The format that a file's name ends with, if it is one of the usual endings. */
    public static Optional<TreeFormat> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (TreeFormat format : values()) {
            if (name.endsWith(format.extension)) {
                return Optional.of(format);
            }
        }
        return name.endsWith(".opsa") || name.endsWith(".mef")
                ? Optional.of(OPEN_PSA)
                : name.endsWith(".galileo") ? Optional.of(GALILEO) : Optional.empty();
    }

    /** The format that a text is in, by how it begins: {@code <}, an opening brace, {@code toplevel}; else an outline. */
    public static TreeFormat ofText(String text) {
        int at = afterComments(text);
        if (text.startsWith("<", at)) {
            return OPEN_PSA;
        }
        if (text.startsWith("{", at)) {
            return JSON;
        }
        int end = at + "toplevel".length();
        boolean galileo =
                text.startsWith("toplevel", at) && end < text.length() && " \t\"".indexOf(text.charAt(end)) >= 0;
        return galileo ? GALILEO : OUTLINE;
    }

    private static int afterComments(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff') {
                at++;
            } else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
                boolean isLine = text.charAt(at + 1) == '/';
                int end = text.indexOf(isLine ? "\n" : "*/", at + 2);
                at = end < 0 ? text.length() : end + (isLine ? 1 : 2);
            } else {
                return at;
            }
        }
        return at;
    }
}
