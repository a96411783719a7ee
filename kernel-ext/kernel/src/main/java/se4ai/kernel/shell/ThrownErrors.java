package se4ai.kernel.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.advice.Thrown;
import se4ai.kernel.advice.ThrownAdvice;
import se4ai.kernel.shell.Line.Tone;

/** Says what a cell threw: the cell's line, the exception, the way through the cell's own code and its causes. */
final class ThrownErrors {

    private static final int MOST_CAUSES = 5;
    private static final int LONGEST_MESSAGE = 5_000;
    private static final Pattern WRAPPER = Pattern.compile("REPL\\.\\$JShell\\$\\w+[.$](?:do_it\\$\\(\\)\\.?)?");
    private static final Pattern LOADERS =
            Pattern.compile(" \\([^()]* (?:is|are) in (?:unnamed )?module [^()]*?\\)$", Pattern.DOTALL);

    private final String cell;
    private final OwnFrames frames;
    private final List<Line> lines = new ArrayList<>();

    private ThrownErrors(String cell, OwnFrames frames) {
        this.cell = cell;
        this.frames = frames;
    }

    /**
     * What a snippet threw.
     *
     * @param real the exception itself, which knows more than JShell's copy; null where it is not at hand
     */
    static CellException of(
            String cell, Piece piece, Origins origins, EvalException thrown, @Nullable Throwable real, JShell jshell) {
        OwnFrames frames = new OwnFrames(origins, jshell);
        return new ThrownErrors(cell, frames).exception(piece, thrown, real);
    }

    private CellException exception(Piece piece, EvalException top, @Nullable Throwable realTop) {
        EvalException thrown = top;
        Throwable real = realTop;
        String setUp = "";
        // The class that could not be set up is not the error: what went wrong in it is.
        while (thrown.getExceptionClassName().equals("java.lang.ExceptionInInitializerError")
                && thrown.getCause() instanceof EvalException inner) {
            thrown = inner;
            real = real == null ? null : real.getCause();
            setUp = "while a class was set up: its static fields get their values before its first use";
        }
        String name = name(thrown, real);
        String message = message(thrown);
        int line = frames.lineInThisCell(thrown).orElseGet(() -> piece.lineOfLine(cell, 1));
        lines.addAll(CellErrors.atLine(cell, line, "--> "));
        lines.add(new Line(Tone.ERROR, described(name, message)));
        if (!setUp.isEmpty()) {
            lines.add(Line.plain("  " + setUp));
        }
        lines.addAll(frames.lines(thrown, line));
        suppressed(real);
        causes(thrown, real, line);
        advice(thrown).ifPresent(what -> lines.add(CellErrors.advised(what)));
        return new CellException(name, message, lines);
    }

    private void causes(EvalException thrown, @Nullable Throwable realThrown, int line) {
        Throwable real = realThrown;
        int count = 0;
        for (Throwable cause = thrown.getCause(); cause instanceof EvalException e; cause = cause.getCause()) {
            real = real == null ? null : real.getCause();
            if (++count > MOST_CAUSES) {
                lines.add(Line.plain("because of … more"));
                return;
            }
            lines.add(Line.plain("because of " + described(name(e, real), message(e))));
            frames.firstLine(e, line).ifPresent(lines::add);
            suppressed(real);
        }
    }

    /** JShell's copy has lost them. */
    private void suppressed(@Nullable Throwable real) {
        if (real == null) {
            return;
        }
        Throwable[] all = real.getSuppressed();
        for (int i = 0; i < Math.min(MOST_CAUSES, all.length); i++) {
            String name = simpleName(all[i].getClass().getName());
            lines.add(Line.plain("  suppressed: " + described(name, clean(all[i].getMessage()))));
        }
    }

    private Optional<String> advice(EvalException thrown) {
        EvalException root = thrown;
        if (ThrownAdvice.on(known(thrown)).isEmpty() && thrown.getCause() instanceof EvalException cause) {
            root = cause;
        }
        return ThrownAdvice.on(known(root));
    }

    private Thrown known(EvalException thrown) {
        return new Thrown(
                thrown.getExceptionClassName(), message(thrown), frames.library(thrown), frames.methods(thrown));
    }

    /** An anonymous class is called after the one that it extends. */
    private static String name(EvalException thrown, @Nullable Throwable real) {
        String name = simpleName(thrown.getExceptionClassName());
        if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
            return real == null
                    ? "Exception"
                    : simpleName(real.getClass().getSuperclass().getName());
        }
        return name;
    }

    private static String message(EvalException thrown) {
        return clean(thrown.getMessage());
    }

    /** The message as the JDK gives it, without the classes that JShell puts around a snippet and their loaders. */
    private static String clean(@Nullable String message) {
        if (message == null) {
            return "";
        }
        String clean =
                message.contains("cannot be cast") ? LOADERS.matcher(message).replaceAll("") : message;
        clean = WRAPPER.matcher(clean).replaceAll("");
        return clean.length() <= LONGEST_MESSAGE ? clean : clean.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static String described(String name, String message) {
        return message.isEmpty() ? name : name + ": " + message;
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
