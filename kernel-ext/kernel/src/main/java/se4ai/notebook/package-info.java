/** Notebooks as values: read, tidied, run on a kernel and written with their outputs. */
@NullMarked
package se4ai.notebook;

import org.jspecify.annotations.NullMarked;
