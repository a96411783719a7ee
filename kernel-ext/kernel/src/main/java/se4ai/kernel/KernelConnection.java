package se4ai.kernel;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.messages.HMACGenerator;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.publish.PublishStatus;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** The five sockets between a notebook's front end and the kernel. */
final class KernelConnection extends JupyterConnection {

    private final KernelConnectionProperties properties;
    private final ZMQ.Context context = ZMQ.context(1);
    private final RequestChannel requests;
    private final RequestChannel controls;

    KernelConnection(KernelConnectionProperties properties) throws NoSuchAlgorithmException, InvalidKeyException {
        super(properties);
        this.properties = properties;
        this.requests = channel("shell");
        this.controls = channel("control");
    }

    @Override
    public void connect() {
        // Without this, ZeroMQ drops what a cell prints faster than the front end reads.
        iopub.setSndHWM(0);
        iopub.bind(properties);
        stdin.bind(properties);
        heartbeat();
        controls.listen(properties, properties.getControlPort());
        requests.listen(properties, properties.getShellPort());
        iopub.sendMessage(new Message<>(null, PublishStatus.MESSAGE_TYPE, PublishStatus.STARTING));
    }

    // Each channel signs on its own thread, and a signature generator is for one thread at a time.
    private RequestChannel channel(String name) throws NoSuchAlgorithmException, InvalidKeyException {
        HMACGenerator signatures = properties.createHMACGenerator();
        return new RequestChannel(context, signatures, this, name);
    }

    private void heartbeat() {
        ZMQ.Socket echo = context.socket(SocketType.REP);
        echo.bind(properties.getTransport() + "://" + properties.getIp() + ":" + properties.getHbPort());
        Thread thread = new Thread(
                () -> {
                    while (true) {
                        echo.send(echo.recv());
                    }
                },
                "heartbeat");
        thread.setDaemon(true);
        thread.start();
    }
}
