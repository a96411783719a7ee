package se4ai.model;

import java.util.List;

/** Finds a name in a list, and says which names there are where it is not. */
final class Names {

    private Names() {}

    static int position(String what, String name, List<String> names) {
        int position = names.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "There is no " + what + " '" + name + "'; there are " + String.join(", ", names) + ".");
        }
        return position;
    }
}
