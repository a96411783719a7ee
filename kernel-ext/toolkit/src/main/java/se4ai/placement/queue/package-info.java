/** Waiting in line: what a device or link that serves one request after the other does to latency. */
@NullMarked
package se4ai.placement.queue;

import org.jspecify.annotations.NullMarked;
