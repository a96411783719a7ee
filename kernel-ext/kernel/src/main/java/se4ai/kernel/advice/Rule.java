package se4ai.kernel.advice;

import java.util.Optional;
import java.util.function.Function;

/**
 * What to do about one kind of mistake.
 *
 * @param code the compiler's key of the message, without its prefix; keys below it match as well
 * @param advice the sentence, or nothing where the rule does not fit
 */
record Rule(String code, Function<Mistake, Optional<String>> advice) {

    private static final String PREFIX = "compiler.err.";

    static Rule on(String code, Function<Mistake, Optional<String>> advice) {
        return new Rule(code, advice);
    }

    /** A rule that always says the same. */
    static Rule on(String code, String sentence) {
        return new Rule(code, mistake -> Optional.of(sentence));
    }

    boolean matches(Mistake mistake) {
        String found = mistake.code().substring(mistake.code().startsWith(PREFIX) ? PREFIX.length() : 0);
        return found.equals(code) || found.startsWith(code + ".");
    }
}
