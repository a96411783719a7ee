/** Magics: lines and cells that begin with a percent sign and ask something of the kernel rather than of Java. */
@NullMarked
package se4ai.kernel.magic;

import org.jspecify.annotations.NullMarked;
