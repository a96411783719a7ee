package se4ai.pipeline;

import java.util.Collection;
import java.util.List;

/** Names in a sentence. */
final class Names {

    private Names() {}

    /** Such as {@code 'a', 'b' and 'c'}. */
    static String quoted(Collection<String> names) {
        return listed(names.stream().map(name -> "'" + name + "'").toList());
    }

    /** Such as {@code a, b and c}. */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
