package se4ai.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A highlighter marks the words of Java source as HTML spans, so that a page shows colours without a script.
 *
 * <p>It knows tokens, not grammar: a word is a type where it begins with a capital letter. Everything is escaped.
 */
public final class JavaHighlighter {

    private static final String KEYWORDS = "abstract|assert|boolean|break|byte|case|catch|char|class|const|continue"
            + "|default|do|double|else|enum|extends|false|final|finally|float|for|goto|if|implements|import|instanceof"
            + "|int|interface|long|native|new|null|package|private|protected|public|return|short|static|strictfp|super"
            + "|switch|synchronized|this|throw|throws|transient|true|try|void|volatile|while";

    /** Words that are keywords only before a name or an expression. */
    private static final String CONTEXTUAL =
            "(?:var|record|sealed|non-sealed|permits|yield)(?=\\s+[\\p{Alnum}_$\"'(+-])";

    /** In this order: a keyword inside a comment is comment, a comment inside a string is string. */
    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z))"
            + "|(?<string>\"\"\"(?s:.*?)(?:(?<!\\\\)\"\"\"|\\z)"
            + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"?"
            + "|'(?:\\\\u\\p{XDigit}{4}|\\\\[0-7]{1,3}|\\\\.|[^'\\\\\\n])')"
            + "|(?<magic>(?m:^%{1,2}\\w[^\\n]*+))"
            + "|(?<annotation>@(?!interface\\b)\\p{Alpha}[\\w.]*+)"
            + "|(?<number>\\b(?:0[xX][\\p{XDigit}_]++|0[bB][01_]++"
            + "|\\d[\\d_]*+(?:\\.[\\d_]++)?(?:[eE][+-]?\\d++)?)[lLfFdD]?)"
            + "|(?<keyword>@interface\\b|\\b(?:" + KEYWORDS + ")\\b|(?<![\\w.])" + CONTEXTUAL + ")"
            + "|(?<type>\\b\\p{Lu}\\w*+)"
            + "|(?<plain>[\\p{Alpha}_$][\\w$]*+)");

    private static final String[] KINDS = {"comment", "string", "magic", "annotation", "number", "keyword", "type"};

    private JavaHighlighter() {}

    /** The source as HTML, each token of a kind in {@code <span class="java-kind">}. */
    public static String html(String source) {
        StringBuilder html = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int end = 0;
        while (token.find()) {
            html.append(Html.escape(source.substring(end, token.start())));
            html.append(marked(token));
            end = token.end();
        }
        return html.append(Html.escape(source.substring(end))).toString();
    }

    private static String marked(Matcher token) {
        String text = Html.escape(token.group());
        for (String kind : KINDS) {
            if (token.group(kind) != null) {
                return "<span class=\"java-" + kind + "\">" + text + "</span>";
            }
        }
        return text;
    }
}
