package se4ai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A label map gives each number that a model can answer its name; where the two disagree, every answer is wrong and
 * none looks it.
 *
 * @param names the name of class 1 first; {@code -} where a number is not in use
 */
public record LabelMap(List<String> names) {

    private static final String UNUSED = "-";

    public LabelMap {
        names = List.copyOf(names);
    }

    /** Reads one name a line; blanks around a name do not count. */
    public static LabelMap parse(String lines) {
        List<String> names = new ArrayList<>();
        String rest = lines.strip();
        // Not split(), which brings regular expressions, a large part of the library, into the browser.
        for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            names.add(rest.substring(0, end).strip());
            rest = rest.substring(end + 1);
        }
        names.add(rest.strip());
        return new LabelMap(names);
    }

    /**
     * The name of a class.
     *
     * @param number from 1, as the model counts
     */
    public String name(int number) {
        return number >= 1 && number <= names.size() ? names.get(number - 1) : UNUSED;
    }

    /** Whether the number stands for a kind of thing at all. */
    public boolean isUsed(int number) {
        return !name(number).equals(UNUSED);
    }

    /**
     * The same map with one line lost, so that all later names move up by one: the classic mistake.
     *
     * @throws IllegalArgumentException where the map has no such name
     */
    public LabelMap without(String name) {
        List<String> rest = new ArrayList<>(names);
        if (!rest.remove(name)) {
            throw new IllegalArgumentException(
                    "Label map has no '" + name + "'; it has " + String.join(", ", used()) + ".");
        }
        return new LabelMap(rest);
    }

    /** The numbers in use here that the other map gives another name, or none. */
    public List<Integer> differencesTo(LabelMap other) {
        return IntStream.rangeClosed(1, names.size())
                .filter(this::isUsed)
                .filter(number -> !name(number).equals(other.name(number)))
                .boxed()
                .toList();
    }

    /** The names in use, in the model's order. */
    public List<String> used() {
        return names.stream().filter(name -> !name.equals(UNUSED)).toList();
    }

    @Override
    public String toString() {
        return used().size() + " labels: " + String.join(", ", used());
    }
}
