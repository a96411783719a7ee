/** The system around the model: its parts, its requirements and what protects it. */
@NullMarked
package se4ai.system;

import org.jspecify.annotations.NullMarked;
