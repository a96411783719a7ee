package se4ai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An order check looks at steps that were put in order; it asks only that what must come first does, and knows steps that do
 * not belong.
 *
 * <pre>{@code
 * OrderCheck.steps("abc").before('a', 'b', "…").before('a', 'c', "…").never('x', "…")     // abc and acb are right
 * }</pre>
 */
public final class OrderCheck implements Check<String> {

    private record Rule(char first, char second, String message) {}

    private final String steps;
    private final List<Rule> rules;
    private final Map<Character, String> strangers;
    private final String because;

    private OrderCheck(String steps, List<Rule> rules, Map<Character, String> strangers, String because) {
        this.steps = steps;
        this.rules = rules;
        this.strangers = strangers;
        this.because = because;
    }

    /** Steps named by one letter each, all of which are needed. */
    public static OrderCheck steps(String steps) {
        return new OrderCheck(steps.toLowerCase(Locale.ROOT), List.of(), Map.of(), "");
    }

    /** One step must come before another, with what to say where it does not. */
    public OrderCheck before(char first, char second, String message) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(new Rule(first, second, message));
        return new OrderCheck(steps, more, strangers, because);
    }

    /** A step that does not belong, with what speaks against it. */
    public OrderCheck never(char stranger, String message) {
        Map<Character, String> more = new LinkedHashMap<>(strangers);
        more.put(stranger, message);
        return new OrderCheck(steps, rules, more, because);
    }

    /** What a right answer means. */
    public OrderCheck because(String reason) {
        return new OrderCheck(steps, rules, strangers, reason);
    }

    @Override
    public Finding of(String answer) {
        String order = letters(answer);
        if (order.isEmpty()) {
            return Finding.notYet("No answer yet: write the letters of the steps in their order.");
        }
        for (int i = 0; i < order.length(); i++) {
            char step = order.charAt(i);
            String stranger = strangers.get(step);
            if (stranger != null) {
                return Finding.almost(stranger);
            }
            if (steps.indexOf(step) < 0 || order.indexOf(step) != i) {
                return Finding.notYet(
                        "'" + step + "' is not a step, or stands there twice; the steps are " + steps + ".");
            }
        }
        if (order.length() < steps.length()) {
            return Finding.notYet(order.length() + " of " + steps.length() + " steps; which are missing?");
        }
        return rules.stream()
                .filter(rule -> order.indexOf(rule.first()) > order.indexOf(rule.second()))
                .findFirst()
                .map(rule -> Finding.almost(rule.message()))
                .orElse(Finding.correct(because));
    }

    /** Blanks, commas and arrows between the letters do not matter. */
    private static String letters(String answer) {
        StringBuilder letters = new StringBuilder();
        for (char c : answer.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
