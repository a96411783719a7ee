/** The way from data to a running model: its stages, what each makes, what is made again after a change, and what goes wrong. */
@NullMarked
package se4ai.pipeline;

import org.jspecify.annotations.NullMarked;
