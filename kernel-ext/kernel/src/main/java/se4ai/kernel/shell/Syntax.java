package se4ai.kernel.shell;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Asks the compiler's parser, and nothing behind it, whether a snippet is Java. */
final class Syntax {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Syntax() {}

    /** Whether the snippet can be read as a statement, an expression, a member of a class or an import. */
    static boolean isJava(String snippet) {
        return Stream.of("class C { void m() { %s\n} }", "class C { Object o = %s\n; }", "class C { %s\n}", "%s\n")
                .anyMatch(frame -> parses(frame.replace("%s", snippet)));
    }

    private static boolean parses(String source) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task =
                (JavacTask) COMPILER.getTask(null, null, found, List.of("-proc:none"), null, List.of(new Text(source)));
        try {
            task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException("Source in memory cannot be read: " + e.getMessage(), e);
        }
        return found.getDiagnostics().stream().noneMatch(said -> said.getKind() == Diagnostic.Kind.ERROR);
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        private Text(String source) {
            super(URI.create("string:///C.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
