/** Decision diagrams: Boolean formulas as graphs on int arrays, in which sets are counted without being listed. */
@NullMarked
package se4ai.faulttree.diagram;

import org.jspecify.annotations.NullMarked;
