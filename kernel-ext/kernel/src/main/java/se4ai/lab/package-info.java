/** The server of the published course, for this machine alone. */
@NullMarked
package se4ai.lab;

import org.jspecify.annotations.NullMarked;
