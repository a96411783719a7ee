package se4ai.kernel.magic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.jspecify.annotations.Nullable;

/** The magics that extensions on the class path have registered with a kernel. */
final class Registered {

    private final BaseKernel kernel;

    Registered(BaseKernel kernel) {
        this.kernel = kernel;
    }

    /** Names for completion, without percent signs. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(registry().getLineMagicNames());
        names.addAll(registry().getCellMagicNames());
        return names;
    }

    @Nullable
    Object eval(String name, MagicCall call) {
        Collection<String> names = call.body() == null
                ? registry().getLineMagicNames()
                : registry().getCellMagicNames();
        String spelled = names.stream()
                .filter(other -> other.equals(name))
                .findFirst()
                .or(() -> names.stream().filter(name::equalsIgnoreCase).findFirst())
                .orElseThrow(() -> unknown(name, call));
        try {
            return call.body() == null
                    ? registry().evalLineMagic(kernel, spelled, call.words().all())
                    : registry()
                            .evalCellMagic(
                                    kernel,
                                    spelled,
                                    call.words().all(),
                                    call.body().substring(call.line()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new MagicException(call.name() + " failed: " + e.getMessage(), e);
        }
    }

    private MagicException unknown(String name, MagicCall call) {
        Set<String> all = names();
        Arrays.stream(Known.values()).forEach(known -> all.add(known.title()));
        String guess = Nearest.to(name, all)
                .map(near -> " Did you mean " + call.name().replace(name, near) + "?")
                .orElse("");
        return new MagicException("Unknown magic '" + call.name() + "'." + guess + " %help lists all.");
    }

    private MagicsRegistry registry() {
        return kernel.getMagicsRegistry();
    }
}
