package se4ai.site;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import se4ai.draw.Ink;
import se4ai.notebook.BadInputException;

/**
 * Publishing bakes executed notebooks, compiled labs, the site's own pages and the glossary into a folder of static files.
 *
 * <p>It bakes beside the earlier site and then takes its place, so a failed bake leaves the earlier site as it was.
 */
public final class Publish {

    /** The photo that the threshold lab draws on. */
    private static final String LAB_PHOTO = "sheep.jpg";

    private final Path course;
    private final Path output;

    /**
     * @param course the root of the course's sources
     * @param output the folder where the site goes
     */
    Publish(Path course, Path output) {
        this.course = course;
        this.output = output;
    }

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 2) {
            err.println("Publish needs two folders: the course's root and where the site goes.");
            return 1;
        }
        try {
            new Publish(Path.of(args.get(0)), Path.of(args.get(1))).publish(out);
            return 0;
        } catch (BadInputException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The site cannot be written to '" + args.get(1) + "': " + e.getMessage());
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
        List<Path> notebooks = new Folder(course.resolve("notebooks/target/executed")).files(".ipynb");
        if (notebooks.isEmpty()) {
            throw new BadInputException("No executed notebooks in notebooks/target/executed; "
                    + "run `mvn -Plab` or `mvn verify` from the project's root first.");
        }
        for (String part : List.of("content", "templates", "assets")) {
            new Folder(course.resolve("site").resolve(part)).copyTo(source.resolve(part));
        }
        labs().copyTo(source.resolve("assets/labs"));
        Files.copy(
                course.resolve("data/photos").resolve(LAB_PHOTO),
                source.resolve("assets/labs").resolve(LAB_PHOTO));
        Path style = source.resolve("assets/se4ai.css");
        Files.writeString(style, withColours(Files.readString(style)));
        Files.copy(course.resolve("site/jbake.properties"), source.resolve("jbake.properties"));
        Path content = source.resolve("content");
        Path pages = Files.createDirectories(content.resolve("notebooks"));
        for (Path notebook : notebooks) {
            Files.copy(notebook, pages.resolve(notebook.getFileName()));
        }
        Files.writeString(content.resolve("data.md"), data());
        Files.writeString(content.resolve("glossary.html"), glossary());
        return notebooks.size();
    }

    private Folder labs() {
        Path compiled = output.resolveSibling("labs");
        if (!Files.isDirectory(compiled)) {
            throw new BadInputException("No compiled labs in '" + compiled
                    + "'; run `mvn -Plab` or `mvn verify` from the project's root first.");
        }
        return new Folder(compiled);
    }

    /** The drawings' colours are the pages' colours: they are written down once, in the toolkit. */
    private static String withColours(String style) {
        return style.replace("/* se4ai.draw.Ink, light */", colours(Ink::light))
                .replace("/* se4ai.draw.Ink, dark */", colours(Ink::dark));
    }

    private static String colours(Function<Ink, String> theme) {
        return Arrays.stream(Ink.values())
                .map(ink -> ink.property() + ": " + theme.apply(ink) + ";")
                .collect(Collectors.joining(" "));
    }

    /** What the repository says about its data is what the site says. */
    private String data() throws IOException {
        return header("Data", "Where the photos and the model come from, and under which licences.")
                + Files.readString(course.resolve("data/README.md"));
    }

    private String glossary() {
        return header("Glossary", "Every word of the course's toolkit in one sentence.")
                + """
                <p>One word for one thing. Each entry is the first sentence of the documentation of a Java type in the
                toolkit, taken from its source when this page was made, so the page and the code say the same.</p>
                """
                + Glossary.of(course.resolve("kernel-ext/toolkit/src/main/java"))
                        .html();
    }

    private static String header(String title, String summary) {
        return """
                title=%s
                type=page
                status=published
                summary=%s
                ~~~~~~
                """.formatted(title, summary);
    }

    /** The output as a person in the project's root would write it. */
    private String shown() {
        Path parts = output.normalize();
        int count = parts.getNameCount();
        return parts.subpath(Math.max(0, count - 3), count).toString();
    }
}
