package se4ai.lab;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import se4ai.notebook.BadInputException;

/** Serves the published site on this machine's loopback address. */
public final class LabServer implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector;

    /**
     * A server for a site.
     *
     * @param site the folder of published pages
     * @param port 0 for any that is free
     */
    public LabServer(Path site, int port) {
        if (!Files.isRegularFile(site.resolve("index.html"))) {
            throw new BadInputException(
                    "There is no published site in '" + site + "'; run `mvn -Plab` from the project's root first.");
        }
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        ResourceHandler pages = new ResourceHandler();
        pages.setBaseResource(ResourceFactory.of(server).newResource(site.toAbsolutePath()));
        pages.setDirAllowed(false);
        server.setHandler(new LocalOnly(pages));
        server.setStopTimeout(0);
        server.setStopAtShutdown(true);
    }

    /**
     * Starts serving.
     *
     * @throws BadInputException where the port is taken; the message says what to do
     */
    public void start() throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new BadInputException(
                        "Port " + connector.getPort()
                                + " is taken by another program; end that program, or choose another port with -Dlab.port=8314.");
            }
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Where to point a browser. */
    public String address() {
        return "http://localhost:" + connector.getLocalPort() + "/";
    }

    /** Waits until the server is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("The server did not stop cleanly: " + e.getMessage(), e);
        }
    }

    /** Answers only who asked for this machine by name, so that no foreign page can reach in under another name. */
    private static final class LocalOnly extends Handler.Wrapper {

        private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

        private LocalOnly(Handler pages) {
            super(pages);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put("Cache-Control", "no-cache");
            if (NAMES.contains(Request.getServerName(request))) {
                return super.handle(request, response, callback);
            }
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
            return true;
        }
    }
}
