package se4ai.kernel.advice;

import static se4ai.kernel.advice.Mistake.find;
import static se4ai.kernel.advice.Rule.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Words that stand where Java wants others, or that another language would have. */
final class WordingRules {

    static final String OPERATORS = "Write && for and, || for or, ! for not.";

    private static final Set<String> OPERATOR_WORDS = Set.of("and", "or", "not");

    static final List<Rule> ALL = List.of(
            on("expected", WordingRules::operatorWord),
            on("expected", WordingRules::elif),
            on("expected", WordingRules::parameterType),
            on("expected", WordingRules::keywordAsName),
            on("dot.class.expected", WordingRules::digitAtStart),
            on("dot.class.expected", WordingRules::keywordAsName),
            on("dot.class.expected", WordingRules::returnType),
            on("invalid.meth.decl.ret.type.req", WordingRules::returnTypeInClass),
            on("premature.eof", WordingRules::elseAlone),
            on("premature.eof", WordingRules::nothingBeforeElse),
            on("illegal.start", WordingRules::elseAlone),
            on("else.without.if", WordingRules::elseAfterIf),
            on("illegal.start", WordingRules::methodInMethod),
            on("illegal.start", WordingRules::elseAfterIf),
            on(
                    "not.stmt",
                    "Do something with this value: assign it (var result = …), return it, or pass it to a method."),
            on(
                    "try.without.catch.finally.or.resource.decls",
                    "Add catch (Exception e) { … } or finally { … } behind the try block."),
            on("orphaned", "Put this into a switch: case and default stand only there."));

    private WordingRules() {}

    static boolean isOperatorWord(String word) {
        return OPERATOR_WORDS.contains(word);
    }

    private static Optional<String> operatorWord(Mistake mistake) {
        return Optional.of(mistake)
                .filter(it -> isOperatorWord(it.wordThere()) || isOperatorWord(it.wordBefore()))
                .map(it -> OPERATORS);
    }

    private static Optional<String> elif(Mistake mistake) {
        return find("^elif\\b", mistake.source()).map(word -> "Write else if, right behind the } of the if.");
    }

    private static Optional<String> parameterType(Mistake mistake) {
        return find("\\(\\s*(?:.*,\\s*)?([A-Za-z_]\\w*)$", mistake.before())
                .filter(name -> mistake.message().startsWith("<identifier>"))
                .filter(name -> find("^\\s*[,)]", mistake.fromThere()).isPresent())
                .map(name -> "Write a type before each parameter, such as int " + name.group(1) + ".");
    }

    private static Optional<String> keywordAsName(Mistake mistake) {
        return Optional.of(mistake.wordThere().isEmpty() ? mistake.wordBefore() : mistake.wordThere())
                .filter(SourceVersion::isKeyword)
                .map(word -> "Choose another name: " + word + " is a word of Java itself.");
    }

    private static Optional<String> digitAtStart(Mistake mistake) {
        return find("^\\s*(\\d+)([A-Za-z_]\\w*)", mistake.fromThere())
                .map(name -> "Begin the name with a letter, such as " + name.group(2) + name.group(1) + ".");
    }

    private static Optional<String> returnType(Mistake mistake) {
        return find("^(\\w+)\\s*\\(", mistake.source())
                .filter(name -> mistake.source().contains("{"))
                .map(name -> returns(name.group(1)));
    }

    private static Optional<String> returnTypeInClass(Mistake mistake) {
        return Optional.of(mistake.wordThere())
                .filter(name -> !name.isEmpty())
                .map(name -> returns(name).replace(".", ", or give a constructor the name of its class."));
    }

    private static String returns(String method) {
        return "Write before " + method + " what it returns: a type such as int, or void for nothing.";
    }

    private static Optional<String> elseAlone(Mistake mistake) {
        return find("^else\\b", mistake.source()).flatMap(word -> elseAfterIf(mistake));
    }

    private static Optional<String> nothingBeforeElse(Mistake mistake) {
        return find("\\)\\s*else\\b", mistake.source()).map(word -> "Put { … } between if (…) and else.");
    }

    private static Optional<String> elseAfterIf(Mistake mistake) {
        return find("\\belse\\b", mistake.source())
                .map(word -> "Put else right behind the { … } of its if, in the same cell.");
    }

    private static Optional<String> methodInMethod(Mistake mistake) {
        return find("^\\s*(?:public |private |static )*\\w+\\s+(\\w+)\\s*\\([^)]*\\)\\s*\\{", mistake.fromThere())
                .filter(method -> Brackets.innermostOpen(mistake.source().substring(0, mistake.at())) >= 0)
                .map(method ->
                        "Put the method " + method.group(1) + " outside: close the method around it with } first.");
    }
}
