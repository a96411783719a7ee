/** Labs: small programs around the course's values that run in a page, in plain Java without the page itself. */
@NullMarked
package se4ai.labs;

import org.jspecify.annotations.NullMarked;
