package se4ai.kernel.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** The part of a stack trace that is the reader's own code, line by line; neither the kernel nor the JDK is in it. */
final class OwnFrames {

    private static final int MOST = 10;
    private static final int WIDEST = 60;
    private static final int FIRST_OF_LONG = 5;
    private static final int FIRST_OF_ENDLESS = 3;
    private static final int LAST_OF_LONG = 3;
    private static final String LAMBDA = "lambda$";

    private final Origins origins;
    private final Map<String, Snippet> snippets = new TreeMap<>();

    OwnFrames(Origins origins, JShell jshell) {
        this.origins = origins;
        jshell.snippets().forEach(snippet -> snippets.put(snippet.id(), snippet));
    }

    /** The line in this cell nearest to where the exception was thrown. */
    Optional<Integer> lineInThisCell(EvalException thrown) {
        return own(thrown)
                .filter(frame -> origin(frame).filter(origins::isThisCell).isPresent())
                .map(this::line)
                .findFirst();
    }

    /** The library's method that the reader's code called, then the reader's own frames, innermost first. */
    List<Line> lines(EvalException thrown, int marked) {
        List<Line> lines = new ArrayList<>();
        String library = library(thrown);
        if (!library.isEmpty()) {
            lines.add(Line.plain("  inside " + library));
        }
        List<StackTraceElement> own = own(thrown).toList();
        if (own.size() == 1 && standsOn(own.get(0), marked)) {
            return lines;
        }
        boolean endless = thrown.getExceptionClassName().equals("java.lang.StackOverflowError");
        int first = own.size() <= MOST ? own.size() : endless ? FIRST_OF_ENDLESS : FIRST_OF_LONG;
        int last = own.size() <= MOST || endless ? 0 : LAST_OF_LONG;
        own.subList(0, first).forEach(frame -> lines.add(described(frame)));
        if (first + last < own.size()) {
            lines.add(Line.plain("  … " + grouped(own.size() - first - last) + " more"));
        }
        own.subList(own.size() - last, own.size()).forEach(frame -> lines.add(described(frame)));
        return lines;
    }

    /** Where a cause was thrown; nothing where it is the line that is marked anyway. */
    Optional<Line> firstLine(EvalException cause, int marked) {
        return own(cause).findFirst().filter(frame -> !isMarked(frame, marked)).map(this::described);
    }

    /** The methods of the reader that were running, innermost first. */
    List<String> methods(EvalException thrown) {
        return own(thrown)
                .filter(frame -> !isCell(frame))
                .map(OwnFrames::method)
                .toList();
    }

    /** What the reader's innermost code had called, such as java.util.ArrayList.get; empty where it was not in a library. */
    String library(EvalException thrown) {
        String called = "";
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (isOwn(frame)) {
                return called;
            }
            if (isTelling(frame)) {
                String type = frame.getClassName().replace('$', '.');
                called = frame.getMethodName().equals("<init>") ? "new " + type : type + "." + frame.getMethodName();
            }
        }
        return "";
    }

    private static boolean isTelling(StackTraceElement frame) {
        return Stream.of("jdk.internal.", "java.lang.reflect.", "java.lang.invoke.", "jdk.jshell.", "se4ai.kernel.")
                        .noneMatch(frame.getClassName()::startsWith)
                && !frame.getMethodName().startsWith(LAMBDA);
    }

    private static Stream<StackTraceElement> own(EvalException thrown) {
        // What called a magic's code was written by the magic, not by the reader.
        return Stream.of(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().startsWith("se4ai.kernel.magic."))
                .filter(OwnFrames::isOwn);
    }

    /** JShell names the file of a snippet after its id. */
    private static boolean isOwn(StackTraceElement frame) {
        return frame.getFileName() != null && frame.getFileName().startsWith("#") && frame.getLineNumber() > 0;
    }

    private static String id(StackTraceElement frame) {
        return String.valueOf(frame.getFileName()).substring(1);
    }

    private Optional<Origins.Origin> origin(StackTraceElement frame) {
        return Optional.ofNullable(origins.of(id(frame)));
    }

    /** The cell's line of a frame; the snippet's own where its cell is no longer known. */
    private int line(StackTraceElement frame) {
        return origin(frame).map(Origins.Origin::line).orElse(1) + frame.getLineNumber() - 1;
    }

    private boolean isMarked(StackTraceElement frame, int marked) {
        return standsOn(frame, marked) && isCell(frame);
    }

    private boolean standsOn(StackTraceElement frame, int line) {
        return origin(frame).filter(origins::isThisCell).isPresent() && line(frame) == line;
    }

    private Line described(StackTraceElement frame) {
        boolean here = origin(frame).filter(origins::isThisCell).isPresent();
        String cell = here ? "this cell" : "an earlier cell";
        String where = isCell(frame)
                ? "in " + cell + ", line " + line(frame)
                : "in " + method(frame) + ", line " + line(frame) + " of " + cell;
        String source = source(frame);
        return Line.plain("  " + where + (source.isEmpty() ? "" : ": " + source));
    }

    private String source(StackTraceElement frame) {
        Snippet snippet = snippets.get(id(frame));
        return snippet == null
                ? ""
                : snippet.source()
                        .lines()
                        .skip(frame.getLineNumber() - 1L)
                        .findFirst()
                        .map(String::strip)
                        .map(line -> line.length() <= WIDEST ? line : line.substring(0, WIDEST) + "…")
                        .orElse("");
    }

    /** Whether the code stands in the cell itself rather than in a method of it. */
    private static boolean isCell(StackTraceElement frame) {
        return frame.getClassName().isEmpty() && frame.getMethodName().isEmpty();
    }

    private static String method(StackTraceElement frame) {
        String type = frame.getClassName().replaceAll("\\$\\d+\\w*", "").replace('$', '.');
        String method = frame.getMethodName();
        if (method.startsWith(LAMBDA)) {
            return "a lambda";
        }
        if (method.equals("<init>")) {
            return "the constructor of " + type;
        }
        if (method.equals("<clinit>")) {
            return "the static fields of " + type;
        }
        return type.isEmpty() ? method : type + "." + method;
    }

    private static String grouped(int number) {
        return number < 1_000
                ? String.valueOf(number)
                : number / 1_000 + "," + String.valueOf(1_000 + number % 1_000).substring(1);
    }
}
