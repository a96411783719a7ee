package se4ai.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;
import se4ai.notebook.BadInputException;

/**
 * Compiling the labs turns their classes and the toolkit's into a JavaScript module for each lab.
 *
 * <p>Unchanged classes are not compiled again.
 */
public final class CompileLabs {

    /**
     * A bundle is one lab's module, so that a page loads no other lab.
     *
     * @param lab as its page names it
     * @param main the class that the page calls
     */
    record Bundle(String lab, String main) {

        /** The name of the file. */
        String script() {
            return lab + ".js";
        }
    }

    static final List<Bundle> BUNDLES = List.of(
            new Bundle("fault-tree", "se4ai.labs.page.LabPage"),
            new Bundle("pipeline", "se4ai.labs.page.PipelinePage"),
            new Bundle("placement", "se4ai.labs.page.PlacementPage"),
            new Bundle("threshold", "se4ai.labs.page.ThresholdPage"));

    private static final String FINGERPRINT = "labs.fingerprint";
    private static final int MOST_PROBLEMS = 3;

    private final LabClasses classes;
    private final Path output;

    CompileLabs(LabClasses classes, Path output) {
        this.classes = classes;
        this.output = output;
    }

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1) {
            err.println("CompileLabs needs one folder: where the compiled labs go.");
            return 1;
        }
        try {
            new CompileLabs(LabClasses.on(classPath()), Path.of(args.get(0))).compile(BUNDLES, out);
            return 0;
        } catch (BadInputException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The labs cannot be written to '" + args.get(0) + "': " + e.getMessage());
        }
        return 1;
    }

    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** Compiles the labs where their classes have changed, and says so in two lines. */
    void compile(List<Bundle> bundles, PrintStream out) throws IOException {
        Path kept = output.resolveSibling(FINGERPRINT);
        String fingerprint = classes.fingerprint() + " " + bundles;
        if (Files.isDirectory(output) && Files.exists(kept) && fingerprint.equals(Files.readString(kept))) {
            out.println("Unchanged: labs (" + sizes(bundles) + ")");
            return;
        }
        long start = System.nanoTime();
        out.println("Compiling the labs …");
        Path fresh = output.resolveSibling(output.getFileName() + ".new");
        new Folder(fresh).delete();
        Files.createDirectories(fresh);
        for (Bundle bundle : bundles) {
            compile(bundle, fresh);
        }
        // Without a fingerprint, whatever stops the next two steps, the labs are compiled anew.
        Files.deleteIfExists(kept);
        new Folder(fresh).replace(output);
        Files.writeString(kept, fingerprint);
        out.printf(Locale.ROOT, "Compiled the labs (%s, %.1f s)%n", sizes(bundles), (System.nanoTime() - start) / 1e9);
    }

    private void compile(Bundle bundle, Path folder) {
        TeaVMTool tool = new TeaVMTool();
        tool.setClassLoader(classes);
        tool.setMainClass(bundle.main());
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName(bundle.script());
        tool.setObfuscated(true);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        // So that an index out of bounds or a wrong cast is an exception, as on the JVM.
        tool.setStrict(true);
        try {
            tool.generate();
        } catch (TeaVMToolException e) {
            throw new BadInputException("The labs cannot be compiled for the browser. " + e.getMessage(), e);
        }
        // TeaVM returns as if all were well and leaves an empty file.
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        if (!problems.isEmpty()) {
            throw new BadInputException(sentence(problems));
        }
    }

    private static String sentence(List<Problem> problems) {
        String first =
                problems.stream().limit(MOST_PROBLEMS).map(CompileLabs::text).collect(Collectors.joining("; "));
        int more = problems.size() - MOST_PROBLEMS;
        return "The labs cannot be compiled for the browser. " + first + (more > 0 ? "; and " + more + " more" : "")
                + ". A lab may use the toolkit and what TeaVM has of java.base.";
    }

    private static String text(Problem problem) {
        DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
        problem.render(text);
        return text.getText()
                + (problem.getLocation() == null
                        ? ""
                        : " (in " + problem.getLocation().getMethod().getClassName() + "."
                                + problem.getLocation().getMethod().getName() + ")");
    }

    private String sizes(List<Bundle> bundles) throws IOException {
        List<String> sizes = new ArrayList<>();
        for (Bundle bundle : bundles) {
            sizes.add(bundle.lab() + " " + Math.round(compressed(output.resolve(bundle.script())) / 1000.0) + " kB");
        }
        return String.join(", ", sizes) + " compressed";
    }

    /** What a file weighs, in bytes, on its way from a server that compresses. */
    static long compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        return bytes.size();
    }
}
