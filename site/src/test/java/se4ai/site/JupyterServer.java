package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Jupyter's classic notebook on this machine's loopback, with the kernel installed in a folder of its own. */
final class JupyterServer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/jupyter-notebook");
    private static final Path JAR =
            Path.of(System.getProperty("course.root")).resolve(Path.of("kernel-ext", "kernel", "target", "se4ai.jar"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The page's end of widgets, version 4; a folder with {@code extension.js}, as npm's package has it. */
    private static final String WIDGETS = "se4ai.widgetsnbextension";

    private final Path folder;
    private final int port;
    private final String token;
    private final Process process;

    /** Starts the server; the test is skipped where it is not installed. */
    JupyterServer(Path folder) throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(PROGRAM);
        String reason = PROGRAM + " is missing; install jupyter-notebook to run this test.";
        if (!installed) {
            System.out.println("Skipped: " + reason);
        }
        assumeTrue(installed, reason);
        this.folder = folder;
        port = freePort();
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        token = HexFormat.of().formatHex(random);
        installKernel();
        installWidgets();
        process = start(List.of(
                PROGRAM.toString(),
                "--allow-root",
                "--no-browser",
                "--ip=127.0.0.1",
                "--port=" + port,
                "--NotebookApp.port_retries=0",
                "--notebook-dir=" + Files.createDirectories(notebooks())));
        awaitReady();
    }

    /** Whether pages have the newer widgets, which only a folder given by a property brings. */
    boolean hasWidgets() {
        return System.getProperty(WIDGETS) != null;
    }

    /** The address of a notebook with these code cells. */
    String notebook(String name, String json) throws IOException {
        Files.writeString(notebooks().resolve(name), json);
        return "http://127.0.0.1:" + port + "/notebooks/" + name + "?token=" + token;
    }

    private Path notebooks() {
        return folder.resolve("notebooks");
    }

    private Path jupyter() {
        return folder.resolve("share").resolve("jupyter");
    }

    private void installKernel() throws IOException, InterruptedException {
        Process installing = start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "install",
                "--no-cache",
                "--prefix",
                folder.toString()));
        assertThat(installing.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(installing.exitValue()).as(Files.readString(log())).isZero();
    }

    private void installWidgets() throws IOException {
        if (hasWidgets()) {
            Path extension = Files.createDirectories(jupyter().resolve("nbextensions/jupyter-js-widgets"));
            Files.copy(Path.of(System.getProperty(WIDGETS), "extension.js"), extension.resolve("extension.js"));
            Path settings = Files.createDirectories(folder.resolve("config/nbconfig"));
            Files.writeString(
                    settings.resolve("notebook.json"),
                    "{\"load_extensions\": {\"jupyter-js-widgets/extension\": true}}");
        }
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JUPYTER_PATH", jupyter().toString());
        builder.environment().put("JUPYTER_CONFIG_DIR", folder.resolve("config").toString());
        builder.environment().put("JUPYTER_DATA_DIR", folder.resolve("data").toString());
        // Not on the command line, which every user of the machine can read.
        builder.environment().put("JUPYTER_TOKEN", token);
        return builder.start();
    }

    private Path log() {
        return folder.resolve("jupyter.log");
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (ConnectException e) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IOException("The notebook server does not answer: " + Files.readString(log()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Ends the server, and the kernels that it has started. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        // Until they have ended, they write into the folder, which the test deletes.
        all.forEach(each ->
                each.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
    }
}
