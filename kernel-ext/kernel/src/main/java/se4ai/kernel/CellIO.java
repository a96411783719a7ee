package se4ai.kernel;

import java.nio.charset.StandardCharsets;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.JupyterIO;

/** The library's streams, tied to the cell that runs; what a thread shows after its cell still arrives with that cell. */
final class CellIO extends JupyterIO {

    CellIO() {
        super(StandardCharsets.UTF_8);
    }

    void belongsTo(ShellReplyEnvironment cell, boolean mayAsk) {
        setEnv(cell);
        setJupyterInEnabled(mayAsk);
    }
}
