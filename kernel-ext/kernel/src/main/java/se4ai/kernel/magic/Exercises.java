package se4ai.kernel.magic;

import java.util.List;
import se4ai.check.Exercise;
import se4ai.course.Course;

/** Finds an exercise of the course by its id. */
final class Exercises {

    private Exercises() {}

    static List<String> ids() {
        return Course.exercises().stream().map(Exercise::id).toList();
    }

    static List<String> startingWith(String begun) {
        return ids().stream().filter(id -> id.startsWith(begun)).toList();
    }

    /** The one that a call names; quotes around the id do no harm. */
    static Exercise<?> named(MagicCall call) {
        List<String> words = call.words().all();
        if (words.size() != 1) {
            throw new MagicException(call.name() + " needs the id of one exercise, such as " + call.name() + " "
                    + ids().get(0) + ". %exercise lists all.");
        }
        String id = words.get(0);
        return Course.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MagicException("There is no exercise '" + id + "'."
                        + Nearest.to(id, ids())
                                .map(near -> " Did you mean " + near + "?")
                                .orElse("")
                        + " %exercise lists all."));
    }
}
