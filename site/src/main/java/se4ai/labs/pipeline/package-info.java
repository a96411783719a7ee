/** The pipeline lab: nine stages to be ordered, a fault at one of them, and what stage 9 sees of it. */
@NullMarked
package se4ai.labs.pipeline;

import org.jspecify.annotations.NullMarked;
