package se4ai.kernel.debug;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Puts probes into the classes of cells. */
final class Instrumentation {

    private static final String METHOD_OF_CELL = "do_it$";

    private final Places places;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();

    Instrumentation(Places places) {
        this.places = places;
    }

    /** The same class, which reports where it runs. */
    byte[] probed(byte[] classFile) {
        ClassNode type = new ClassNode();
        new ClassReader(classFile).accept(type, ClassReader.EXPAND_FRAMES);
        Code code = codes.computeIfAbsent(wrapper(type), name -> new Code(name, places));
        for (MethodNode method : type.methods) {
            if (isWritten(type, method)) {
                String name = name(type, method, code);
                boolean isCell = method.name.equals(METHOD_OF_CELL);
                new MethodProbes(type, method, new Site.Method(code, name, isCell)).insert();
            }
        }
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }

    /** The name of the class that JShell wrote around the snippet: all its classes name the same source file. */
    private static String wrapper(ClassNode type) {
        String name = type.name.replace('/', '.');
        String file = type.sourceFile;
        return file == null || !file.endsWith(".java")
                ? name
                : name.substring(0, name.lastIndexOf('.') + 1) + file.substring(0, file.length() - ".java".length());
    }

    /** What a reader calls the method. */
    private static String name(ClassNode type, MethodNode method, Code code) {
        String className = type.name.replace('/', '.');
        String simple = className.substring(className.lastIndexOf('$') + 1);
        if (method.name.startsWith(METHOD_OF_CELL)) {
            return "cell";
        }
        return switch (method.name) {
            case "<init>" -> "new " + simple;
            case "<clinit>" -> "static " + simple;
            default ->
                method.name.startsWith("lambda$")
                        ? "lambda"
                        : code.isWrapper(className) ? method.name : simple + "." + method.name;
        };
    }

    /** Whether a reader wrote the method, rather than the compiler for them. */
    private static boolean isWritten(ClassNode type, MethodNode method) {
        if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE | Opcodes.ACC_BRIDGE)) != 0) {
            return false;
        }
        boolean hasLines = false;
        int instructions = 0;
        boolean ofRecord = false;
        for (AbstractInsnNode each : method.instructions) {
            hasLines |= each instanceof LineNumberNode;
            instructions += each.getOpcode() >= 0 ? 1 : 0;
            ofRecord |= each instanceof InvokeDynamicInsnNode call
                    && call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods");
        }
        boolean accessor = isComponent(type, method) && instructions == 3;
        return hasLines && !ofRecord && !accessor;
    }

    private static boolean isComponent(ClassNode type, MethodNode method) {
        return type.recordComponents != null
                && type.recordComponents.stream()
                        .anyMatch(each -> each.name.equals(method.name) && method.desc.equals("()" + each.descriptor));
    }
}
