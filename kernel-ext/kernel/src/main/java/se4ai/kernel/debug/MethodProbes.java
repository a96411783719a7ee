package se4ai.kernel.debug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Puts probes into one method: where it begins, at each of its lines, and where it ends in either way. */
final class MethodProbes {

    private static final String PROBE = Type.getInternalName(Probe.class);
    private static final String OBJECT = "java/lang/Object";

    /** A line's probe holds its frame, its number, the array twice, an index and a value of two words. */
    private static final int MORE_STACK = 7;

    private final MethodNode method;
    private final InsnList code;
    private final Site.Method site;
    private final Assigned assigned;

    /** Where what is thrown out of the method begins to be reported. */
    private final LabelNode begin = new LabelNode();

    /** The slot of what the first probe returned: behind all others, and never changed. */
    private final int frame;

    MethodProbes(ClassNode type, MethodNode method, Site.Method site) {
        this.method = method;
        this.code = method.instructions;
        this.site = site;
        this.frame = method.maxLocals;
        this.assigned = new Assigned(type, method);
    }

    void insert() {
        Map<AbstractInsnNode, LabelNode> creations = labelsOfCreations();
        LineNumberNode line = null;
        for (AbstractInsnNode each : code.toArray()) {
            if (each instanceof LineNumberNode next) {
                line = next;
            } else if (each.getOpcode() >= 0 && line != null) {
                LabelNode creation = creations.get(each);
                code.insertBefore(creation == null ? each : creation, lineProbe(line));
                line = null;
            }
            pass(each);
        }
        enter();
        protect();
        method.maxLocals++;
        method.maxStack += MORE_STACK;
    }

    private void pass(AbstractInsnNode instruction) {
        if (instruction.getOpcode() >= Opcodes.IRETURN && instruction.getOpcode() <= Opcodes.RETURN) {
            code.insertBefore(instruction, calling("leave", "(Ljava/lang/Object;)V", load()));
        }
        boolean hadThis = assigned.isConstructed();
        assigned.after(instruction);
        if (!hadThis && assigned.isConstructed()) {
            // No handler may cover what comes before: the object does not exist there.
            code.insert(instruction, begin);
        }
        if (instruction instanceof FrameNode there) {
            keepFrame(there);
        }
    }

    private void enter() {
        if (!method.name.equals("<init>")) {
            code.insert(begin);
        }
        code.insert(entryProbe());
    }

    /** An object not constructed yet is known by the place of its creation, which a probe must not move away from. */
    private Map<AbstractInsnNode, LabelNode> labelsOfCreations() {
        Map<LabelNode, LabelNode> moved = new HashMap<>();
        Map<AbstractInsnNode, LabelNode> labels = new HashMap<>();
        List<LabelNode> before = new ArrayList<>();
        for (AbstractInsnNode each : code.toArray()) {
            if (each instanceof LabelNode label) {
                before.add(label);
            } else if (each.getOpcode() == Opcodes.NEW) {
                LabelNode own = new LabelNode();
                code.insertBefore(each, own);
                labels.put(each, own);
                before.forEach(label -> moved.put(label, own));
            }
            if (each.getOpcode() >= 0) {
                before.clear();
            }
        }
        for (AbstractInsnNode each : code) {
            if (each instanceof FrameNode there) {
                there.local = moved(there.local, moved);
                there.stack = moved(there.stack, moved);
            }
        }
        return labels;
    }

    private static @Nullable List<Object> moved(@Nullable List<Object> types, Map<LabelNode, LabelNode> moved) {
        if (types == null) {
            return null;
        }
        List<Object> all = new ArrayList<>(types);
        all.replaceAll(type -> type instanceof LabelNode label ? moved.getOrDefault(label, label) : type);
        return all;
    }

    private InsnList entryProbe() {
        InsnList probe = calling("enter", "(I)Ljava/lang/Object;", new LdcInsnNode(Sites.METHODS.add(site)));
        probe.add(new VarInsnNode(Opcodes.ASTORE, frame));
        return probe;
    }

