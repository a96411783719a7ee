@NullMarked
package se4ai.labs.pipeline;

import org.jspecify.annotations.NullMarked;
