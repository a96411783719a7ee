/** Files of fault trees: read in whatever format they are, bounded and harmless, and written in the one that is named. */
@NullMarked
package se4ai.trees;

import org.jspecify.annotations.NullMarked;
