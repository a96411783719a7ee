package se4ai.kernel.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.advice.TextComparison;
import se4ai.kernel.debug.CellLog;
import se4ai.kernel.debug.Snippets;

/** Evaluates cells, one after the other, in one JShell that remembers what they define. */
public final class Shell {

    /** Expressions whose value a reader wants to see; an assignment is not one of them. */
    private static final Set<SubKind> SHOWN = EnumSet.of(
            SubKind.VAR_VALUE_SUBKIND, SubKind.TEMP_VAR_EXPRESSION_SUBKIND, SubKind.OTHER_EXPRESSION_SUBKIND);

    private final CellLoader loader = new CellLoader(this::changed);
    private final CellControl control = new CellControl(loader);
    private final Imports imports;
    private final Map<String, List<Snippet>> imported = new HashMap<>();
    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final TimeLimit limit = new TimeLimit(control::stop);
    private @Nullable ClassPathFiles files;
    private final Origins origins = new Origins();
    private final CellLog log = new CellLog();
    private volatile UnaryOperator<byte[]> probes = UnaryOperator.identity();

    /**
     * Starts a shell that sees this process's class path.
     *
     * @param imports what cells may use without an import, as it would stand behind {@code import}
     */
    public Shell(List<String> imports) {
        this.imports = new Imports(imports);
        CompletableFuture<ClassPathIndex> index = CompletableFuture.supplyAsync(ClassPathIndex::ofThisProcess);
        jshell = JShell.builder()
                .fileManager(standard -> {
                    files = new ClassPathFiles(standard, index.join());
                    return files;
                })
                // The names of local variables are kept for the message of a NullPointerException and for the debugger.
                .compilerOptions("-g")
                .executionEngine(inThisProcess(), Map.of())
                .build();
        analysis = jshell.sourceCodeAnalysis();
    }

    /**
     * Runs a cell.
     *
     * @return the value of its last expression, or null where it ends in something else
     * @throws CellException where a snippet does not compile or throws; those before it have run
     */
    public @Nullable Object eval(String cell) {
        control.startCell();
        limit.start();
        try {
            return run(cell);
        } catch (CellException e) {
            // The advice on the next error may be what to import.
            indexClassPath();
            throw e;
        } finally {
            limit.end();
            log.ends();
        }
    }

    private byte[] changed(byte[] classFile) {
        return CellCode.stoppable(probes.apply(classFile));
    }

    /** From now on, classes of cells are changed so before they are loaded. */
    public void probeWith(UnaryOperator<byte[]> change) {
        probes = change;
    }

    /** Which cell each snippet came from. */
    public CellLog log() {
        return log;
    }

    /** What JShell knows of the snippets. */
    public Snippets snippets() {
        return new Snippets(jshell, loader::loaded);
    }

    private @Nullable Object run(String cell) {
        Object value = null;
        importNamesOf(cell);
        RunningCell running = new RunningCell(cell, jshell, origins, log, control::thrown, imports::startingWith);
        for (Piece piece : pieces(cell)) {
            if (piece.source().startsWith("/*")) {
                throw CellErrors.unclosedComment(cell, piece);
            }
            value = value(running, piece);
        }
        running.requireResolved();
        return value;
    }

