/** Tables of real records: read, held against a schema, split without leaks and turned into examples for a model. */
@NullMarked
package se4ai.tables;

import org.jspecify.annotations.NullMarked;
