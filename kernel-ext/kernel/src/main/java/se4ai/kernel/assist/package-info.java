/** Helps while a cell is typed: completes names and says what a thing is. */
@NullMarked
package se4ai.kernel.assist;

import org.jspecify.annotations.NullMarked;
