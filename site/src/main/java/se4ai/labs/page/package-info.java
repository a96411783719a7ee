/** What a lab does in a page: the only package that touches the browser. */
@NullMarked
package se4ai.labs.page;

import org.jspecify.annotations.NullMarked;
