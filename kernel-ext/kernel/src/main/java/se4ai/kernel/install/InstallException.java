package se4ai.kernel.install;

import java.io.Serial;

/** What install or uninstall will not or cannot do; the message is a sentence for the person who asked. */
public final class InstallException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    public InstallException(String sentence) {
        super(sentence);
    }

    public InstallException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
