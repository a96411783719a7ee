package se4ai.kernel.magic;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Live;
import se4ai.kernel.shell.Shell;

/** A kernel for tests: it keeps what it is told, and runs Java in one shell, as a notebook does. */
class TestHost implements MagicHost {

    // One shell for all, started by the first test that runs Java: it takes a second.
    private static final class Started {
        private static final Shell SHELL = new Shell(List.of());
    }

    final List<String> ran = new ArrayList<>();
    final List<Object> shown = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final List<Path> added = new ArrayList<>();
    int resets;

    private final Path folder;
    private final List<Path> classPath;

    TestHost() {
        this(Path.of("").toAbsolutePath());
    }

    TestHost(Path folder) {
        this(
                folder,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
    }

    TestHost(Path folder, List<Path> classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    @Override
    public @Nullable Object java(String source) {
        ran.add(source);
        return Started.SHELL.eval(source);
    }

    @Override
    public @Nullable Object cell(String source) {
        return java(source);
    }

    @Override
    public void addToClassPath(List<Path> entries) {
        added.addAll(entries);
    }

    @Override
    public List<Path> classPath() {
        return Stream.concat(classPath.stream(), added.stream()).toList();
    }

    @Override
    public void reset() {
        resets++;
    }

    @Override
    public void show(Object value) {
        shown.add(value);
    }

    @Override
    public Live live() {
        return said::add;
    }

    @Override
    public Path workingFolder() {
        return folder;
    }

    /** Asks a magic of one line. */
    static @Nullable Object line(Known known, String arguments, MagicHost host) {
        return known.magic().eval(new MagicCall("%" + known.title(), arguments, null, 1), host);
    }

    /** Asks a magic over a cell. */
    static @Nullable Object cell(Known known, String arguments, String body, MagicHost host) {
        return known.magic().eval(new MagicCall("%%" + known.title(), arguments, "\n" + body, 1), host);
    }
}
