package se4ai.kernel.advice;

import static se4ai.kernel.advice.Mistake.find;
import static se4ai.kernel.advice.Rule.on;

import java.util.List;
import java.util.Optional;

/** Signs that are missing, too many or of the wrong kind. */
final class PunctuationRules {

    static final List<Rule> ALL = List.of(
            on("expected", PunctuationRules::decimalComma),
            on("expected", PunctuationRules::commaInFor),
            on("expected", PunctuationRules::quotes),
            on("expected", PunctuationRules::semicolon),
            on("expected", PunctuationRules::openingParenthesis),
            on("expected", PunctuationRules::mapLiteral),
            on("expected", PunctuationRules::closing),
            on("expected2", PunctuationRules::closing),
            on("expected3", PunctuationRules::closing),
            on("unclosed.str.lit", "End the text with a \" on the same line, or use \"\"\" for text of several lines."),
            on("unclosed.char.lit", PunctuationRules::textInSingleQuotes),
            on("unclosed.char.lit", "Put ' on both sides of the one character, or \" on both sides of a text."),
            on("unclosed.text.block", "End the text with \"\"\"."),
            on("unclosed.comment", "End the comment with */."),
            on("empty.char.lit", "Write \"\" for a text without characters; '' must hold one character."),
            on("illegal.char", PunctuationRules::curlyQuotes),
            on("illegal.char", PunctuationRules::hash),
            on("illegal.char", "Remove this character: Java knows it only inside a text or a comment."),
            on("premature.eof", PunctuationRules::unclosed),
            on("illegal.start", PunctuationRules::oneBraceTooMany),
            on("illegal.start", PunctuationRules::splitOperator),
            on("illegal.start", PunctuationRules::squareBrackets),
            on("illegal.start", PunctuationRules::bareBraces));

    private PunctuationRules() {}

    private static Optional<String> decimalComma(Mistake mistake) {
        return find("(\\d+),\\s*$", mistake.before())
                .flatMap(whole -> find("^\\s*(\\d+)", mistake.fromThere())
                        .map(part ->
                                "Write a decimal number with a point: " + whole.group(1) + "." + part.group(1) + "."))
                .or(() -> find("(\\d+),(\\d+)", mistake.source())
                        .filter(number -> number.end(1) + 1 == mistake.start() || number.end(1) == mistake.start())
                        .map(number -> "Write a decimal number with a point: " + number.group(1) + "." + number.group(2)
                                + "."));
    }

    private static Optional<String> commaInFor(Mistake mistake) {
        return find("\\bfor\\s*\\([^;)]*,[^;)]*$", mistake.before() + " ")
                .filter(loop -> mistake.message().startsWith("';'"))
                .map(loop -> "Separate the three parts of a for loop by semicolons: for (int i = 0; i < 3; i++).");
    }

    private static Optional<String> quotes(Mistake mistake) {
        return find("[=(]\\s*([A-Za-z]\\w*)$", mistake.before())
                .filter(word -> mistake.message().startsWith("';'"))
                .filter(word -> !WordingRules.isOperatorWord(mistake.wordThere()))
                .flatMap(word -> find("^\\s+(\\w+)\\s*[;)]", mistake.fromThere())
                        .map(next -> "If this is text, put it into double quotes: \"" + word.group(1) + " "
                                + next.group(1) + "\"."));
    }

    private static Optional<String> semicolon(Mistake mistake) {
        return Optional.of(mistake)
                .filter(it -> it.message().startsWith("';'"))
                .filter(it -> !WordingRules.isOperatorWord(it.wordThere()))
                .filter(it -> !WordingRules.isOperatorWord(it.wordBefore()))
                .filter(it -> !it.source().startsWith("elif"))
                .flatMap(it -> find("([^;{}\\n]{2,40}|\\w+|\\S)\\s*$", it.before()))
                .map(last -> "Put a semicolon after " + last.group(1).strip() + ".");
    }

