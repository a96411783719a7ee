/** Exercises that answer at once: a guess, a check, a verdict, a hint. */
@NullMarked
package se4ai.check;

import org.jspecify.annotations.NullMarked;
