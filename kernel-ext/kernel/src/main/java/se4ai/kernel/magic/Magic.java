package se4ai.kernel.magic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a line or a cell can ask of the kernel; one is made when it is first asked for. */
interface Magic {

    /**
     * Does what is asked.
     *
     * @return what to show for it, or null for nothing
     * @throws MagicException where it cannot; the message is what the reader is shown
     */
    @Nullable
    Object eval(MagicCall call, MagicHost host);

    /** What the word that is being typed may become; none where it is anything at all. */
    default List<String> complete(String word, MagicHost host) {
        return List.of();
    }
}
