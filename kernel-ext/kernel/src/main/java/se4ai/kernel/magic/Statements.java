package se4ai.kernel.magic;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Statements as they stand in a method, the last of them with its semicolon.
 *
 * @param source all of them
 * @param from where the last one begins, if it is an expression; otherwise -1
 * @param to where that expression ends
 * @param endsInCall whether that expression calls a method, which may have no value
 */
record Statements(String source, int from, int to, boolean endsInCall) {

    private static final String BEFORE = "class C { void m() throws Throwable {";
    private static final String AFTER = "\n} }";

    /** What the compiler says of an expression that has no effect, such as {@code a + b}; it may be the last. */
    private static final String NO_STATEMENT = "compiler.err.not.stmt";

    /** The statements of a text, where the compiler can read it as such; the last semicolon may be missing. */
    static Optional<Statements> of(String java) {
        return read(java).or(() -> read(java + "\n;"));
    }

    /** The same statements with the last expression put between two texts; unchanged where they end otherwise. */
    String around(String before, String after) {
        return from < 0
                ? source
                : source.substring(0, from) + before + source.substring(from, to) + after + source.substring(to);
    }

    private static Optional<Statements> read(String java) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(
                null, null, found, List.of("-proc:none"), null, List.of(new Text(BEFORE + java + AFTER)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            boolean isJava = found.getDiagnostics().stream()
                    .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
                    .allMatch(said -> said.getCode().equals(NO_STATEMENT));
            return isJava && unit.getTypeDecls().size() == 1
                    ? statements(unit)
                            .map(all ->
                                    last(java, all, unit, Trees.instance(task).getSourcePositions()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Source in memory cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<List<? extends StatementTree>> statements(CompilationUnitTree unit) {
        ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
        return type.getMembers().size() == 1 && type.getMembers().get(0) instanceof MethodTree method
                ? Optional.of(method.getBody().getStatements())
                : Optional.empty();
    }

    private static Statements last(
            String java, List<? extends StatementTree> all, CompilationUnitTree unit, SourcePositions places) {
        // The semicolon that was added by itself is an empty statement, unless it has ended the one before it.
        StatementTree last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last instanceof ExpressionStatementTree expression) {
            int from = (int) places.getStartPosition(unit, expression.getExpression()) - BEFORE.length();
            int to = (int) places.getEndPosition(unit, expression.getExpression()) - BEFORE.length();
            boolean isCall = expression.getExpression() instanceof MethodInvocationTree;
            return from >= 0 && to > from ? new Statements(java, from, to, isCall) : withoutValue(java);
        }
        return withoutValue(java);
    }

    private static Statements withoutValue(String java) {
        return new Statements(java, -1, -1, false);
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
