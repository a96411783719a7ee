/** The placement lab without its page: where the models of AR glasses live, for numbers that a reader sets. */
@NullMarked
package se4ai.labs.placement;

import org.jspecify.annotations.NullMarked;