    private InsnList lineProbe(LineNumberNode line) {
        site.code().add(line.line);
        List<Local> locals = locals(line);
        InsnList arguments = new InsnList();
        arguments.add(load());
        arguments.add(new LdcInsnNode(Sites.LINES.add(new Site(site, line.line, locals))));
        arguments.add(new LdcInsnNode(locals.size()));
        arguments.add(new TypeInsnNode(Opcodes.ANEWARRAY, OBJECT));
        for (int i = 0; i < locals.size(); i++) {
            arguments.add(new InsnNode(Opcodes.DUP));
            arguments.add(new LdcInsnNode(i));
            addBoxed(arguments, locals.get(i));
            arguments.add(new InsnNode(Opcodes.AASTORE));
        }
        arguments.add(call("line", "(Ljava/lang/Object;I[Ljava/lang/Object;)V"));
        return arguments;
    }

    /** The variables in scope at a line that surely have a value there; of two in one slot, the one in scope. */
    private List<Local> locals(LineNumberNode line) {
        List<Local> locals = new ArrayList<>();
        int at = code.indexOf(line);
        for (LocalVariableNode each :
                method.localVariables == null ? List.<LocalVariableNode>of() : method.localVariables) {
            boolean inScope = code.indexOf(each.start) <= at && at < code.indexOf(each.end);
            // JShell's own variables end so.
            boolean own = method.name.startsWith("do_it$") && each.name.endsWith("_");
            if (inScope && !own && assigned.holds(each.index, each.desc)) {
                locals.add(new Local(each.name, each.index, each.desc));
            }
        }
        locals.sort((a, b) -> Integer.compare(a.slot(), b.slot()));
        return locals;
    }

    private static void addBoxed(InsnList to, Local local) {
        Type type = local.type();
        to.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local.slot()));
        if (type.getSort() < Type.ARRAY) {
            String box = Assigned.box(type);
            to.add(new MethodInsnNode(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + local.descriptor() + ")L" + box + ";", false));
        }
    }

    /** Says that the slot still holds what it held, wherever the method's ways meet. */
    private void keepFrame(FrameNode there) {
        List<Object> locals = new ArrayList<>(there.local);
        int slots = 0;
        for (Object type : locals) {
            slots += Opcodes.LONG.equals(type) || Opcodes.DOUBLE.equals(type) ? 2 : 1;
        }
        for (; slots < frame; slots++) {
            locals.add(Opcodes.TOP);
        }
        locals.add(OBJECT);
        there.local = locals;
    }

    /** Reports what is thrown out of the method, and throws it on. */
    private void protect() {
        LabelNode handler = new LabelNode();
        List<Object> locals = new ArrayList<>();
        for (int slot = 0; slot < frame; slot++) {
            locals.add(Opcodes.TOP);
        }
        locals.add(OBJECT);
        code.add(handler);
        code.add(
                new FrameNode(Opcodes.F_NEW, locals.size(), locals.toArray(), 1, new Object[] {"java/lang/Throwable"}));
        code.add(new InsnNode(Opcodes.DUP));
        code.add(load());
        code.add(call("thrown", "(Ljava/lang/Throwable;Ljava/lang/Object;)V"));
        code.add(new InsnNode(Opcodes.ATHROW));
        method.tryCatchBlocks.add(new TryCatchBlockNode(begin, handler, handler, null));
    }

    private VarInsnNode load() {
        return new VarInsnNode(Opcodes.ALOAD, frame);
    }

    private static InsnList calling(String name, String descriptor, AbstractInsnNode argument) {
        InsnList probe = new InsnList();
        probe.add(argument);
        probe.add(call(name, descriptor));
        return probe;
    }

    private static MethodInsnNode call(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, PROBE, name, descriptor, false);
    }
}
