package se4ai.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dropdown is an input for one of several values.
 *
 * @param <T> what its values are; each is read as its text
 */
public final class Dropdown<T> extends Input<T> {

    private final List<T> options;
    private final Twin twin;
    private volatile int index;

    private Dropdown(String name, List<T> options) {
        super(name, "A dropdown");
        if (options.isEmpty()) {
            throw new IllegalArgumentException("The dropdown '" + name
                    + "' must have at least one value to choose but had none. Name them after its name.");
        }
        this.options = List.copyOf(options);
        this.twin = hearing(
                Twin.described("Dropdown", "DescriptionStyle", name)
                        .layout("width", "max-content")
                        .layout("max_width", "100%")
                        .with("_options_labels", labels())
                        .with("index", index),
                "index");
    }

    /** A dropdown that starts with the first value: {@code Dropdown.of("city", "Berlin", "Rome")}. */
    @SafeVarargs
    public static <T> Dropdown<T> of(String name, T... options) {
        List<T> all = new ArrayList<>();
        for (T option : options) {
            all.add(option);
        }
        return new Dropdown<>(name, all);
    }

    /** A dropdown for the values of a list, such as those of an enum. */
    public static <T> Dropdown<T> of(String name, List<T> options) {
        return new Dropdown<>(name, options);
    }

    @Override
    public T value() {
        return options.get(index);
    }

    @Override
    public Dropdown<T> set(T next) {
        int found = options.indexOf(next);
        if (found < 0) {
            throw new IllegalArgumentException("The dropdown '" + name() + "' must be set to one of its values, "
                    + String.join(", ", labels()) + ", but was set to " + next + ".");
        }
        index = found;
        changedHere("index", found);
        return this;
    }

    @Override
    boolean take(Object sent) {
        int before = index;
        if (sent instanceof Number number && number.intValue() >= 0 && number.intValue() < options.size()) {
            index = number.intValue();
        }
        return index != before;
    }

    private List<String> labels() {
        return options.stream().map(String::valueOf).toList();
    }

    @Override
    String reading() {
        return "'" + name() + "' = " + value();
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        String others = labels().stream().collect(Collectors.joining(", ", " (", ")"));
        String html = "<p>" + Still.escaped(name()) + ": <strong>" + Still.escaped(String.valueOf(value()))
                + "</strong>" + Still.escaped(others) + "</p>";
        return new Still(html, name() + ": " + value() + others);
    }
}
