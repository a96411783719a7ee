package se4ai.labs;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * Questions ask a lab for its work without its page: each line of text asks for something of some settings and is answered
 * by lines, the same ones on the JVM and in the browser.
 *
 * <pre>{@code
 * estimates case?frame-kb=20
 * objectives random 7        // settings drawn with that seed
 * }</pre>
 *
 * @param <S> the lab's settings
 */
public final class Questions<S> {

    private final SettingsAddress<S> addresses;
    private final IntFunction<S> drawn;
    private final BiFunction<String, S, String> answer;

    /**
     * @param drawn settings by a seed
     * @param answer to a question about settings; an IllegalArgumentException is answered by its sentence
     */
    public Questions(SettingsAddress<S> addresses, IntFunction<S> drawn, BiFunction<String, S, String> answer) {
        this.addresses = addresses;
        this.drawn = drawn;
        this.answer = answer;
    }

    /** The answers to each line that asks; a line that begins with {@code #} is a comment. */
    public String answers(String text) {
        StringBuilder answers = new StringBuilder();
        for (String line : Words.lines(text)) {
            if (!line.startsWith("#")) {
                answers.append(answer(line)).append('\n');
            }
        }
        return answers.toString();
    }

    private String answer(String line) {
        List<String> words = Words.of(line);
        try {
            S settings = settings(words.subList(1, words.size()));
            return words.get(0).equals("address") ? address(settings) : answer.apply(words.get(0), settings);
        } catch (IllegalArgumentException e) {
            return "error: " + e.getMessage();
        }
    }

    /** The settings as an address, and whether they come back from it. */
    private String address(S settings) {
        String address = addresses.of(settings);
        return address + " " + addresses.read(address).settings().equals(settings);
    }

    private S settings(List<String> words) {
        if (words.size() == 2 && words.get(0).equals("random")) {
            return drawn.apply((int) Words.number(words.get(1)));
        }
        if (words.size() == 1 && addresses.isMeant(words.get(0))) {
            return addresses.read(words.get(0)).settings();
        }
        throw new IllegalArgumentException("There are no settings '" + String.join(" ", words) + "'.");
    }
}
