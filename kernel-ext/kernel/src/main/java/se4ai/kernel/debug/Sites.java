package se4ai.kernel.debug;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that reports, by the number that its probe hands over. */
final class Sites<T> {

    static final Sites<Site> LINES = new Sites<>();
    static final Sites<Site.Method> METHODS = new Sites<>();

    private final Map<Integer, T> all = new ConcurrentHashMap<>();

    private Sites() {}

    synchronized int add(T site) {
        int number = all.size();
        all.put(number, site);
        return number;
    }

    T get(int number) {
        return Objects.requireNonNull(all.get(number));
    }
}
