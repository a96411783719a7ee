package se4ai.kernel.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;

/**
 * The first elements of what may be long, without end, or broken.
 *
 * @param rest what is not among them, such as "… 980 more"; empty where nothing is missing
 */
record Few(List<@Nullable Object> elements, String rest) {

    static Few of(Iterable<?> all, int most) {
        List<@Nullable Object> elements = new ArrayList<>();
        String rest = "";
        try {
            Iterator<?> each = all.iterator();
            while (elements.size() < most && each.hasNext()) {
                elements.add(each.next());
            }
            if (elements.size() == most && each.hasNext()) {
                rest = all instanceof Collection<?> known ? more(known.size() - most) : "… more";
            }
        } catch (Exception | StackOverflowError | LinkageError | AssertionError failure) {
            rest = "… and then reading it fails: " + Guarded.cause(failure);
        }
        return new Few(Collections.unmodifiableList(elements), rest);
    }

    /** How many are missing; a size that contradicts its elements is not repeated. */
    static String more(long number) {
        return number > 0 ? "… " + Figures.fixed(number, 0) + " more" : "… more";
    }
}
