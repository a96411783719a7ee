package se4ai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se4ai.lab.LabServer;

@Command(name = "lab", description = "Serves the published course on this machine.", mixinStandardHelpOptions = true)
final class LabCommand implements Callable<Integer> {

    @Option(names = "--site", paramLabel = "DIR", description = "the published pages (default: site/target/site)")
    private Path site = Path.of("site", "target", "site");

    @Option(names = "--port", paramLabel = "PORT", description = "the port on localhost (default: 8313)")
    private int port = 8313;

    @Option(names = "--end-with-parent", hidden = true, description = "end when the starting process ends")
    private boolean endWithParent;

    @Override
    public Integer call() throws Exception {
        LabServer server = new LabServer(site, port);
        server.start();
        if (endWithParent) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent ->
                            parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
        }
        System.out.println("The course is at " + server.address() + " (end with Ctrl-C)");
        server.join();
        return 0;
    }
}
