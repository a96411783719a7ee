/** Queueing theory in closed form: how long requests wait where more than one of them wants the same server. */
@NullMarked
package se4ai.placement.queue;

import org.jspecify.annotations.NullMarked;
