@NullMarked
package se4ai.labs.threshold;

import org.jspecify.annotations.NullMarked;
