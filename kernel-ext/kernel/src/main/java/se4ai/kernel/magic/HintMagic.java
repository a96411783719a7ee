package se4ai.kernel.magic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the next hint for an exercise, as {@code hint} does in a cell. */
final class HintMagic implements Magic {

    @Override
    public @Nullable Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        // The cells' own answer sheet knows how many hints were earned.
        return host.java("se4ai.kernel.Cells.hint(\"" + Exercises.named(call).id() + "\")");
    }

    @Override
    public List<String> complete(String word, MagicHost host) {
        return Exercises.startingWith(word);
    }
}
