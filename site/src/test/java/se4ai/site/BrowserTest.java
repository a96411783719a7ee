package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a browser knows: how wide a page becomes. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int NARROW = 320;

    /** Loads each page in a narrow frame and writes down how wide it wants to be. */
    private static final String HARNESS = """
            <!doctype html><title>narrow</title><body>%s<script>
            addEventListener('load', () => document.querySelectorAll('iframe').forEach(frame => {
              const page = frame.contentDocument.documentElement;
              frame.insertAdjacentHTML('afterend', `<p data-page="${frame.getAttribute('src')}">${page.scrollWidth}</p>`);
            }));</script>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void no_page_scrolls_sideways_at_320_pixels() throws Exception {
        boolean installed = Files.isExecutable(CHROMIUM);
        if (!installed) {
            System.out.println("Skipped: " + CHROMIUM + " is missing; install chromium to run this test.");
        }
        assumeTrue(installed, CHROMIUM + " is missing; install chromium to run this test.");
        List<String> pages = BakedSite.pages().stream()
                .map(page -> BakedSite.ROOT.relativize(page).toString())
                .toList();
        HttpServer server = serve(pages);
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/narrow";
            List<Element> widths = Jsoup.parse(dom(address)).select("p[data-page]");
            assertThat(widths).hasSameSizeAs(pages);
            assertThat(widths)
                    .allSatisfy(width -> assertThat(Integer.parseInt(width.text()))
                            .as(width.attr("data-page"))
                            .isLessThanOrEqualTo(NARROW));
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serve(List<String> pages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        String frames = pages.stream()
                .map(page -> "<iframe width=" + NARROW + " height=600 style='border:0' src='/" + page + "'></iframe>")
                .collect(Collectors.joining());
        server.createContext(
                "/narrow",
                exchange -> answer(exchange, HARNESS.formatted(frames).getBytes(StandardCharsets.UTF_8), "text/html"));
        server.createContext("/", exchange -> {
            Path file =
                    BakedSite.ROOT.resolve(exchange.getRequestURI().getPath().substring(1));
            String type = file.toString().endsWith(".css") ? "text/css" : "text/html";
            answer(exchange, Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0], type);
        });
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, byte[] bytes, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String dom(String address) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(dom.toFile())
                .start();
        assertThat(browser.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readString(dom);
    }
}
