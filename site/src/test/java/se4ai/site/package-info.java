@NullMarked
package se4ai.site;

import org.jspecify.annotations.NullMarked;
