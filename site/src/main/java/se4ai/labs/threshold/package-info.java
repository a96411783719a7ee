/** The threshold lab: one detector in two products, each with its own price of a mistake. */
@NullMarked
package se4ai.labs.threshold;

import org.jspecify.annotations.NullMarked;
