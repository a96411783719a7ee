package se4ai.kernel.debug;

import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/** What JShell knows of a notebook: which snippet a class was made from, and what its variables hold. */
public final class Snippets {

    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final Function<String, @Nullable Class<?>> classes;

    /**
     * Looks into a JShell.
     *
     * @param classes the loaded class of a name; null where none is loaded
     */
    public Snippets(JShell jshell, Function<String, @Nullable Class<?>> classes) {
        this.jshell = jshell;
        this.analysis = jshell.sourceCodeAnalysis();
        this.classes = classes;
    }

    /** The snippet that JShell wrapped in this class. */
    @Nullable
    Snippet of(String wrapperClass) {
        List<Snippet> all = jshell.snippets().toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (analysis.wrapper(all.get(i)).fullClassName().equals(wrapperClass)) {
                return all.get(i);
            }
        }
        return null;
    }

    /** How the lines of the class are those of the snippet. */
    WrappedLines lines(Snippet snippet) {
        SnippetWrapper wrapper = analysis.wrapper(snippet);
        return new WrappedLines(snippet.source(), wrapper);
    }

    /** The notebook's variables with what they hold, by name; those without a name of the reader's are left out. */
    List<Variable> variables() {
        return jshell.variables()
                .filter(each -> jshell.status(each) == Status.VALID)
                .filter(each -> each.subKind() != SubKind.TEMP_VAR_EXPRESSION_SUBKIND)
                .sorted(Comparator.comparing(VarSnippet::name))
                .map(this::variable)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a variable of the notebook holds, in one short line; none where it has no such variable. */
    public Optional<String> valueOf(String name) {
        return jshell.variables()
                .filter(each -> each.name().equals(name) && jshell.status(each) == Status.VALID)
                .findFirst()
                .flatMap(this::variable)
                .map(Variable::text);
    }

    /** The sources of the notebook's methods and types of this name. */
    public List<String> sourcesOf(String name) {
        return Stream.concat(jshell.methods(), jshell.types())
                .filter(each -> each.name().equals(name) && isActive(each))
                .map(each -> each.source().strip())
                .toList();
    }

    /** What the notebook has defined: a variable with its type, a method with its parameters' types, a type with nothing. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jshell.types().filter(this::isActive).forEach(each -> names.put(each.name(), ""));
        jshell.variables().filter(this::isActive).forEach(each -> names.put(each.name(), each.typeName()));
        jshell.methods()
                .filter(this::isActive)
                .forEach(each -> names.put(each.name(), "(" + each.parameterTypes() + ")"));
        return names;
    }

    private boolean isActive(Snippet snippet) {
        return jshell.status(snippet).isActive();
    }

    private Optional<Variable> variable(VarSnippet variable) {
        Class<?> holder = classes.apply(analysis.wrapper(variable).fullClassName());
        if (holder == null) {
            return Optional.empty();
        }
        try {
            Field field = holder.getDeclaredField(variable.name());
            field.setAccessible(true);
            return Optional.of(Variable.field(field, field.get(null)));
        } catch (ReflectiveOperationException | LinkageError e) {
            // A variable whose class cannot be initialised has no value to show.
            return Optional.empty();
        }
    }
}
