/** Publishing: executed notebooks, labs and a few pages become a static site that can be read without a server. */
@NullMarked
package se4ai.site;

import org.jspecify.annotations.NullMarked;
