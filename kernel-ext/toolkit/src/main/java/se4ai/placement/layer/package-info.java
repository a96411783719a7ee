/** Neural networks as layers: what each computes and sends, how long it takes, and where to cut a network in two. */
@NullMarked
package se4ai.placement.layer;

import org.jspecify.annotations.NullMarked;
