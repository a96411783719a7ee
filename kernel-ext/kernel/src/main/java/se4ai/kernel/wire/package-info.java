/** Jupyter's wire protocol, the kernel's side: signed messages in ZeroMQ frames, over TCP or Unix sockets. */
@NullMarked
package se4ai.kernel.wire;

import org.jspecify.annotations.NullMarked;
