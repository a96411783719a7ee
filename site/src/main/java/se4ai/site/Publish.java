package se4ai.site;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import se4ai.notebook.BadInputException;

/**
 * Publishing bakes executed notebooks, the site's own pages and the glossary into a folder of static files.
 *
 * <p>It bakes beside the earlier site and then takes its place, so a failed bake leaves the earlier site as it was.
 */
public final class Publish {

    private final Path site;
    private final Path executed;
    private final Path toolkit;
    private final Path output;

    /**
     * @param site the folder with {@code content}, {@code templates}, {@code assets} and {@code jbake.properties}
     * @param executed the folder of executed notebooks
     * @param toolkit the Java sources the glossary is made from
     * @param output where the site goes
     */
    Publish(Path site, Path executed, Path toolkit, Path output) {
        this.site = site;
        this.executed = executed;
        this.toolkit = toolkit;
        this.output = output;
    }

    public static void main(String[] args) {
        // JBake's database reports on itself here; what concerns the reader reaches us as an error.
        LogManager.getLogManager().reset();
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 4) {
            err.println("Publish needs four folders: site, executed notebooks, toolkit sources, output.");
            return 1;
        }
        List<Path> folders = args.stream().map(Path::of).toList();
        try {
            new Publish(folders.get(0), folders.get(1), folders.get(2), folders.get(3)).publish(out);
            return 0;
        } catch (BadInputException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The site cannot be written to '" + folders.get(3) + "': " + e.getMessage());
        }
        return 1;
    }

    /** Bakes the site and says so in two lines. */
    void publish(PrintStream out) throws IOException {
        long start = System.nanoTime();
        Path source = output.resolveSibling("jbake");
        Path fresh = output.resolveSibling(output.getFileName() + ".new");
        new Folder(source).delete();
        new Folder(fresh).delete();
        int notebooks = assemble(source);
        out.printf("Publishing %d %s …%n", notebooks, notebooks == 1 ? "notebook" : "notebooks");
        Bake.bake(source, fresh);
        int pages = new Folder(fresh)
                .files().stream()
                        .filter(file -> file.toString().endsWith(".html"))
                        .toList()
                        .size();
        new Folder(fresh).replace(output);
        out.printf(Locale.ROOT, "Published %s (%d pages, %.1f s)%n", shown(), pages, (System.nanoTime() - start) / 1e9);
    }

    private int assemble(Path source) throws IOException {
        List<Path> notebooks = new Folder(executed).files(".ipynb");
        if (notebooks.isEmpty()) {
            throw new BadInputException("No executed notebooks in notebooks/target/executed; "
                    + "run `mvn -Plab` or `mvn verify` from the project's root first.");
        }
        for (String part : List.of("content", "templates", "assets")) {
            new Folder(site.resolve(part)).copyTo(source.resolve(part));
        }
        Files.copy(site.resolve("jbake.properties"), source.resolve("jbake.properties"));
        Path pages = Files.createDirectories(source.resolve("content/notebooks"));
        for (Path notebook : notebooks) {
            Files.copy(notebook, pages.resolve(notebook.getFileName()));
        }
        Files.writeString(source.resolve("content/glossary.html"), glossary());
        return notebooks.size();
    }

    private String glossary() {
        return """
                title=Glossary
                type=page
                status=published
                summary=Every word of the course's toolkit in one sentence.
                ~~~~~~
                <p>One word for one thing. Each entry is the first sentence of the documentation of a Java type in the
                toolkit, taken from its source when this page was made, so the page and the code say the same.</p>
                """ + Glossary.of(toolkit).html();
    }

    /** The output as a person in the project's root would write it. */
    private String shown() {
        Path parts = output.normalize();
        int count = parts.getNameCount();
        return parts.subpath(Math.max(0, count - 3), count).toString();
    }
}
