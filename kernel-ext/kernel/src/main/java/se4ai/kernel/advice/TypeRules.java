package se4ai.kernel.advice;

import static se4ai.kernel.advice.Mistake.find;
import static se4ai.kernel.advice.Rule.on;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Values of a type that does not fit. */
final class TypeRules {

    private static final Map<String, String> PARSERS = Map.of(
            "int", "Integer.parseInt",
            "long", "Long.parseLong",
            "double", "Double.parseDouble",
            "float", "Float.parseFloat",
            "boolean", "Boolean.parseBoolean",
            "Integer", "Integer.valueOf",
            "Long", "Long.valueOf",
            "Double", "Double.valueOf");

    private static final Map<String, String> BOXES = Map.of(
            "int", "Integer",
            "long", "Long",
            "double", "Double",
            "float", "Float",
            "boolean", "Boolean",
            "char", "Character",
            "byte", "Byte",
            "short", "Short");

    static final List<Rule> ALL = List.of(
            on("prob.found.req", TypeRules::assignmentAsCondition),
            on("prob.found.req", TypeRules::loopVariable),
            on("prob.found.req", TypeRules::numberAsCondition),
            on("prob.found.req", TypeRules::floatLiteral),
            on("prob.found.req", TypeRules::lossy),
            on("prob.found.req", TypeRules::quotedCharacter),
            on("prob.found.req", TypeRules::toText),
            on("prob.found.req", TypeRules::characterOfText),
            on("prob.found.req", TypeRules::fromText),
            on("prob.found.req", TypeRules::nullForPlain),
            on("prob.found.req", TypeRules::missingReturnValue),
            on("prob.found.req", TypeRules::unexpectedReturnValue),
            on("prob.found.req", TypeRules::nothingGivenBack),
            on("prob.found.req", TypeRules::elements),
            on("prob.found.req", TypeRules::downCast),
            on("prob.found.req", TypeRules::otherType),
            on("type.found.req", TypeRules::plainTypeInBrackets),
            on("operator.cant.be.applied.1", TypeRules::equalsAcrossTypes),
            on("operator.cant.be.applied.1", TypeRules::repeatedText),
            on("operator.cant.be.applied.1", TypeRules::arithmeticOnText),
            on("operator.cant.be.applied.1", TypeRules::logicOnNumbers),
            on("operator.cant.be.applied", TypeRules::notOfNumber),
            on("incomparable.types", TypeRules::incomparable),
            on("array.req.but.found", TypeRules::bracketsOnNoArray),
            on("foreach.not.applicable.to.type", TypeRules::loopOverNumber),
            on("cant.deref", TypeRules::methodOfPlain),
            on("cant.infer.local.var.type", TypeRules::varWithoutType),
            on("int.number.too.large", TypeRules::longLiteral),
            on("unexpected.type", TypeRules::assignmentToValue),
            on("void.not.allowed.here", "Call this on a line of its own: it gives no value back to go on with."));

    private TypeRules() {}

    private static Optional<Matcher> conversion(Mistake mistake) {
        return mistake.says("^incompatible types: (\\S+) cannot be converted to (\\S+)$");
    }

    private static Optional<Matcher> conversion(Mistake mistake, String from, String to) {
        return conversion(mistake)
                .filter(types -> types.group(1).matches(from) && types.group(2).matches(to));
    }

    private static Optional<String> assignmentAsCondition(Mistake mistake) {
        return conversion(mistake, ".*", "boolean")
                .flatMap(types -> find("^(.*[^=!<>])=([^=].*)$", mistake.marked()))
                .map(sides -> "Write " + sides.group(1).strip() + " == "
                        + sides.group(2).strip() + " to compare: a single = assigns.");
    }

    private static Optional<String> loopVariable(Mistake mistake) {
        return find("\\bfor\\s*\\(\\s*\\S+\\s+(\\w+)\\s*:\\s*$", mistake.before())
                .flatMap(loop -> conversion(mistake)
                        .map(types -> "Declare what the loop runs over: for (" + types.group(1) + " " + loop.group(1)
                                + " : " + mistake.marked() + ")."));
    }

    private static Optional<String> numberAsCondition(Mistake mistake) {
        return conversion(mistake, "int|long|double|short|byte|float", "boolean")
                .filter(types -> !mistake.marked().matches("\\d+"))
                .map(types -> "Write a comparison, such as " + mistake.marked() + " != 0: a boolean is true or false.");
    }

    private static Optional<String> floatLiteral(Mistake mistake) {
        return mistake.says("lossy conversion from double to float")
                .flatMap(types -> find("^[\\d.]+$", mistake.marked()))
                .map(number -> "Write " + number.group() + "f, or declare a double instead of a float.");
    }

