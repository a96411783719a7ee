/** Fault trees: how single failures combine into the one that must not happen, and what would change that. */
@NullMarked
package se4ai.faulttree;

import org.jspecify.annotations.NullMarked;
