package se4ai.kernel.advice;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that the compiler does not know.
 *
 * @param kind what it would be: variable, method, class or package
 * @param name the name alone
 * @param owner the type that it was looked for in; empty where none was named
 * @param mistake where it stands
 */
record Symbol(String kind, String name, String owner, Mistake mistake) {

    /** A type, then a name, then what can follow a declaration. */
    private static final Pattern DECLARED = Pattern.compile(
            "\\b(?!return|new|throw|else|case)[A-Za-z_][\\w.]*(?:<[^;(){}]*>)?(?:\\[\\])*\\s+([A-Za-z_]\\w*)"
                    + "\\s*([=;:,)(]|->)");

    /** What cannot be found, as the compiler says it. */
    static Optional<Symbol> of(Mistake mistake) {
        return mistake.says("symbol: *(\\w+) (\\w+)").map(symbol -> {
            String owner = mistake.says("location: .* of type (.+)")
                    .or(() -> mistake.says("location: (?:class|interface|enum|record) (\\S+)"))
                    .map(found -> found.group(1).strip())
                    .orElse("");
            return new Symbol(symbol.group(1), symbol.group(2), owner, mistake);
        });
    }

    boolean isMethod() {
        return kind.equals("method");
    }

    boolean isType() {
        return kind.equals("class");
    }

    /** Whether it is asked of a value or type: it stands behind a dot. */
    boolean isMember() {
        return find("\\.\\s*" + name + "$", mistake.marked()).isPresent();
    }

    /** What stands before the dot. */
    String receiver() {
        String marked = mistake.marked();
        int dot = marked.lastIndexOf('.');
        return dot < 0 ? "" : marked.substring(0, dot).strip();
    }

    /** Every name that it could be, those of the snippet first; a method's ends in an opening parenthesis. */
    Set<String> candidates() {
        if (isMember()) {
            return mistake.scope().members(mistake.source().substring(0, mistake.start()) + receiver() + ".");
        }
        Set<String> names = declaredIn(mistake.before());
        names.addAll(mistake.scope().startingWith(name.substring(0, 1)));
        names.addAll(mistake.scope().startingWith(swapped(name.charAt(0))));
        if (name.length() > 1) {
            names.addAll(mistake.scope().startingWith(name.substring(1, 2)));
        }
        return names;
    }

    /** The candidates of its own kind, by name alone. */
    Set<String> ofItsKind() {
        return candidates().stream()
                .filter(each -> each.endsWith("(") == isMethod())
                .filter(each -> !isType() || Character.isUpperCase(each.charAt(0)))
                .map(each -> each.replace("(", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Names that a text declares. */
    static Set<String> declaredIn(String text) {
        Set<String> names = new TreeSet<>();
        Matcher declaration = DECLARED.matcher(text);
        while (declaration.find()) {
            names.add(declaration.group(1) + (declaration.group(2).equals("(") ? "(" : ""));
        }
        return names;
    }

    private static String swapped(char letter) {
        return String.valueOf(
                Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter));
    }

    private static Optional<Matcher> find(String pattern, String text) {
        return Mistake.find(pattern, text);
    }
}
