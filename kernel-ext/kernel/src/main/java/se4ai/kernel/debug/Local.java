package se4ai.kernel.debug;

import org.objectweb.asm.Type;

/**
 * A local variable that has a value at some line.
 *
 * @param name its name in the source
 * @param slot where the method keeps it
 * @param descriptor its type as class files write it
 */
record Local(String name, int slot, String descriptor) {

    Type type() {
        return Type.getType(descriptor);
    }
}
