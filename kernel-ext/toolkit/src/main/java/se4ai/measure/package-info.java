/** Quantities with units: the ground that every topic stands on. */
@NullMarked
package se4ai.measure;

import org.jspecify.annotations.NullMarked;