    private static Optional<String> lossy(Mistake mistake) {
        return mistake.says("possible lossy conversion from (\\w+) to (\\w+)")
                .map(types -> "Write (" + types.group(2) + ") before it to drop what does not fit, or declare a "
                        + types.group(1) + " instead of " + article(types.group(2)) + ".");
    }

    private static Optional<String> quotedCharacter(Mistake mistake) {
        return conversion(mistake, "char", "String")
                .flatMap(types -> find("^'(.+)'$", mistake.marked()))
                .map(letter -> "Put text into double quotes: \"" + letter.group(1) + "\".");
    }

    private static Optional<String> toText(Mistake mistake) {
        return conversion(mistake, "int|long|double|float|short|byte|char|boolean|Integer|Long|Double", "String")
                .map(types -> "Write String.valueOf(" + shown(mistake) + ") to make it a text.");
    }

    private static Optional<String> characterOfText(Mistake mistake) {
        return conversion(mistake, "String", "char")
                .map(types -> find("^\"(.)\"$", mistake.marked())
                        .map(letter -> "Put a single character into single quotes: '" + letter.group(1) + "'.")
                        .orElse("Write " + shown(mistake) + ".charAt(0) to take its first character."));
    }

    private static Optional<String> fromText(Mistake mistake) {
        Optional<Matcher> number = find("^\"(-?\\d+)\"$", mistake.marked());
        boolean readable = number.isPresent() || !mistake.marked().matches("\"[^\"]*\"");
        return conversion(mistake, "String", ".*")
                .filter(types -> readable && PARSERS.containsKey(types.group(2)))
                .filter(types -> number.isEmpty() || !types.group(2).equalsIgnoreCase("boolean"))
                .map(types -> number.map(
                                digits -> "Write " + digits.group(1) + " without quotes: in quotes it is a text.")
                        .orElse("Write " + PARSERS.get(types.group(2)) + "(" + shown(mistake) + ") to read "
                                + article(types.group(2)) + " from a text."));
    }

    private static Optional<String> nullForPlain(Mistake mistake) {
        return conversion(mistake, "<null(?:type)?>", ".*")
                .filter(types -> BOXES.containsKey(types.group(2)))
                .map(types -> "Give it a value, or declare " + article(BOXES.getOrDefault(types.group(2), "")) + ": "
                        + article(types.group(2)) + " is never null.");
    }

    private static Optional<String> missingReturnValue(Mistake mistake) {
        return mistake.says("^incompatible types: missing return value$")
                .map(said -> "Write the value behind return, or declare the method void.");
    }

    private static Optional<String> unexpectedReturnValue(Mistake mistake) {
        return mistake.says("^incompatible types: unexpected return value$")
                .map(said -> "Declare the type of the value instead of void, or write return; without a value.");
    }

    private static Optional<String> nothingGivenBack(Mistake mistake) {
        return conversion(mistake, "void", ".*")
                .map(types -> "Call this on a line of its own, or let the method return " + article(types.group(2))
                        + " instead of void.");
    }

    private static Optional<String> elements(Mistake mistake) {
        return mistake.says("equality constraints: (\\S+)\\R\\s*lower bounds: (.+)")
                .map(bounds -> "Use only values of type " + bounds.group(1) + " here, or change <" + bounds.group(1)
                        + ">: these are " + bounds.group(2).strip().replace(",", " and ") + ".");
    }

    private static Optional<String> downCast(Mistake mistake) {
        return conversion(mistake, "Object|Number|Comparable.*", "\\w+")
                .map(types -> "Write (" + types.group(2) + ") before it if you know that it is "
                        + article(types.group(2)) + ".");
    }

    private static Optional<String> otherType(Mistake mistake) {
        return conversion(mistake)
                .map(types -> "Give " + article(types.group(2)) + " here"
                        + (find("[^=!<>]=\\s*$", mistake.before()).isPresent()
                                ? ", or declare " + article(types.group(1)) + " to hold this value."
                                : ": this is " + article(types.group(1)) + "."));
    }

    private static Optional<String> plainTypeInBrackets(Mistake mistake) {
        return mistake.says("found: +(\\w+)")
                .map(found -> found.group(1))
                .filter(BOXES::containsKey)
                .map(plain ->
                        "Write " + BOXES.get(plain) + " instead of " + plain + ": between < and > stands a class.");
    }

    private static Optional<Matcher> operands(Mistake mistake) {
        return mistake.says(
                "^bad operand types for binary operator '(.+)'\\R\\s*first type: +(\\S+)\\R\\s*second type: +(\\S+)");
    }

    private static Optional<String> equalsAcrossTypes(Mistake mistake) {
        return operands(mistake)
                .filter(found -> found.group(1).matches("[=!]="))
                .flatMap(found -> acrossTypes(found.group(2), found.group(3)));
    }

    private static Optional<String> incomparable(Mistake mistake) {
        return mistake.says("(?:incomparable types: |types )?(\\S+) (?:and|cannot be converted to) (\\S+)$")
                .flatMap(types -> acrossTypes(types.group(1), types.group(2)));
    }

