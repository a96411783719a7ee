/** Comms: channels of their own between a kernel's values and what shows them in a page. */
@NullMarked
package se4ai.kernel.comm;

import org.jspecify.annotations.NullMarked;
