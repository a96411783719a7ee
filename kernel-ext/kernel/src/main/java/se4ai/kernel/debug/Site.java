package se4ai.kernel.debug;

import java.util.List;

/**
 * A line of a method that reports when it is reached.
 *
 * @param method the method
 * @param line the line of the class, which is not the cell's
 * @param locals the variables whose values are reported, in their order
 */
record Site(Method method, int line, List<Local> locals) {

    Site {
        locals = List.copyOf(locals);
    }

    /**
     * A method that reports when it is entered and left.
     *
     * @param code the snippet that it belongs to
     * @param name what a reader calls it
     * @param isCell whether it holds statements of the cell itself
     */
    record Method(Code code, String name, boolean isCell) {}
}
