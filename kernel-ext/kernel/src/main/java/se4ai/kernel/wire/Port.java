package se4ai.kernel.wire;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One of the kernel's sockets, and the front ends that are connected to it. */
final class Port {

    /** What is done with a message. */
    @FunctionalInterface
    interface Handler {
        void arrived(Peer from, List<byte[]> frames);
    }

    private final Sockets sockets;
    private final String type;
    private final Handler handler;
    private final List<Peer> peers = new CopyOnWriteArrayList<>();

    Port(Sockets sockets, String type, Handler handler) {
        this.sockets = sockets;
        this.type = type;
        this.handler = handler;
    }

    /** The type that it calls itself to its peers, such as ROUTER. */
    String type() {
        return type;
    }

    void connected(Peer peer) {
        peers.add(peer);
    }

    void gone(Peer peer) {
        peers.remove(peer);
    }

    void arrived(Peer from, List<byte[]> frames) {
        handler.arrived(from, frames);
    }

    void wantsToWrite(Peer peer) {
        sockets.write(peer);
    }

    /** Sends to all that have subscribed to the topic, which is the message's first frame. */
    void publish(List<byte[]> frames) {
        for (Peer peer : peers) {
            if (peer.isReady() && peer.hasSubscribedTo(frames.get(0))) {
                peer.send(frames);
            }
        }
    }

    /** The front end that has this identity; where none has it, the only one that there is. */
    Optional<Peer> called(byte[] identity) {
        Optional<Peer> known =
                peers.stream().filter(peer -> peer.isCalled(identity)).findFirst();
        return known.isEmpty() && peers.size() == 1 ? Optional.of(peers.get(0)) : known;
    }

    /** The largest number of bytes that one of the front ends has not yet taken. */
    long unread() {
        return peers.stream().mapToLong(Peer::unread).max().orElse(0);
    }

    boolean hasSentAll() {
        return peers.stream().allMatch(Peer::hasSentAll);
    }
}
