package se4ai.kernel.magic;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.shell.CellException;

/** Runs the Java of a file: a source file as one cell, a notebook's code cells one after the other. */
final class LoadMagic implements Magic {

    private static final List<String> ENDINGS = List.of(".java", ".jsh", ".ipynb");

    private final Set<Path> running = new HashSet<>();

    @Override
    public @Nullable Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        Words words = call.words();
        words.requireOnly("%load", Set.of());
        if (words.all().size() != 1) {
            throw new MagicException(
                    "%load needs the path of one file, such as %load Robot.java; quote a path with blanks.");
        }
        String name = words.all().get(0);
        Path file = new PathsIn(host.workingFolder()).of(name);
        requireSource(name, file, host.workingFolder());
        if (!running.add(file)) {
            throw new MagicException("'" + name + "' loads itself. Take the %load line out of it.");
        }
        try {
            return name.endsWith(".ipynb") ? notebook(name, file, host) : run(name, source(name, file), host);
        } finally {
            running.remove(file);
        }
    }

    private static void requireSource(String name, Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            throw new MagicException("There is no file '" + name + "', seen from " + folder
                    + ". Give a path that ends in " + ".java, .jsh or .ipynb.");
        }
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            throw new MagicException("%load runs files that end in .java, .jsh or .ipynb, but this one is '" + name
                    + "'." + (name.endsWith(".jar") ? " To add a jar write %classpath " + name + "." : ""));
        }
    }

    private static @Nullable Object notebook(String name, Path file, MagicHost host) {
        Object value = null;
        int number = 0;
        for (NotebookText.Text cell : NotebookText.read(file).cells()) {
            number++;
            if (cell.isCode()) {
                value = run(name + ", cell " + number, cell.source(), host);
            }
        }
        return value;
    }

    /** Java goes to the host; what a file holds of magics is run as in a cell. */
    private static @Nullable Object run(String name, String source, MagicHost host) {
        try {
            return host.cell(source);
        } catch (CellException e) {
            throw e.inFile(name);
        }
    }

    private static String source(String name, Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new MagicException("'" + name + "' is not UTF-8 text; save it as UTF-8.", e);
        } catch (IOException e) {
            throw new MagicException("'" + name + "' cannot be read: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public List<String> complete(String word, MagicHost host) {
        return new PathsIn(host.workingFolder())
                .complete(word, name -> ENDINGS.stream().anyMatch(name::endsWith));
    }
}
