package se4ai.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The baked site as a strict web server gives it out. */
final class SiteServer implements AutoCloseable {

    /** Scripts from the site alone, none in the page, and no text run as code. */
    static final String STRICT =
            "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; script-src 'self'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml");

    private final HttpServer server;
    private final String policy;

    SiteServer(String policy) throws IOException {
        this.policy = policy;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(Path page) {
        return "http://localhost:" + server.getAddress().getPort() + "/"
                + BakedSite.ROOT.relativize(page).toString().replace('\\', '/');
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = BakedSite.ROOT
                    .resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (!file.startsWith(BakedSite.ROOT) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
