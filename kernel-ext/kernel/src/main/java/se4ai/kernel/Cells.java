package se4ai.kernel;

import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;
import se4ai.check.AnswerSheet;
import se4ai.check.Hint;
import se4ai.check.Verdict;
import se4ai.course.Course;
import se4ai.kernel.display.RunningPipeline;
import se4ai.kernel.display.Shows;
import se4ai.pipeline.Pipeline;
import se4ai.pipeline.Run;

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

    /** Runs a pipeline; which artifact is being made is said in one place. */
    public static Run run(Pipeline pipeline) {
        return pipeline.run(new RunningPipeline(new LiveText()));
    }

    /** Runs a pipeline and keeps what an earlier run has made and no change touches. */
    public static Run run(Pipeline pipeline, Run before) {
        return pipeline.run(before, new RunningPipeline(new LiveText()));
    }

    /** Shows a value in the middle of a cell. */
    public static void display(@Nullable Object value) {
        show(value, new String[0]);
    }

    /**
     * Shows a value in the forms that are asked for, and a text as what it is said to be:
     *
     * <pre>{@code
     * display("<b>bold</b>", "text/html");
     * display("$\\sum_i p_i$", "text/latex");
     * }</pre>
     *
     * @param as types such as text/html, text/markdown, text/latex, image/svg+xml or application/json
     */
    public static void display(@Nullable Object value, String... as) {
        show(value, as);
    }

    private static void show(@Nullable Object value, String[] as) {
        BaseKernel kernel = BaseKernel.notebookKernel();
        // What was printed before it stands above it.
        System.out.flush();
        kernel.display(Shows.rendered(kernel.getRenderer(), value, as));
    }
}
