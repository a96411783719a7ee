/** Charts of tables: drawn by XChart, written as SVG in the course's colours with text that stays text. */
@NullMarked
package se4ai.charts;

import org.jspecify.annotations.NullMarked;
