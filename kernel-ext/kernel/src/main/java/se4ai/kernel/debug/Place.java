package se4ai.kernel.debug;

/**
 * Where a running cell is.
 *
 * @param path the cell's file, as the front end names it
 * @param line the cell's line, from 1
 */
record Place(String path, int line) {}
