/** Stops a running cell where a reader wants to look, shows what is there, and lets it go on: by probes in its classes. */
@NullMarked
package se4ai.kernel.debug;

import org.jspecify.annotations.NullMarked;
