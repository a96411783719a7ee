package se4ai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se4ai.data.DataFolder;
import se4ai.notebook.Executions;
import se4ai.notebook.Inputs;
import se4ai.notebook.NotebookRunner;

@Command(
        name = "run",
        description = "Runs notebooks from top to bottom and writes their outputs into them.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "notebooks (.ipynb), or a folder for all that lie in it")
    private List<Path> files = List.of();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "write executed copies there, leave the sources alone, and skip what is unchanged")
    private @Nullable Path into;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "how long one cell may take (default: 600)")
    private long timeout = 600;

    @Override
    public Integer call() {
        NotebookRunner runner = new NotebookRunner(Duration.ofSeconds(timeout), System.out::println);
        Executions executions = new Executions(runner, System.out::println);
        List<Path> notebooks = files.stream().flatMap(RunCommand::notebooks).toList();
        if (into == null) {
            notebooks.forEach(executions::inPlace);
        } else {
            Path folder = into;
            Inputs inputs = Inputs.of(DataFolder.ofCourse().path());
            notebooks.forEach(file -> executions.into(folder, file, inputs));
        }
        return 0;
    }

    private static Stream<Path> notebooks(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder '" + path + "' cannot be read: " + e.getMessage(), e);
        }
    }
}
