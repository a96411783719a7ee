package se4ai.site;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import se4ai.notebook.BadInputException;

/** A glossary says what each public type of the course's toolkit means: the first sentence of its Javadoc. */
final class Glossary {

    private final Map<String, String> packages = new TreeMap<>();
    private final Map<String, Map<String, String>> types = new TreeMap<>();

    private Glossary() {}

    /** Reads the glossary from a folder of Java sources; a folder that does not exist has no words. */
    static Glossary of(Path sources) {
        Glossary glossary = new Glossary();
        List<Path> files = javaFiles(sources);
        if (!files.isEmpty()) {
            glossary.read(files);
        }
        return glossary;
    }

    /** How many words it explains. */
    int size() {
        return types.values().stream().mapToInt(Map::size).sum();
    }

    /** The glossary as a list for each package, with an anchor for each word. */
    String html() {
        Outline outline = new Outline();
        StringBuilder html = new StringBuilder();
        types.forEach((name, words) -> {
            String id = outline.unique(name.replace('.', '-'));
            html.append("<h2 id=\"").append(id).append("\"><code>").append(name).append("</code></h2>\n");
            html.append("<p>").append(packages.getOrDefault(name, "")).append("</p>\n<dl class=\"glossary\">\n");
            words.forEach((word, sentence) -> html.append(entry(outline, word, sentence)));
            html.append("</dl>\n");
        });
        return html.toString().replace("<p></p>\n", "");
    }

    private static String entry(Outline outline, String word, String sentence) {
        String id = outline.unique(Outline.slug(word));
        return "<dt id=\"" + id + "\"><a href=\"#" + id + "\">" + word + "</a></dt>\n<dd>" + sentence + "</dd>\n";
    }

    private static List<Path> javaFiles(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Sources in '" + sources + "' cannot be read.", e);
        }
    }

    private void read(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new BadInputException("This Java has no compiler; publish with a JDK, not with a JRE.");
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                read(unit, docs);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The toolkit's sources cannot be read.", e);
        }
    }

    private void read(CompilationUnitTree unit, DocTrees docs) {
        TreePath root = new TreePath(unit);
        String name = String.valueOf(unit.getPackageName());
        if (unit.getTypeDecls().isEmpty() && unit.getPackage() != null) {
            packages.put(name, sentence(docs.getDocCommentTree(new TreePath(root, unit.getPackage()))));
        }
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree named
                    && named.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                types.computeIfAbsent(name, key -> new TreeMap<>())
                        .put(
                                named.getSimpleName().toString(),
                                sentence(docs.getDocCommentTree(new TreePath(root, named))));
            }
        }
    }

    private static String sentence(@Nullable DocCommentTree doc) {
        return doc == null
                ? ""
                : doc.getFirstSentence().stream()
                        .map(Glossary::html)
                        .collect(Collectors.joining())
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private static String html(DocTree part) {
        if (part instanceof LiteralTree literal) {
            String text = Html.escape(literal.getBody().getBody());
            return literal.getKind() == DocTree.Kind.CODE ? "<code>" + text + "</code>" : text;
        }
        if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? Html.escape(shortName(link.getReference().getSignature()))
                    : link.getLabel().stream().map(Glossary::html).collect(Collectors.joining());
        }
        if (part instanceof EntityTree entity) {
            return "&" + entity.getName() + ";";
        }
        return part instanceof TextTree text ? Html.escape(text.getBody()) : "";
    }

    /** {@code se4ai.measure.Rate#per(Duration)} reads as {@code Rate.per}. */
    private static String shortName(String signature) {
        String named = signature.replaceAll("\\(.*\\)", "").replaceAll("^[a-z0-9.]+\\.(?=\\p{Lu})", "");
        return named.startsWith("#") ? named.substring(1) : named.replace('#', '.');
    }
}
