package se4ai.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
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

    /** Shows a value in a place of the cell's output that has a name; the next value shown there takes its place. */
    public static void displayIn(String place, @Nullable Object value) {
        BaseKernel kernel = BaseKernel.notebookKernel();
        DisplayData data = Shows.rendered(kernel.getRenderer(), value);
        if (kernel instanceof JavaKernel ours) {
            ours.displayIn(place, data);
        } else {
            kernel.display(data);
        }
    }

    /** Empties the cell's output as soon as the cell shows something new, so that nothing flickers. */
    public static void clearOutput() {
        if (BaseKernel.notebookKernel() instanceof JavaKernel ours) {
            ours.clearOutput();
        }
    }

    /**
     * Asks the reader for a line.
     *
     * @throws IllegalStateException where nobody can answer, as when the build runs a notebook
     */
    public static String input(String prompt) {
        return ask(prompt, false);
    }

    /** Asks the reader for a line that stays hidden while it is typed. */
    public static String password(String prompt) {
        return ask(prompt, true);
    }

    private static String ask(String prompt, boolean secret) {
        if (BaseKernel.notebookKernel() instanceof JavaKernel ours) {
            return ours.input().ask(prompt, secret);
        }
        System.out.print(prompt);
        return new Scanner(System.in, StandardCharsets.UTF_8).nextLine();
    }

    private static void show(@Nullable Object value, String[] as) {
        BaseKernel kernel = BaseKernel.notebookKernel();
        // What was printed before it stands above it.
        System.out.flush();
        kernel.display(Shows.rendered(kernel.getRenderer(), value, as));
    }
}