    private @Nullable Object value(RunningCell running, Piece piece) {
        Object value = null;
        requireNotStopped();
        dropImportsOf(piece);
        List<SnippetEvent> events = running.eval(piece);
        requireNotStopped();
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null) {
                running.requireValid(event, piece);
                value = SHOWN.contains(event.snippet().subKind()) ? control.value() : null;
                forget(event.snippet());
            }
        }
        return value;
    }

    /** JShell keeps an expression's value as a variable, $1 and so on, which every later cell would have to import. */
    private void forget(Snippet snippet) {
        if (snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
            jshell.drop(snippet);
        }
    }

    /** Imports what a source names and nobody has defined. */
    public void importNamesOf(String source) {
        for (String name : Imports.namesIn(source)) {
            if (!imported.containsKey(name)) {
                imported.put(
                        name,
                        imports.of(name).stream()
                                .map(declaration ->
                                        jshell.eval(declaration).get(0).snippet())
                                .toList());
            }
        }
    }

    /** The names that a source may use without an import and that begin so. */
    public List<String> importable(String prefix) {
        return imports.startingWith(prefix);
    }

    /** The type that a cell would mean by a name, with or without its package; not one that a cell has defined. */
    public Optional<Class<?>> type(String name) {
        String outer = outermost(name);
        Stream<String> brought = jshell.imports()
                .filter(each -> !each.isStatic() && jshell.status(each).isActive())
                .map(ImportSnippet::fullname)
                .map(each -> each.endsWith("*") ? each.substring(0, each.length() - 1) + outer : each)
                .filter(each -> each.endsWith("." + outer));
        // A name alone is never that of a type: nothing of ours or of Java is without a package.
        List<String> names = new ArrayList<>(outer.equals(name) ? List.of() : List.of(name));
        Stream.of(brought, Stream.of("java.lang." + outer), imports.typeNamed(outer).stream())
                .flatMap(each -> each)
                .forEach(each -> names.add(each + name.substring(outer.length())));
        for (String each : names) {
            Class<?> found = nested(each);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String outermost(String name) {
        return name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
    }

    /** The class of a name that has dots before nested types too. */
    private @Nullable Class<?> nested(String name) {
        for (String binary = name; ; ) {
            Class<?> found = loader.loaded(binary);
            int dot = binary.lastIndexOf('.');
            if (found != null || dot < 0) {
                return found;
            }
            binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
        }
    }

    /** What a reader defines takes the place of what the course brings. */
    private void dropImportsOf(Piece piece) {
        if (piece.mayDeclare()) {
            for (Snippet snippet : analysis.sourceToSnippets(piece.source())) {
                String name = nameOf(snippet);
                if (!name.isEmpty()) {
                    imported.getOrDefault(name, List.of()).forEach(jshell::drop);
                    imported.put(name, List.of());
                }
            }
        }
    }

    /** The name that a type, a method or an import brings; a variable is never mistaken for one of these. */
    private static String nameOf(Snippet snippet) {
        return snippet instanceof TypeDeclSnippet || snippet instanceof MethodSnippet
                ? ((DeclarationSnippet) snippet).name()
                : snippet instanceof ImportSnippet brought ? brought.name() : "";
    }

    private void requireNotStopped() {
        if (control.isStopped()) {
            throw limit.isReached() ? CellErrors.tookTooLong(limit.sentence()) : CellErrors.stopped();
        }
    }

    /** Stops the running cell, if one is running. */
    public void stop() {
        control.stop();
    }

    /** Whether a text is a whole cell: complete, unfinished, or wrong however it goes on. */
    public Completeness completeness(String cell) {
        String rest = cell;
        while (true) {
            CompletionInfo info = analysis.analyzeCompletion(rest);
            if (!info.completeness().isComplete()) {
                return info.completeness();
            }
            // JShell calls some source complete that no compiler can read, such as x = = 2.
            if (info.completeness() == Completeness.UNKNOWN || !Syntax.isJava(info.source())) {
                return Completeness.UNKNOWN;
            }
            if (info.remaining().isBlank()) {
                return Completeness.COMPLETE;
            }
            rest = info.remaining();
        }
    }

    /**
     * Has JShell read all jars in the background, from which it completes the names of packages and knows what could be
     * imported; whoever only runs cells needs none of it.
     */
    public void indexClassPath() {
        if (files != null && files.allowIndexing()) {
            // JShell looks at the jars when the class path changes; this entry is there already.
            jshell.addToClasspath(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
        }
    }

    /** What to say about a cell that has run and may not mean what it says. */
    public Optional<String> note(String cell) {
        return TextComparison.in(cell, jshell);
    }

    /** Lets all later cells see a jar or a folder of classes. */
    public void addToClassPath(Path entry) {
        jshell.addToClasspath(entry.toString());
    }

    /** What loads the classes of cells: the class path and all that was added to it. */
    public ClassLoader loader() {
        return loader.loader();
    }

    /** Forgets all that cells have defined, the latest first; what the course brings is imported again when it is used. */
    public void reset() {
        List<Snippet> all = new ArrayList<>(jshell.snippets().toList());
        Collections.reverse(all);
        all.stream()
                .filter(snippet -> snippet instanceof PersistentSnippet
                        && jshell.status(snippet).isActive())
                .forEach(jshell::drop);
        imported.clear();
    }

    /** JShell's own view of the source, for completion and documentation. */
    public SourceCodeAnalysis analysis() {
        return analysis;
    }

    private List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = Piece.startOfCode(cell, 0); from < cell.length(); from = Piece.startOfCode(cell, from)) {
            CompletionInfo info = analysis.analyzeCompletion(cell.substring(from));
            int to = cell.length() - info.remaining().length();
            boolean whole = info.completeness().isComplete() && to > from;
            // JShell's own copy of the source has the semicolon that a reader may leave out at the end.
            pieces.add(new Piece(whole ? info.source() : cell.substring(from), from));
            from = whole ? to : cell.length();
        }
        return pieces;
    }

    private ExecutionControlProvider inThisProcess() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "se4ai";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
                return control;
            }
        };
    }
}
