package se4ai.widget;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * An input is a widget with a name and a value that a reader sets.
 *
 * @param <T> what its values are
 */
public abstract class Input<T> extends Widget {

    private final String name;
    private final List<Redraws> listeners = new CopyOnWriteArrayList<>();

    Input(String name, String kind) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    kind + " must have a name that is read beside it but it was blank. Name it after what it sets.");
        }
        this.name = name;
    }

    /** What is read beside it. */
    public final String name() {
        return name;
    }

    /** What it is set to now. */
    public abstract T value();

    /** Sets it, in the kernel and in the page. */
    public abstract Input<T> set(T value);

    /** Runs a function with the new value whenever it changes; of changes while it runs, with the last. */
    public final Input<T> onChange(Consumer<? super T> function) {
        listen(new Redraws(() -> function.accept(value())));
        return this;
    }

    final void listen(Redraws redraws) {
        listeners.add(redraws);
    }

    /** The value as it is read in a sentence: {@code 'threshold' = 0.5}. */
    abstract String reading();

    /** Takes what the page has under a key of the model; whether the value is another now. */
    abstract boolean take(Object sent);

    /** The twin of an input whose value is under one key. */
    final Twin hearing(Twin twin, String key) {
        return twin.onChange(changes -> heard(twin, key, changes));
    }

    private void heard(Twin twin, String key, Map<String, Object> changes) {
        Object sent = changes.get(key);
        if (sent != null && take(sent)) {
            WidgetHost host = twin.host();
            tell(host == null ? Runnable::run : host.redraws());
        }
    }

    /** Tells the page, and runs what waits for a change. */
    final void changedHere(String key, Object sent) {
        twin().update(key, sent);
        tell(Runnable::run);
    }

    private void tell(Executor where) {
        listeners.forEach(each -> each.ask(where));
    }
}
