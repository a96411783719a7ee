package se4ai.widget;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a cell writes to have a value redrawn as a reader moves its inputs. */
public final class Interact {

    private Interact() {}

    /**
     * An input with what a function makes of it below.
     *
     * <pre>{@code
     * interact(Slider.of("threshold", 0, 1, 0.5), t -> sweep.at(t))
     * }</pre>
     */
    public static <A> Interaction interact(Input<A> a, Function<? super A, ? extends @Nullable Object> function) {
        return drawn(List.of(a), () -> function.apply(a.value()));
    }

    /** Two inputs with what a function makes of them below. */
    public static <A, B> Interaction interact(
            Input<A> a, Input<B> b, BiFunction<? super A, ? super B, ? extends @Nullable Object> function) {
        return drawn(List.of(a, b), () -> function.apply(a.value(), b.value()));
    }

    /** Three inputs with what a function makes of them below. */
    public static <A, B, C> Interaction interact(
            Input<A> a, Input<B> b, Input<C> c, OfThree<? super A, ? super B, ? super C> function) {
        return drawn(List.of(a, b, c), () -> function.apply(a.value(), b.value(), c.value()));
    }

    private static Interaction drawn(List<Input<?>> inputs, Supplier<@Nullable Object> function) {
        return new Interaction(inputs, function).drawn(Hosts.current());
    }

    /** A function of three values. */
    @FunctionalInterface
    public interface OfThree<A, B, C> {

        @Nullable
        Object apply(A a, B b, C c);
    }
}
