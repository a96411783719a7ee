@NullMarked
package se4ai.labs.placement;

import org.jspecify.annotations.NullMarked;
