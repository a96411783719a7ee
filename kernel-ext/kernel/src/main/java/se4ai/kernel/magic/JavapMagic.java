package se4ai.kernel.magic;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles Java by itself and shows its bytecode, as the JDK's javap prints it. */
final class JavapMagic implements Magic {

    private static final Set<String> OPTIONS =
            Set.of("-c", "-p", "-private", "-v", "-verbose", "-l", "-s", "-constants", "-public", "-protected");

    /** Kept, for it remembers what all the jars hold. */
    private final StandardJavaFileManager files = compiler().getStandardFileManager(null, null, null);

    @Override
    public Object eval(MagicCall call, MagicHost host) {
        Words words = call.body() == null ? Words.of("") : call.words();
        words.requireOnly(call.name(), OPTIONS);
        if (!words.plain().isEmpty()) {
            throw new MagicException(
                    call.name() + " takes options alone, but '" + words.plain().get(0) + "' is none. Write "
                            + call.name() + " -c -p and the Java on the lines below.");
        }
        ToolProvider javap = ToolProvider.findFirst("javap")
                .orElseThrow(
                        () -> new MagicException(
                                "%%javap needs the javap of a JDK, but the kernel runs without. Install a JDK and the kernel again."));
        String source = framed(call.java());
        Path folder = folder();
        try {
            compile(source, folder, host.classPath());
            return new Note().listing(printed(javap, words, classes(folder))).card();
        } finally {
            delete(folder);
        }
    }

    /** Types as they are; members in a class of their own; statements in a method of it. */
    private String framed(String java) {
        String imports = CourseImports.java(" ");
        return Stream.of(imports + java, imports + " class Cell {" + java + "\n}")
                .filter(this::parses)
                .findFirst()
                .orElseGet(() -> imports + " class Cell { void cell() throws Throwable {" + statements(java) + "\n} }");
    }

    private String statements(String java) {
        return Statements.of(java)
                .map(found -> parses("class C { void m() {" + found.source() + "\n} }")
                        ? found.source()
                        // An expression alone is no statement; its value needs a place.
                        : found.around("var value = ", ""))
                .orElse(java);
    }

    private boolean parses(String source) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                compiler().getTask(null, files, found, List.of("-proc:none"), null, List.of(new Source(source)));
        try {
            task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException("Source in memory cannot be read: " + e.getMessage(), e);
        }
        return found.getDiagnostics().stream().noneMatch(said -> said.getKind() == Diagnostic.Kind.ERROR);
    }

    private void compile(String source, Path folder, List<Path> classPath) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String entries = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-proc:none", "-nowarn", "-g", "-d", folder.toString(), "-classpath", entries);
        if (!compiler()
                .getTask(null, null, found, options, null, List.of(new Source(source)))
                .call()) {
            throw found.getDiagnostics().stream()
                    .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .map(JavapMagic::error)
                    .orElseThrow();
        }
    }

    private static MagicException error(Diagnostic<? extends JavaFileObject> said) {
        String message = said.getMessage(Locale.ROOT).strip();
        boolean isMissing = said.getCode().startsWith("compiler.err.cant.resolve");
        String alone = isMissing
                ? "\n%%javap compiles its cell alone: what it needs of other cells must stand in it too."
                : "";
        return new MagicException(message + alone, (int) said.getLineNumber());
    }

    private static String printed(ToolProvider javap, Words options, List<Path> classes) {
        List<String> arguments = new ArrayList<>(options.all());
        classes.forEach(file -> arguments.add(file.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = javap.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        if (code != 0) {
            throw new MagicException("javap failed: " + (err.toString() + out).strip());
        }
        return out.toString().strip();
    }

    private static List<Path> classes(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.toString().replace(".class", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + folder + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("javap");
        } catch (IOException e) {
            throw new MagicException("%%javap needs a temporary folder, but none can be made: " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            // What stays in the system's temporary folder harms nobody.
            folder.toFile().deleteOnExit();
        }
    }

    private static JavaCompiler compiler() {
        return javax.tools.ToolProvider.getSystemJavaCompiler();
    }

    @Override
    public List<String> complete(String word, MagicHost host) {
        return OPTIONS.stream()
                .filter(option -> !word.isEmpty() && option.startsWith(word))
                .sorted()
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String text) {
            super(URI.create("string:///Cell.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            // A public class of any name may stand in a cell.
            return true;
        }
    }
}
