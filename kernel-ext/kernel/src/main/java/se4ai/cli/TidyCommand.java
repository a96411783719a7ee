package se4ai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se4ai.notebook.Executions;

@Command(
        name = "tidy",
        description = "Brings notebooks into the form for sources: no outputs, sorted keys.",
        mixinStandardHelpOptions = true)
final class TidyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "notebooks (.ipynb)")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        files.forEach(Executions::tidy);
        return 0;
    }
}
