/** The Jupyter kernel: takes a notebook's messages, has its cells run, and answers. */
@NullMarked
package se4ai.kernel;

import org.jspecify.annotations.NullMarked;
