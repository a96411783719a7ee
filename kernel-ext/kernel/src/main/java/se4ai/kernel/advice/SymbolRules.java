package se4ai.kernel.advice;

import static se4ai.kernel.advice.Mistake.find;
import static se4ai.kernel.advice.Rule.on;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names that the compiler does not know, or may not use. */
final class SymbolRules {

    static final List<Rule> ALL = List.of(
            unknown(SymbolRules::operatorWord),
            unknown(SymbolRules::declaredFurtherDown),
            unknown(SymbolRules::missingNew),
            unknown(SymbolRules::sizeOrLength),
            unknown(SymbolRules::missingParentheses),
            unknown(SymbolRules::partOfRecord),
            unknown(SymbolRules::onlyCaseDiffers),
            unknown(SymbolRules::print),
            unknown(SymbolRules::missingImport),
            unknown(SymbolRules::nearest),
            unknown(SymbolRules::firstAssignment),
            unknown(SymbolRules::textWithoutQuotes),
            unknown(SymbolRules::notThere),
            on("doesnt.exist", SymbolRules::typeTakenForPackage),
            on("doesnt.exist", SymbolRules::nearestPackage),
            on("ref.ambiguous", SymbolRules::ambiguous),
            on("report.access", SymbolRules::privatePartOfRecord),
            on("report.access", SymbolRules::notAccessible),
            on("not.def.public", SymbolRules::notAccessible));

    private SymbolRules() {}

    private static Rule unknown(Function<Symbol, Optional<String>> advice) {
        return on("cant.resolve", mistake -> Symbol.of(mistake).flatMap(advice));
    }

    private static Optional<String> operatorWord(Symbol symbol) {
        return when(WordingRules.isOperatorWord(symbol.name()), WordingRules.OPERATORS);
    }

    private static Optional<String> declaredFurtherDown(Symbol symbol) {
        String later = symbol.mistake().after() + "\n" + symbol.mistake().later();
        boolean declared = symbol.kind().equals("variable")
                && !symbol.isMember()
                && Symbol.declaredIn(later).contains(symbol.name());
        return when(declared, "Move this line down: " + symbol.name() + " is declared only further down in the cell.");
    }

    private static Optional<String> missingNew(Symbol symbol) {
        boolean named = symbol.isMethod()
                && !symbol.isMember()
                && Character.isUpperCase(symbol.name().charAt(0));
        return when(
                named && symbol.candidates().contains(symbol.name()),
                "Write new before " + symbol.name() + "(…): that makes one.");
    }

    private static Optional<String> sizeOrLength(Symbol symbol) {
        if (!Set.of("length", "size").contains(symbol.name()) || !symbol.isMember()) {
            return Optional.empty();
        }
        String receiver = symbol.receiver();
        if (symbol.owner().endsWith("[]")) {
            return Optional.of("Write " + receiver + ".length: an array has its length without parentheses.");
        }
        Set<String> members = symbol.candidates();
        return List.of("length(", "size(").stream()
                .filter(members::contains)
                .findFirst()
                .map(method -> "Write " + receiver + "." + method + "): "
                        + TypeRules.article(symbol.owner().replaceAll("<.*", "")) + " has its "
                        + method.substring(0, method.length() - 1)
                        + " as a method.");
    }

    private static Optional<String> missingParentheses(Symbol symbol) {
        boolean method = symbol.kind().equals("variable") && symbol.candidates().contains(symbol.name() + "(");
        return when(
                method, "Write " + symbol.mistake().marked() + "(): parentheses stand behind the name of a method.");
    }

