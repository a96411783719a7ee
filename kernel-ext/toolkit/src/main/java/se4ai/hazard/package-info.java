/** Hazards: what can go wrong, whom it harms, how bad and how likely it is, and what is done about it. */
@NullMarked
package se4ai.hazard;

import org.jspecify.annotations.NullMarked;
