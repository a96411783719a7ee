/** The commands of se4ai.jar. */
@NullMarked
package se4ai.cli;

import org.jspecify.annotations.NullMarked;
