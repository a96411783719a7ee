/** Holds every notebook of the course to what its readers are promised. */
@NullMarked
package se4ai.notebooks;

import org.jspecify.annotations.NullMarked;
