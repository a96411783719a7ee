/** Runs the source of a cell in the JDK's JShell and says what went wrong, with the cell's line. */
@NullMarked
package se4ai.kernel.shell;

import org.jspecify.annotations.NullMarked;
