/** Drawings as SVG text: one for the notebook, the site and the lab, each with a text form. */
@NullMarked
package se4ai.draw;

import org.jspecify.annotations.NullMarked;
