package se4ai.kernel.display;

import java.util.function.Function;
import se4ai.draw.Card;
import se4ai.draw.Drawing;

/** How a cell shows the values of one type. */
record Show<T>(Class<T> type, Function<? super T, Shown> form) {

    static <T> Show<T> drawn(Class<T> type, Function<? super T, Drawing> draw) {
        return new Show<>(type, value -> Shown.of(draw.apply(value)));
    }

    static <T> Show<T> carded(Class<T> type, Function<? super T, Card> draw) {
        return new Show<>(type, value -> Shown.of(draw.apply(value)));
    }

    Shown of(Object value) {
        return form.apply(type.cast(value));
    }
}