    private static Optional<String> openingParenthesis(Mistake mistake) {
        return Optional.of(mistake.wordBefore())
                .filter(word -> mistake.message().startsWith("'('"))
                .filter(word -> List.of("if", "while", "switch", "for", "catch").contains(word))
                .map(word -> "Put what follows " + word + " into parentheses: " + word + " (…).");
    }

    private static Optional<String> mapLiteral(Mistake mistake) {
        return find("=\\s*\\{[^{}]*$", mistake.before())
                .filter(open -> find("^\\s*:", mistake.fromThere()).isPresent())
                .map(open -> "Write a map as Map.of(\"a\", 1, \"b\", 2).");
    }

    private static Optional<String> closing(Mistake mistake) {
        int open = Brackets.innermostOpen(mistake.before());
        return Optional.of(open)
                .filter(at -> at >= 0)
                .map(at -> mistake.source().charAt(at))
                .filter(opened -> mistake.message().contains("'" + partner(opened) + "'"))
                .map(opened -> "Put " + partner(opened) + " here: it closes the " + opened + " of "
                        + lineOf(mistake, open) + ".");
    }

    private static Optional<String> textInSingleQuotes(Mistake mistake) {
        return find("^'([^'\\n]{2,})'", mistake.fromThere())
                .map(text ->
                        "Put text into double quotes: \"" + text.group(1) + "\"; single quotes hold one character.");
    }

    private static Optional<String> curlyQuotes(Mistake mistake) {
        return find("^[\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb]", mistake.fromThere())
                .map(quote -> "Replace the curly quote " + quote.group() + " by a straight one: \".");
    }

    private static Optional<String> hash(Mistake mistake) {
        return find("^#", mistake.fromThere()).map(sign -> "Begin a comment with //.");
    }

    private static Optional<String> unclosed(Mistake mistake) {
        if (mistake.source().startsWith("else")) {
            return Optional.empty();
        }
        int open = Brackets.innermostOpen(mistake.source());
        return Optional.of(open)
                .filter(at -> at >= 0)
                .map(at -> "Add " + partner(mistake.source().charAt(at)) + ": it closes the "
                        + mistake.source().charAt(at) + " of " + lineOf(mistake, at) + ".");
    }

    private static Optional<String> oneBraceTooMany(Mistake mistake) {
        return find("^\\s*([})\\]])", mistake.fromThere())
                .filter(sign -> Brackets.innermostOpen(mistake.source().substring(0, mistake.at())) < 0)
                .map(sign -> "Remove this " + sign.group(1) + ": nothing is open that it could close.");
    }

    private static Optional<String> splitOperator(Mistake mistake) {
        String line = mistake.fromThere();
        if (find("=\\s+$", mistake.before()).isPresent() && line.startsWith("=")) {
            return Optional.of("Write == to compare, without a blank between the signs, or one = to assign.");
        }
        if (find("=\\s*$", mistake.before()).isPresent() && line.startsWith(">")) {
            return Optional.of("Write >= for greater or equal.");
        }
        return find("<\\s*$", mistake.before())
                .filter(sign -> line.startsWith(">"))
                .map(sign -> "Write != for not equal.");
    }

    private static Optional<String> squareBrackets(Mistake mistake) {
        return find("^\\[(.*?)\\]", mistake.fromThere())
                .map(values ->
                        "Write an array as {" + values.group(1) + "} and a list as List.of(" + values.group(1) + ").");
    }

    private static Optional<String> bareBraces(Mistake mistake) {
        return find("^(\\{.*?\\})", mistake.fromThere())
                .filter(values -> find("=\\s*$", mistake.before()).isPresent())
                .map(values -> "Write new and the type before the values, such as new int[] " + values.group(1) + ".");
    }

    private static char partner(char open) {
        return open == '(' ? ')' : open == '[' ? ']' : '}';
    }

    private static String lineOf(Mistake mistake, int at) {
        int from = mistake.source().lastIndexOf('\n', at) + 1;
        int to = mistake.source().indexOf('\n', at);
        String line = mistake.source().substring(from, to < 0 ? mistake.source().length() : to);
        return "'" + line.strip() + "'";
    }
}
