/** Controls in a cell's output that a reader moves, what is redrawn as they move, and how far a loop has come. */
@NullMarked
package se4ai.widget;

import org.jspecify.annotations.NullMarked;
