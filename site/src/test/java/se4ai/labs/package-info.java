@NullMarked
package se4ai.labs;

import org.jspecify.annotations.NullMarked;
