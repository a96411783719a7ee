/** The course's own exercises, one class for each notebook. */
@NullMarked
package se4ai.course;

import org.jspecify.annotations.NullMarked;
