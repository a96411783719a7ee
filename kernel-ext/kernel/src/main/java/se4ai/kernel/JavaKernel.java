package se4ai.kernel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jdk.jshell.SourceCodeAnalysis;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.dflib.jjava.jupyter.messages.Header;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.publish.PublishError;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteInput;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteResult;
import org.dflib.jjava.jupyter.messages.reply.ErrorReply;
import org.dflib.jjava.jupyter.messages.reply.ExecuteReply;
import org.dflib.jjava.jupyter.messages.reply.HistoryReply;
import org.dflib.jjava.jupyter.messages.reply.ShutdownReply;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;
import org.dflib.jjava.jupyter.messages.request.HistoryRequest;
import org.dflib.jjava.jupyter.messages.request.KernelInfoRequest;
import org.dflib.jjava.jupyter.messages.request.ShutdownRequest;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Shows;
import se4ai.kernel.shell.CellException;
import se4ai.kernel.shell.Shell;

/** The course's kernel: Java cells, the course's packages imported, values shown as drawings. */
public final class JavaKernel extends BaseKernel {

    private static final long MILLIS_FOR_THE_LAST_REPLY = 100;
    private static final long MILLIS_FOR_SHUTDOWN_HOOKS = 2_000;

    private final CompletableFuture<Shell> shell = CompletableFuture.supplyAsync(StartUp::shell);
    private final CellOutput output = new CellOutput();

    public JavaKernel() {
        super(
                "se4ai",
                version(),
                new LanguageInfo.Builder("java")
                        .version(Integer.toString(Runtime.version().feature()))
                        .mimetype("text/x-java-source")
                        .fileExtension(".java")
                        .pygments("java")
                        .codemirror("java")
                        .build(),
                List.of(),
                null,
                new CellIO(),
                new CommManager(),
                new Renderer(),
                new MagicParser("%", "%%", new MagicTranspiler()),
                new MagicsRegistry(),
                true,
                new StringStyler.Builder().build());
        Shows.register(renderer);
    }

    /** What kernel_info and the installed kernelspec call this version. */
    public static String version() {
        String version = JavaKernel.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    void printToNotebook() {
        output.install();
        System.setIn(io.in);
    }

    @Override
    public @Nullable Object evalRaw(String source) {
        return shell.join().eval(source);
    }

    @Override
    public @Nullable DisplayData eval(String source) {
        Object value = evalRaw(source);
        return value == null ? null : renderer.render(value);
    }

    @Override
    public @Nullable DisplayData inspect(String source, int at, boolean extraDetail) {
        return Assistance.inspect(shell.join().analysis(), source, at);
    }

    @Override
    public ReplacementOptions complete(String source, int at) {
        return Assistance.complete(shell.join().analysis(), source, at);
    }

    @Override
    public String isComplete(String source) {
        SourceCodeAnalysis.Completeness found = shell.join().completeness(source);
        if (found == SourceCodeAnalysis.Completeness.UNKNOWN) {
            return IS_COMPLETE_BAD;
        }
        return found.isComplete() || found == SourceCodeAnalysis.Completeness.EMPTY ? IS_COMPLETE_YES : "    ";
    }

    /** Shows data in the place of what was displayed under the same id. */
    void update(DisplayData data) {
        io.display.updateDisplay(data);
    }

    @Override
    public void interrupt() {
        shell.thenAccept(Shell::stop);
    }

    @Override
    protected synchronized void handleExecuteRequest(ShellReplyEnvironment env, Message<ExecuteRequest> message) {
        ExecuteRequest request = message.getContent();
        boolean counts = request.shouldStoreHistory() && !request.isSilent();
        int count = counts ? executionCount.getAndIncrement() : executionCount.get();
        env.setBusyDeferIdle();
        if (!request.isSilent()) {
            env.publish(new PublishExecuteInput(request.getCode(), count));
        }
        ((CellIO) io).belongsTo(env, request.isStdinEnabled());
        output.belongsTo(env);
        try {
            DisplayData shown = eval(request.getCode());
            output.flush();
            if (shown != null && !request.isSilent()) {
                env.publish(new PublishExecuteResult(count, shown));
            }
            env.defer().reply(new ExecuteReply(count, Map.of()));
        } catch (Throwable e) {
            output.flush();
            fail(env, count, e instanceof CellException known ? known : CellException.unexpected(e));
        }
    }

    private static void fail(ShellReplyEnvironment env, int count, CellException error) {
        env.publish(new PublishError(error.name(), error.message(), error.lines()));
        ErrorReply reply = new ErrorReply(error.name(), error.message(), error.lines());
        reply.setExecutionCount(count);
        env.defer().replyError(ExecuteReply.MESSAGE_TYPE.error(), reply);
    }

    @Override
    protected void handleHistoryRequest(ShellReplyEnvironment env, Message<HistoryRequest> message) {
        env.setBusyDeferIdle();
        env.reply(new HistoryReply(List.of()));
    }

    @Override
    protected void handleKernelInfoRequest(ShellReplyEnvironment env, Message<KernelInfoRequest> message) {
        env.setBusyDeferIdle();
        env.reply(new KernelInfo(Header.PROTOCOL_VERISON, name, version, getLanguageInfo(), getBanner()));
    }

    @Override
    protected void handleShutdownRequest(ShellReplyEnvironment env, Message<ShutdownRequest> message) {
        env.setBusyDeferIdle();
        env.defer()
                .reply(message.getContent().isRestart() ? ShutdownReply.SHUTDOWN_AND_RESTART : ShutdownReply.SHUTDOWN);
        onShutdown(message.getContent().isRestart());
        env.resolveDeferrals();
        exitSoon();
    }

    /** Threads that cells left behind must not keep the process alive, and no shutdown hook may either. */
    private static void exitSoon() {
        daemon(() -> {
            pause(MILLIS_FOR_THE_LAST_REPLY);
            daemon(() -> {
                pause(MILLIS_FOR_SHUTDOWN_HOOKS);
                Runtime.getRuntime().halt(0);
            });
            System.exit(0);
        });
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "exit");
        thread.setDaemon(true);
        thread.start();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