    private static Optional<String> partOfRecord(Symbol symbol) {
        return find("^(?:get|is)([A-Z])(\\w*)$", symbol.name())
                .filter(getter -> symbol.isMethod() && symbol.isMember())
                .map(getter -> getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2))
                .filter(part -> symbol.candidates().contains(part + "("))
                .map(part -> "Write " + symbol.receiver() + "." + part
                        + "(): the value is read by a method with its own name.");
    }

    private static Optional<String> onlyCaseDiffers(Symbol symbol) {
        return NearestName.of(symbol.name(), symbol.ofItsKind())
                .or(() -> asType(symbol))
                .filter(symbol.name()::equalsIgnoreCase)
                .map(SymbolRules::capital);
    }

    private static String capital(String name) {
        return "Write " + name + ": Java tells capital letters from small ones.";
    }

    private static String initial(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** What stands before a dot may be the name of a class. */
    private static Optional<String> asType(Symbol symbol) {
        boolean mayBeType = symbol.kind().equals("variable")
                && !symbol.isMember()
                && symbol.mistake().after().startsWith(".");
        return mayBeType ? NearestName.of(symbol.name(), symbol.candidates()) : Optional.empty();
    }

    private static Optional<String> print(Symbol symbol) {
        boolean printing = symbol.isMethod()
                && !symbol.isMember()
                && Set.of("print", "println", "printf").contains(symbol.name());
        return when(printing, "Write System.out." + symbol.name() + "(…).");
    }

    private static Optional<String> missingImport(Symbol symbol) {
        if (symbol.isMethod()
                || symbol.isMember()
                || !Character.isUpperCase(symbol.name().charAt(0))) {
            return Optional.empty();
        }
        List<String> names = symbol.mistake().scope().fullNames(symbol.name());
        if (names.size() > 1) {
            return Optional.of("Import the one that you mean: "
                    + names.stream()
                            .limit(3)
                            .map(name -> "import " + name + ";")
                            .collect(Collectors.joining(" or ")));
        }
        return names.stream().findFirst().map(name -> "Write import " + name + "; above it.");
    }

    private static Optional<String> nearest(Symbol symbol) {
        return NearestName.of(symbol.name(), symbol.ofItsKind())
                .or(() -> asType(symbol))
                .map(near -> "Did you mean " + near.replace("(", "") + (symbol.isMethod() ? "(…)?" : "?"));
    }

    private static Optional<String> firstAssignment(Symbol symbol) {
        boolean assigned = symbol.kind().equals("variable")
                && !symbol.isMember()
                && find("^\\s*=(?!=)", symbol.mistake().after()).isPresent()
                && !find("\\w\\s*$", symbol.mistake().before()).isPresent();
        return when(
                assigned,
                "Write a type before " + symbol.name() + " where it is used first, such as var " + symbol.name()
                        + " = ….");
    }

    private static Optional<String> textWithoutQuotes(Symbol symbol) {
        boolean mayBeText = symbol.kind().equals("variable") && !symbol.isMember();
        return when(
                mayBeText,
                "Declare " + symbol.name() + " before this line, or write \"" + symbol.name() + "\" if it is text.");
    }

    private static Optional<String> notThere(Symbol symbol) {
        if (symbol.isMember()) {
            String of = symbol.owner().isEmpty() ? symbol.receiver() : symbol.owner();
            return Optional.of(
                    "Type " + symbol.receiver() + ". and press Tab to see what " + TypeRules.article(of) + " has.");
        }
        return Optional.of(
                "Check the spelling, or define " + symbol.name() + " in this cell or in one above that has run.");
    }

    private static Optional<String> typeTakenForPackage(Mistake mistake) {
        return find("^package (\\w+) does not exist", mistake.message())
                .map(found -> found.group(1))
                .filter(name -> !mistake.source().startsWith("import"))
                .flatMap(name -> NearestName.of(name, mistake.scope().startingWith(initial(name)))
                        .filter(type -> Character.isUpperCase(type.charAt(0)))
                        .map(type -> type.equalsIgnoreCase(name) ? capital(type) : "Did you mean " + type + "?"));
    }

    private static Optional<String> nearestPackage(Mistake mistake) {
        return find("^package ((?:\\w+\\.)*)(\\w+) does not exist", mistake.message())
                .map(found -> NearestName.of(found.group(2), packagesIn(found.group(1), mistake.scope()))
                        .map(near -> "Did you mean " + found.group(1) + near + "?")
                        .orElse("Check the spelling of the package; a library must be on the class path first."));
    }

    private static List<String> packagesIn(String parent, Scope scope) {
        return scope.members("import " + parent).stream()
                .map(name -> name.replace(".", ""))
                .toList();
    }

    private static Optional<String> ambiguous(Mistake mistake) {
        return mistake.says("reference to (\\w+) is ambiguous")
                .map(found -> found.group(1))
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .map(name -> mistake.scope().fullNames(name))
                .filter(names -> names.size() > 1)
                .map(names -> "Import the one that you mean by its full name: import " + names.get(0) + "; or import "
                        + names.get(1) + ";");
    }

    private static Optional<String> privatePartOfRecord(Mistake mistake) {
        return mistake.says("^(\\w+) has private access")
                .map(found -> found.group(1))
                .filter(part -> mistake.marked().endsWith("." + part))
                .filter(part -> mistake.scope()
                        .members(mistake.before()
                                + mistake.marked().substring(0, mistake.marked().length() - part.length()))
                        .contains(part + "("))
                .map(part -> "Write " + mistake.marked() + "(): it is read by the method of that name.");
    }

    private static Optional<String> notAccessible(Mistake mistake) {
        return mistake.says("^(\\S+) has (private|protected) access in (\\S+)")
                .map(found -> "Ask " + found.group(3) + " by one of its public methods, or declare " + found.group(1)
                        + " without " + found.group(2) + ".");
    }

    private static Optional<String> when(boolean fits, String sentence) {
        return fits ? Optional.of(sentence) : Optional.empty();
    }
}
