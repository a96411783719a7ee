package se4ai.kernel.debug;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What each slot of a method surely holds, instruction by instruction, as the verifier sees it. */
final class Assigned {

    private static final char NOTHING = ' ';

    private final ClassNode type;
    private final char[] slots;
    private boolean constructed;
    private int unfinished;

    Assigned(ClassNode type, MethodNode method) {
        this.type = type;
        this.slots = new char[method.maxLocals + 1];
        Arrays.fill(slots, NOTHING);
        this.constructed = !method.name.equals("<init>");
        int slot = 0;
        if ((method.access & Opcodes.ACC_STATIC) == 0) {
            slots[slot++] = constructed ? 'A' : NOTHING;
        }
        for (Type argument : Type.getArgumentTypes(method.desc)) {
            slots[slot] = kind(argument.getDescriptor());
            slot += argument.getSize();
        }
    }

    /** Whether a variable of this type can be read from the slot. */
    boolean holds(int slot, String descriptor) {
        return slots[slot] == kind(descriptor);
    }

    /** Whether this is an object already: a constructor begins without one. */
    boolean isConstructed() {
        return constructed;
    }

    void after(AbstractInsnNode instruction) {
        if (instruction instanceof FrameNode frame) {
            meet(frame.local);
        } else if (instruction instanceof VarInsnNode variable) {
            store(variable);
        } else if (instruction.getOpcode() == Opcodes.NEW) {
            unfinished++;
        } else if (instruction instanceof MethodInsnNode call && call.name.equals("<init>")) {
            construct(call);
        }
    }

    private void meet(List<Object> types) {
        Arrays.fill(slots, NOTHING);
        int slot = 0;
        for (Object each : types) {
            slots[slot] = kindOf(each);
            slot += Opcodes.LONG.equals(each) || Opcodes.DOUBLE.equals(each) ? 2 : 1;
        }
    }

    private static char kindOf(Object verified) {
        if (verified instanceof String || Opcodes.NULL.equals(verified)) {
            return 'A';
        }
        if (Opcodes.INTEGER.equals(verified)) {
            return 'I';
        }
        if (Opcodes.FLOAT.equals(verified)) {
            return 'F';
        }
        if (Opcodes.LONG.equals(verified)) {
            return 'J';
        }
        return Opcodes.DOUBLE.equals(verified) ? 'D' : NOTHING;
    }

    private void store(VarInsnNode variable) {
        if (variable.getOpcode() < Opcodes.ISTORE || variable.getOpcode() > Opcodes.ASTORE) {
            return;
        }
        // The five instructions follow each other: int, long, float, double, reference.
        char kind = "IJFDA".charAt(variable.getOpcode() - Opcodes.ISTORE);
        // A value of two words loses the half that is overwritten.
        if (variable.var > 0 && isWide(slots[variable.var - 1])) {
            slots[variable.var - 1] = NOTHING;
        }
        slots[variable.var] = kind;
        if (isWide(kind)) {
            slots[variable.var + 1] = NOTHING;
        }
    }

    private static boolean isWide(char kind) {
        return kind == 'J' || kind == 'D';
    }

    /** A creation whose constructor was not called yet takes the call; otherwise it is that of this or super. */
    private void construct(MethodInsnNode call) {
        if (unfinished > 0) {
            unfinished--;
        } else if (!constructed && (call.owner.equals(type.name) || call.owner.equals(type.superName))) {
            constructed = true;
            slots[0] = 'A';
        }
    }

    static String box(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.FLOAT -> "java/lang/Float";
            case Type.LONG -> "java/lang/Long";
            default -> "java/lang/Double";
        };
    }

    private static char kind(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'Z', 'B', 'C', 'S', 'I' -> 'I';
            case 'L', '[' -> 'A';
            default -> descriptor.charAt(0);
        };
    }
}
