package se4ai.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.notebook.BadInputException;

@Timeout(60)
class LabServerTest {

    @TempDir
    private Path folder;

    private LabServer server;

    @BeforeEach
    void serve() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "<!doctype html><title>Größe</title>");
        Files.writeString(site.resolve("course.css"), "body {}");
        Files.createDirectory(site.resolve("empty"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = new LabServer(site, 0);
        server.start();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void pages_have_their_types() throws Exception {
        HttpResponse<String> page = get("GET", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).contains("Größe");
        assertThat(get("GET", "course.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }

    @ParameterizedTest
    @CsvSource({"lab.wasm, application/wasm", "start.js, text/javascript"})
    void the_parts_of_a_lab_have_the_types_that_a_browser_insists_on(String file, String type) throws Exception {
        Files.writeString(folder.resolve("site").resolve(file), "");

        assertThat(get("GET", file).headers().firstValue("Content-Type"))
                .hasValueSatisfying(got -> assertThat(got).startsWith(type));
    }

    @Test
    void no_page_is_kept_by_the_browser_or_guessed_to_be_of_another_type() throws Exception {
        HttpResponse<String> page = get("GET", "");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(get("GET", "nothing.html").statusCode()).isEqualTo(404);
    }

    @Test
    void a_folder_without_a_page_is_not_listed() throws Exception {
        assertThat(get("GET", "empty/").statusCode()).isBetween(403, 404);
    }

    @Test
    void a_head_request_gets_the_headers_alone() throws Exception {
        HttpResponse<String> head = get("HEAD", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void this_machine_is_answered_under_its_own_names(String host) throws IOException {
        assertThat(raw("/", host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "10.0.0.1"})
    void another_name_for_this_machine_is_refused(String host) throws IOException {
        assertThat(raw("/", host)).startsWith("HTTP/1.1 421 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/empty/../../secret.txt",
                "/empty/%2e%2e/%2e%2e/secret.txt",
                "/..;/secret.txt",
                "//../secret.txt",
                "/..\\secret.txt"
            })
    void nothing_outside_the_site_is_served(String path) throws IOException {
        assertThat(raw(path, "localhost")).startsWith("HTTP/1.1 4").doesNotContain("secret\r", "\nsecret");
    }

    @Test
    void other_machines_cannot_connect() throws IOException {
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList()) {
            assertThatThrownBy(() -> new Socket(address, port()).close()).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void a_taken_port_is_a_sentence() throws IOException {
        try (LabServer second = new LabServer(folder.resolve("site"), port())) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("Port " + port() + " is taken by another program; end that program, "
                            + "or choose another port with -Dlab.port=8314.");
        }
    }

    @Test
    void a_missing_site_is_a_sentence() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> new LabServer(nowhere, 0))
                .isInstanceOf(BadInputException.class)
                .hasMessage("There is no published site in '" + nowhere
                        + "'; run `mvn -Plab` from the project's root first.");
    }

    @Test
    void a_closed_server_has_let_its_port_go() throws IOException {
        int port = port();
        server.close();
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
            assertThat(again.getLocalPort()).isEqualTo(port);
        }
    }

    private int port() {
        return URI.create(server.address()).getPort();
    }

    private HttpResponse<String> get(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A request as it stands, which no client has put in order. */
    private String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
