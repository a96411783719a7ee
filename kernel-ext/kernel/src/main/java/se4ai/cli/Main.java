package se4ai.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import se4ai.kernel.JavaKernel;
import se4ai.notebook.BadInputException;

/** The commands of {@code se4ai.jar}. */
@Command(
        name = "se4ai",
        description = "Engineering ML Systems: runs the course's notebooks.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            InstallCommand.class,
            UninstallCommand.class,
            DoctorCommand.class,
            RunCommand.class,
            TidyCommand.class,
            LabCommand.class,
            FaultTreeCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        // A kernel or a server goes on in its own threads; only a failure ends the process here.
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((error, command, parsed) -> {
            command.getErr().println(sentence(error));
            return 1;
        });
    }

    /** Where a command's lines go. */
    static Consumer<String> lines(@Nullable CommandSpec spec) {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        return line -> {
            out.println(line);
            out.flush();
        };
    }

    /** What a person reads of an error: its sentence, never its stack. */
    private static String sentence(Exception error) {
        boolean ours = error instanceof BadInputException
                || error instanceof IllegalStateException
                || error instanceof UncheckedIOException;
        String message = error.getMessage();
        return ours && message != null ? message : error.getClass().getSimpleName() + ": " + message;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"se4ai " + JavaKernel.version()};
        }
    }
}
