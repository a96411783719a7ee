/** Queues: how long requests wait where more than one wants the same server, in closed form and simulated. */
@NullMarked
package se4ai.placement.queue;

import org.jspecify.annotations.NullMarked;
