/** A whole pipeline on made reports, with a fault at one stage: what evaluation claims, and what monitoring sees. */
@NullMarked
package se4ai.pipeline.rehearsal;

import org.jspecify.annotations.NullMarked;
