package se4ai.kernel.debug;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Austin Appleby's MurmurHash2 in its 32-bit form, which JupyterLab names cells by. */
final class Murmur2 {

    private static final int M = 0x5bd1e995;

    private Murmur2() {}

    static int hash(byte[] data, int seed) {
        ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        int hash = seed ^ data.length;
        while (bytes.remaining() >= Integer.BYTES) {
            hash = hash * M ^ mixed(bytes.getInt());
        }
        if (bytes.hasRemaining()) {
            hash = (hash ^ last(bytes)) * M;
        }
        hash = (hash ^ hash >>> 13) * M;
        return hash ^ hash >>> 15;
    }

    private static int mixed(int four) {
        int mixed = four * M;
        return (mixed ^ mixed >>> 24) * M;
    }

    /** The last one to three bytes, the first of them lowest. */
    private static int last(ByteBuffer bytes) {
        int last = 0;
        for (int shift = 0; bytes.hasRemaining(); shift += Byte.SIZE) {
            last |= (bytes.get() & 0xff) << shift;
        }
        return last;
    }
}
