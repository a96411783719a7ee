package se4ai.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    private static final String FILE = """
            {"transport": "tcp", "ip": "127.0.0.1", "shell_port": 1, "control_port": 2, "stdin_port": 3,
             "iopub_port": 4, "hb_port": 5, "signature_scheme": "hmac-sha256", "key": "k", "kernel_name": "x"}
            """;

    @Test
    void a_connection_file_is_read() {
        Endpoints read = Endpoints.parse(FILE);
        assertThat(read).isEqualTo(new Endpoints("tcp", "127.0.0.1", 1, 2, 3, 4, 5, "hmac-sha256", "k"));
        assertThat(read.address(7)).isEqualTo(new InetSocketAddress("127.0.0.1", 7));
    }

    @Test
    void with_ipc_a_port_is_the_end_of_a_path() {
        Endpoints read = Endpoints.parse(FILE.replace("tcp", "ipc").replace("127.0.0.1", "run/kernel-ipc"));
        assertThat(read.address(read.hb())).isEqualTo(UnixDomainSocketAddress.of("run/kernel-ipc-5"));
    }

    @Test
    void what_is_wrong_in_the_file_is_named() {
        assertThatThrownBy(() -> Endpoints.parse(FILE.replace("tcp", "udp")))
                .hasMessage("The connection file's 'transport' must be tcp or ipc but was 'udp'.");
        assertThatThrownBy(() -> Endpoints.parse(FILE.replace("hb_port", "hb")))
                .hasMessage("The connection file must have an entry 'hb_port' but has none; have Jupyter start the "
                        + "kernel, it writes the file.");
        assertThatThrownBy(() -> Endpoints.parse(FILE.replace(": 3", ": \"three\"")))
                .hasMessage("The connection file's 'stdin_port' must be a number but was \"three\".");
        assertThatThrownBy(() -> Endpoints.parse("[]"))
                .hasMessageStartingWith("The connection file must hold a JSON object as Jupyter writes it: ");
        assertThatThrownBy(() -> Endpoints.parse("{"))
                .hasMessageStartingWith("The connection file must hold a JSON object as Jupyter writes it: ");
    }
}