    private static Optional<String> acrossTypes(String first, String second) {
        String other = first.equals("String") ? second : first;
        String parser = PARSERS.get(other);
        return parser == null || !(first.equals("String") || second.equals("String"))
                ? Optional.of(
                        "Compare two values of one type: " + article(first) + " is never " + article(second) + ".")
                : Optional.of(
                        "Make both sides one type first: " + parser + "(…) reads " + article(other) + " from a text.");
    }

    private static Optional<String> repeatedText(Mistake mistake) {
        return operands(mistake)
                .filter(found -> found.group(1).equals("*")
                        && (found.group(2) + found.group(3)).matches("String(int|long)|intString"))
                .map(found -> "Write text.repeat(n) to repeat a text n times.");
    }

    private static Optional<String> arithmeticOnText(Mistake mistake) {
        return operands(mistake)
                .filter(found -> found.group(1).matches("[-*/%<>]|[<>]="))
                .filter(found ->
                        found.group(2).equals("String") || found.group(3).equals("String"))
                .map(found -> found.group(1).matches("[<>]=?")
                        ? "Write a.compareTo(b) " + found.group(1) + " 0 to compare texts by the alphabet."
                        : "Make numbers of the texts first, with Integer.parseInt(…): " + found.group(1)
                                + " works on numbers only.");
    }

    private static Optional<String> logicOnNumbers(Mistake mistake) {
        return operands(mistake)
                .filter(found -> found.group(1).matches("&&|\\|\\|"))
                .map(found -> "Write a whole comparison on each side of " + found.group(1) + ", such as a > 0 "
                        + found.group(1) + " b > 0.");
    }

    private static Optional<String> notOfNumber(Mistake mistake) {
        return mistake.says("^bad operand type (\\S+) for unary operator '!'")
                .map(found -> "Write a comparison, such as " + mistake.marked().replaceFirst("^!\\s*", "")
                        + " == 0: ! turns true into false and works on nothing else.");
    }

    private static Optional<String> bracketsOnNoArray(Mistake mistake) {
        return find("^(.*)\\[(.*)\\]$", mistake.marked())
                .flatMap(access -> mistake.says("but (\\S+) found$")
                        .map(found -> found.group(1))
                        .map(type ->
                                type.equals("String") ? "charAt" : type.matches("\\w*(List|Map)\\b.*") ? "get" : "")
                        .filter(method -> !method.isEmpty())
                        .map(method -> "Write " + access.group(1) + "." + method + "(" + access.group(2)
                                + "): [ ] belongs to arrays."));
    }

    private static Optional<String> loopOverNumber(Mistake mistake) {
        return mistake.says("found: +(\\S+)")
                .map(found -> found.group(1).matches("int|long|Integer")
                        ? "Write for (int i = 0; i < " + mistake.marked() + "; i++) to count."
                        : found.group(1).startsWith("Map")
                                ? "Loop over " + mistake.marked() + ".entrySet(), .keySet() or .values()."
                                : found.group(1).equals("String")
                                        ? "Loop over " + mistake.marked() + ".toCharArray() for its characters."
                                        : "Give an array or a collection behind the colon.");
    }

    private static Optional<String> methodOfPlain(Mistake mistake) {
        return mistake.says("^(\\w+) cannot be dereferenced").map(found -> {
            String value = mistake.marked().replaceFirst("\\s*\\.\\s*\\w*$", "");
            String member = mistake.marked().replaceFirst("^.*\\.\\s*", "");
            return member.equals("equals")
                    ? "Compare with ==: " + article(found.group(1)) + " has no methods."
                    : "Write String.valueOf(" + value + ") to work with it as a text: " + article(found.group(1))
                            + " has no methods.";
        });
    }

    private static Optional<String> varWithoutType(Mistake mistake) {
        return mistake.says("local variable (\\w+)")
                .map(name -> mistake.message().contains("without initializer")
                                || mistake.message().contains("'null'")
                        ? "Write its type instead of var, such as String " + name.group(1) + ", or give it a value."
                        : "Write its type instead of var, such as int[] " + name.group(1) + ".");
    }

    private static Optional<String> longLiteral(Mistake mistake) {
        return find("^\\d[\\d_]*", mistake.fromThere())
                .map(number -> "Write " + number.group() + "L and declare a long: an int ends at 2147483647.");
    }

    private static Optional<String> assignmentToValue(Mistake mistake) {
        return mistake.says("required: +variable\\R\\s*found: +value")
                .map(said -> "Put a variable there: only a variable can be given a value; to compare, write ==.");
    }

    /** Source that is short enough to be repeated. */
    private static String shown(Mistake mistake) {
        return mistake.marked().length() > 30 || mistake.marked().contains("\n") ? "…" : mistake.marked();
    }

    static String article(String type) {
        return ("AEIOaeio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
