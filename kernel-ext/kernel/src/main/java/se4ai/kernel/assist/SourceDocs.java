package se4ai.kernel.assist;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The doc comments in one source file.
 *
 * @param entries in the order of the file
 */
record SourceDocs(List<Entry> entries) {

    /**
     * A doc comment.
     *
     * @param type the path of the type's name in its file, such as {@code Map.Entry}
     * @param name the member's name; empty for the type itself
     * @param parameters the types of a method's parameters; null for anything else
     * @param declared these parameters as the source has them, with their names
     * @param comment empty where there is none
     */
    private record Entry(
            String type, String name, @Nullable List<String> parameters, String declared, String comment) {}

    static SourceDocs parse(String source) {
        List<Entry> entries = new ArrayList<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(new Text(source)));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    collect(Trees.instance(task), new TreePath(new TreePath(unit), type), "", entries);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Source in memory cannot be read: " + e.getMessage(), e);
        }
        return new SourceDocs(List.copyOf(entries));
    }

    /** The comment of a type. */
    Optional<String> ofType(String type) {
        return first(type, "", null);
    }

    /** The comment of a member; of a component of a record, what the record's comment says about it. */
    Optional<String> ofMember(String type, String name, @Nullable List<String> parameters) {
        Optional<String> exact = first(type, name, parameters);
        return exact.isPresent() || parameters != null && !parameters.isEmpty() ? exact : component(type, name);
    }

    private Optional<String> component(String type, String name) {
        return ofType(type).map(comment -> JavadocText.parameter(comment, name)).filter(text -> !text.isEmpty());
    }

    private Optional<String> first(String type, String name, @Nullable List<String> parameters) {
        return entries.stream()
                .filter(each -> each.type().equals(type) && each.name().equals(name))
                .filter(each -> parameters == null ? each.parameters() == null : parameters.equals(each.parameters()))
                .map(Entry::comment)
                .filter(comment -> !comment.isEmpty())
                .findFirst();
    }

    /** A method's parameters as the source has them, with their names. */
    Optional<String> declared(String type, String name, List<String> parameters) {
        return entries.stream()
                .filter(each ->
                        each.type().equals(type) && each.name().equals(name) && parameters.equals(each.parameters()))
                .map(Entry::declared)
                .findFirst();
    }

    private static void collect(Trees trees, TreePath path, String outer, List<Entry> into) {
        if (!(path.getLeaf() instanceof ClassTree type)) {
            return;
        }
        String name = (outer.isEmpty() ? "" : outer + ".") + type.getSimpleName();
        add(trees, path, new Entry(name, "", null, "", ""), into);
        for (Tree member : type.getMembers()) {
            TreePath at = new TreePath(path, member);
            if (member instanceof MethodTree method) {
                String called = method.getName().contentEquals("<init>")
                        ? type.getSimpleName().toString()
                        : method.getName().toString();
                add(trees, at, new Entry(name, called, parameters(method), declared(method), ""), into);
            } else if (member instanceof VariableTree field) {
                add(trees, at, new Entry(name, field.getName().toString(), null, "", ""), into);
            } else {
                collect(trees, at, name, into);
            }
        }
    }

    private static List<String> parameters(MethodTree method) {
        return Signature.types(method.getParameters().stream()
                .map(each -> each.getType().toString())
                .collect(Collectors.joining(", ")));
    }

    private static String declared(MethodTree method) {
        return method.getParameters().stream()
                .map(each -> Signature.withoutPackages(each.getType() + " " + each.getName()))
                .collect(Collectors.joining(", "));
    }

    private static void add(Trees trees, TreePath path, Entry entry, List<Entry> into) {
        String comment = trees.getDocComment(path);
        into.add(new Entry(
                entry.type(), entry.name(), entry.parameters(), entry.declared(), comment == null ? "" : comment));
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        private Text(String source) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
