/** Says in one sentence what to do about an error that beginners often make. */
@NullMarked
package se4ai.kernel.advice;

import org.jspecify.annotations.NullMarked;
