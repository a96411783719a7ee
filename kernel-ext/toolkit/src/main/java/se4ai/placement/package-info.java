/** Where a model should live: devices, links and workloads, what each placement costs in time, energy and money, and why one was chosen. */
@NullMarked
package se4ai.placement;

import org.jspecify.annotations.NullMarked;
