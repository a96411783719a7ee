/** Exchange formats of fault trees: what other programs and people write, read and written without a loss. */
@NullMarked
package se4ai.faulttree.exchange;

import org.jspecify.annotations.NullMarked;
