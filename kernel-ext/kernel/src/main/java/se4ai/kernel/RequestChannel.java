package se4ai.kernel;

import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.channels.ShellChannel;
import org.dflib.jjava.jupyter.channels.ShellHandler;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.messages.HMACGenerator;
import org.dflib.jjava.jupyter.messages.Message;
import org.zeromq.ZMQ;

/**
 * A channel on which requests arrive and are answered one after the other, the moment they come.
 *
 * <p>The library's own channel looks for messages every 50 ms, and a message that it cannot read ends it.
 */
final class RequestChannel extends ShellChannel {

    private final ZMQ.Context context;
    private final JupyterConnection connection;
    private final String name;

    RequestChannel(ZMQ.Context context, HMACGenerator signatures, JupyterConnection connection, String name) {
        super(context, signatures, false, connection);
        this.context = context;
        this.connection = connection;
        this.name = name;
    }

    void listen(KernelConnectionProperties properties, int port) {
        bind(formatAddress(properties.getTransport(), properties.getIp(), port));
        new Thread(this::answer, name).start();
    }

    private void answer() {
        ZMQ.Poller poller = context.poller(1);
        poller.register(this, ZMQ.Poller.POLLIN);
        while (!closed) {
            if (poller.poll(-1) > 0) {
                try {
                    handle(readMessage());
                } catch (Throwable e) {
                    // A message that cannot be read or answered must not silence the kernel.
                    logger.warn("{}: {}", name, e.toString());
                }
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void handle(Message<?> message) {
        ShellHandler handler = connection.getHandler(message.getHeader().getType());
        if (handler == null) {
            return;
        }
        ShellReplyEnvironment env = connection.prepareReplyEnv(this, message);
        try {
            handler.handle(env, message);
        } finally {
            env.resolveDeferrals();
        }
    }
}
