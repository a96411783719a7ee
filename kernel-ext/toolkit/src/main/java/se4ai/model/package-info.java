/** What a model says, how sure it is, and what its mistakes cost. */
@NullMarked
package se4ai.model;

import org.jspecify.annotations.NullMarked;
