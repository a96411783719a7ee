/** The course's data folder: its files are found by name and checked before they are used. */
@NullMarked
package se4ai.data;

import org.jspecify.annotations.NullMarked;
