/** Says for each kind of value how a cell shows it. */
@NullMarked
package se4ai.kernel.display;

import org.jspecify.annotations.NullMarked;
