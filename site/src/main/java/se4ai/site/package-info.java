/** Publishing: executed notebooks and a few pages become a static site that needs no script and no server. */
@NullMarked
package se4ai.site;

import org.jspecify.annotations.NullMarked;
