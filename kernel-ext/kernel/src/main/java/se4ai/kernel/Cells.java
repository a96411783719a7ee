package se4ai.kernel;

import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;
import se4ai.check.AnswerSheet;
import se4ai.check.Hint;
import se4ai.check.Verdict;
import se4ai.course.Course;

/** What every cell can call without an import. */
public final class Cells {

    private static final AnswerSheet SHEET = new AnswerSheet(Course.exercises());

    private Cells() {}

    /** Checks the answer to an exercise and says at once how right it is. */
    public static Verdict check(String exercise, @Nullable Object answer) {
        return SHEET.check(exercise, answer);
    }

    /** The next hint for an exercise. */
    public static Hint hint(String exercise) {
        return SHEET.hint(exercise);
    }

    /** Shows a value in the middle of a cell. */
    public static void display(Object value) {
        BaseKernel kernel = BaseKernel.notebookKernel();
        // What was printed before it stands above it.
        System.out.flush();
        kernel.display(kernel.getRenderer().render(value));
    }
}
