package se4ai.kernel;

import java.util.List;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.messages.reply.KernelInfoReply;

/** The answer to kernel_info, with the status that the protocol asks for and the library leaves out. */
final class KernelInfo extends KernelInfoReply {

    @SuppressWarnings("unused") // read by Gson
    private final String status = "ok";

    KernelInfo(String protocol, String name, String version, LanguageInfo language, String banner) {
        super(protocol, name, version, language, banner, List.of());
    }
}
