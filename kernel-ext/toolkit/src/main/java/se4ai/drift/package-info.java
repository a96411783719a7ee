/** Drift: whether the world still looks as it did when the model was made, and when to train again. */
@NullMarked
package se4ai.drift;

import org.jspecify.annotations.NullMarked;
