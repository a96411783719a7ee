package process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What happened in a night, for those who come in the morning. */
final class Journal {

    private final List<String> notes = new ArrayList<>();
    private final Map<String, Double> figures = new TreeMap<>();

    void note(String line) {
        notes.add(line);
    }

    void figure(String name, double value) {
        figures.put(name, value);
    }

    void print() {
        notes.forEach(System.out::println);
        figures.forEach((name, value) -> System.out.println(name + " = " + String.format(Locale.ROOT, "%.3f", value)));
    }
}
