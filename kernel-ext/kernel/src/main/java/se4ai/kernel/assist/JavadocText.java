package se4ai.kernel.assist;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a doc comment into text that reads well without a browser. */
final class JavadocText {

    private static final Pattern BLOCK = Pattern.compile("(?m)^[ \\t]*@(\\w+)");
    private static final Pattern NAMED = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)\\b[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("infin", "∞"),
            Map.entry("pi", "π"));

    private JavadocText() {}

    /** The whole comment: what it describes, then its parameters, its result and what it throws. */
    static String of(String raw) {
        // Behind its star, each line begins with a blank.
        String comment = raw.replaceAll("(?m)^ ", "").replaceAll("\\s+(?=<li>)", "");
        Matcher block = BLOCK.matcher(comment);
        boolean found = block.find();
        StringBuilder text = new StringBuilder(plain(found ? comment.substring(0, block.start()) : comment));
        String last = "";
        while (found) {
            String tag = block.group(1);
            int from = block.end();
            found = block.find();
            String line = block(tag, comment.substring(from, found ? block.start() : comment.length()));
            if (!line.isEmpty()) {
                text.append(tag.equals(last) ? "\n" : "\n\n").append(line);
                last = tag;
            }
        }
        return text.toString().strip();
    }

    /** What a comment says about a parameter; empty where it does not name it. */
    static String parameter(String comment, String name) {
        Matcher block = BLOCK.matcher(comment);
        boolean found = block.find();
        while (found) {
            String tag = block.group(1);
            int from = block.end();
            found = block.find();
            Matcher named = NAMED.matcher(comment.substring(from, found ? block.start() : comment.length())
                    .strip());
            if (tag.equals("param") && named.matches() && named.group(1).equals(name)) {
                return named.group(2);
            }
        }
        return "";
    }

    private static String block(String tag, String body) {
        Matcher named = NAMED.matcher(body.strip());
        String indented = plain(body).replace("\n", "\n    ");
        return switch (tag) {
            case "return" -> "Returns: " + indented;
            case "param" ->
                named.matches()
                        ? "Parameter " + named.group(1) + ": "
                                + plain(named.group(2)).replace("\n", "\n    ")
                        : "";
            case "throws", "exception" ->
                named.matches()
                        ? "Throws " + named.group(1) + ": "
                                + plain(named.group(2)).replace("\n", "\n    ")
                        : "";
            case "deprecated" -> "Deprecated: " + indented;
            // Where else to read, who wrote it and since when: not what is asked while typing.
            default -> "";
        };
    }

    private static String plain(String html) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = html.indexOf("{@"); open >= 0; open = html.indexOf("{@", at)) {
            out.append(withoutTags(html.substring(at, open)));
            int close = closing(html, open);
            out.append(inline(html.substring(open + 2, close)));
            at = Math.min(html.length(), close + 1);
        }
        out.append(withoutTags(html.substring(at)));
        return tidy(out.toString());
    }

    /** Where the brace closes that opens here; the end of the text where nobody closes it. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static String inline(String tag) {
        Matcher named = NAMED.matcher(tag);
        if (!named.matches()) {
            return "";
        }
        String body = named.group(2).strip();
        return switch (named.group(1)) {
            case "link", "linkplain" -> link(body);
            case "return" -> "Returns " + plain(body) + ".";
            case "value" -> reference(body);
            case "inheritDoc", "docRoot" -> "";
            case "code", "literal" -> body;
            case "snippet" -> body.startsWith(":") ? body.substring(1) : body;
            default -> plain(body);
        };
    }

    private static String link(String body) {
        int end = 0;
        int depth = 0;
        while (end < body.length() && (depth > 0 || !Character.isWhitespace(body.charAt(end)))) {
            depth += body.charAt(end) == '(' ? 1 : body.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        String label = body.substring(end).strip();
        return label.isEmpty() ? reference(body) : plain(label);
    }

    private static String reference(String body) {
        return body.startsWith("#") ? body.substring(1) : body.replace('#', '.');
    }

    private static String withoutTags(String html) {
        Matcher tag = TAG.matcher(html);
        String text = tag.replaceAll(found -> Matcher.quoteReplacement(instead(found.group(), found.group(1))));
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String instead(String tag, String name) {
        boolean opens = tag.charAt(1) != '/';
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "p", "ul", "ol", "dl", "pre", "blockquote", "table", "h1", "h2", "h3", "h4", "h5", "h6" -> "\n\n";
            case "br", "tr", "dt" -> opens ? "\n" : "";
            case "li", "dd" -> opens ? "\n- " : "";
            case "sup" -> opens ? "^" : "";
            case "td", "th" -> opens ? " " : "";
            default -> "";
        };
    }

    private static String character(String name) {
        try {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            return name.startsWith("#")
                    ? Character.toString(Integer.parseInt(name.substring(1)))
                    : CHARACTERS.getOrDefault(name, "&" + name + ";");
        } catch (IllegalArgumentException e) {
            return "&" + name + ";";
        }
    }

    /** Lines lose the blank that stands behind each star of the comment; at most one empty line stays in a row. */
    private static String tidy(String text) {
        return text.replaceAll("(?m)^ (?=\\S)", "")
                .replaceAll("[ \\t]+(?=\\n)", "")
                .replaceAll("\\n[ \\t]*- *\\n\\s*", "\n- ")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
