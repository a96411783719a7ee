package se4ai.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** A choice check knows what each option of a question means, the right one and the wrong ones. */
public final class ChoiceCheck implements Check<String> {

    private final Map<String, Finding> options;

    private ChoiceCheck(Map<String, Finding> options) {
        this.options = options;
    }

    public static ChoiceCheck right(String option, String because) {
        return new ChoiceCheck(Map.of(option, Finding.correct(because)));
    }

    /** A wrong option, with what speaks against it. */
    public ChoiceCheck wrong(String option, String message) {
        Map<String, Finding> more = new LinkedHashMap<>(options);
        more.put(option, Finding.notYet(message));
        return new ChoiceCheck(more);
    }

    @Override
    public Finding of(String answer) {
        String option = answer.strip().toLowerCase(java.util.Locale.ROOT);
        if (option.isEmpty() || option.equals("?")) {
            return Finding.notYet("No answer yet: choose one of " + names() + ".");
        }
        Finding finding = options.get(option);
        return finding == null
                ? Finding.notYet("'" + answer + "' is not one of the options; choose one of " + names() + ".")
                : finding;
    }

    private String names() {
        return String.join(", ", options.keySet().stream().sorted().toList());
    }
}
