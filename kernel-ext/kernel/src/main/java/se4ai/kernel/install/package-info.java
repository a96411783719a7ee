/** Installing the kernel where Jupyter looks for kernels, removing it again, and saying what this machine has for it. */
@NullMarked
package se4ai.kernel.install;

import org.jspecify.annotations.NullMarked;
