package serving;

import collection.Report;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import features.Features;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import learning.Logistic;
import monitoring.Watch;

/** Answers on this machine alone whether an aircraft should be inspected at once. */
public final class TriageServer implements AutoCloseable {

    private final Logistic model;
    private final double limit;
    private final Watch watch;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public TriageServer(Logistic model, double limit, int port, Executor threads, Watch watch) throws IOException {
        this.model = model;
        this.limit = limit;
        this.watch = watch;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/triage", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] parts = exchange.getRequestURI().getQuery().split(";", -1);
        boolean isRight = parts.length == 4 && parts[3].matches("NaN|\\d+(\\.\\d+)?");
        String answer = isRight ? decide(parts) : "write phase;size;time;speed";
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isRight ? 200 : 400, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String decide(String[] parts) {
        Report report = new Report("", parts[0], parts[1], parts[2], Double.parseDouble(parts[3]), "");
        double risk = model.predict(Features.of(report));
        watch.saw(report, risk);
        return risk >= limit ? "inspect" : "later";
    }

    /** Asks over the network, as the hangar does. */
    public String ask(Report report) throws IOException, InterruptedException {
        String query = String.join(";", report.phase(), report.size(), report.time(), Double.toString(report.speed()));
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/triage?"
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20"));
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
