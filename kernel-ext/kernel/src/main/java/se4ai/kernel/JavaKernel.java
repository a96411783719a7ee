package se4ai.kernel;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.assist.Assistance;
import se4ai.kernel.debug.Debugger;
import se4ai.kernel.display.Shows;
import se4ai.kernel.magic.MagicCell;
import se4ai.kernel.magic.Magics;
import se4ai.kernel.shell.Shell;

/**
 * The course's kernel: Java cells, the course's packages imported, values shown as drawings.
 *
 * <p>The library's kernel gives it what extensions expect: a renderer, a registry of magics, and its place as the one
 * kernel of the process. The library's message handling is not used; {@link Protocol} answers instead.
 */
public final class JavaKernel extends BaseKernel {

    private final CompletableFuture<Shell> shell;
    private final Publisher publisher;
    private final CellInput input;
    private final Assistance assistance;
    private @Nullable Magics magics;
    private final AtomicBoolean isFirstCell = new AtomicBoolean(true);
    private final Turns turns = new Turns();
    private volatile @Nullable KernelWidgets widgets;
    private volatile @Nullable Debugger debugger;

    JavaKernel(CompletableFuture<Shell> shell, Publisher publisher, CellInput input) {
        super(
                "se4ai",
                version(),
                new LanguageInfo.Builder("java").build(),
                List.of(),
                null,
                new JupyterIO(StandardCharsets.UTF_8),
                new CommManager(),
                new Renderer(),
                new MagicParser("%", "%%", new MagicTranspiler()),
                new MagicsRegistry(),
                false,
                new StringStyler.Builder().build());
        this.shell = shell;
        this.publisher = publisher;
        this.input = input;
        this.assistance = new Assistance(shell, this::magics);
        Shows.register(renderer);
    }

    /** What kernel_info and the installed kernelspec call this version. */
    public static String version() {
        String version = JavaKernel.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public @Nullable Object evalRaw(String source) {
        return MagicCell.mayHold(source) ? magics().eval(source) : java(source);
    }

    @Nullable
    Object java(String source) {
        Shell ready = shell.join();
        try {
            Object value = ready.eval(source);
            ready.note(source).ifPresent(System.err::println);
            return value;
        } finally {
            ifDebugged(Debugger::cellEnds);
            if (isFirstCell.getAndSet(false)) {
                StartUp.afterFirstCell();
            }
        }
    }

    /** Made when a cell first holds a magic: most notebooks have none. */
    synchronized Magics magics() {
        Magics made = magics;
        if (made == null) {
            installDefaultExtensions();
            made = new Magics(new KernelHost(this, shell), this);
            magics = made;
        }
        return made;
    }

    /** Extensions on new parts of the class path may bring shows and magics. */
    void installMoreExtensions() {
        // The loader of the cells, so that what an extension draws is what a cell makes.
        installExtensions(shell.join().loader());
    }

    @Override
    public @Nullable DisplayData eval(String source) {
        return turns.cell(() -> {
            try {
                Object value = evalRaw(source);
                return value == null ? null : renderer.render(value);
            } finally {
                ifWidgets(KernelWidgets::cellEnded);
            }
        });
    }

    /** What is kept for widgets; made for the first of them, or for the first page that asks for them. */
    synchronized KernelWidgets widgets() {
        KernelWidgets made = widgets;
        if (made == null) {
            made = new KernelWidgets(publisher, turns);
            widgets = made;
        }
        return made;
    }

    private void ifWidgets(Consumer<KernelWidgets> task) {
        KernelWidgets made = widgets;
        if (made != null) {
            task.accept(made);
        }
    }

    @Override
    public void display(DisplayData data) {
        publisher.display(data);
    }

    /** Shows data in the place of what was displayed under the same id. */
    void update(DisplayData data) {
        publisher.update(data);
    }

    /** Shows data in a place that has a name; where something stands there already, instead of it. */
    void displayIn(String place, DisplayData data) {
        data.setDisplayId(place);
        if (publisher.isShown(place)) {
            publisher.update(data);
        } else {
            publisher.display(data);
        }
    }

    /** Empties the running cell's output as soon as something new is shown. */
    void clearOutput() {
        JsonObject content = new JsonObject();
        content.addProperty("wait", true);
        publisher.publish("clear_output", content);
    }

    /** What a reader types when a cell asks. */
    CellInput input() {
        return input;
    }

    /** The debugger, made when a front end first asks for it. */
    synchronized Debugger debugger() {
        Debugger known = debugger;
        if (known == null) {
            Shell cells = shell.join();
            known = new Debugger(
                    event -> publisher.publish("debug_event", event),
                    cells.log(),
                    cells.snippets(),
                    value -> Publisher.json(renderer.render(value)));
            cells.probeWith(known::instrument);
            debugger = known;
        }
        return known;
    }

    private void ifDebugged(Consumer<Debugger> action) {
        Debugger known = debugger;
        if (known != null) {
            action.accept(known);
        }
    }

    Assistance assistance() {
        return assistance;
    }

    @Override
    public void interrupt() {
        shell.thenAccept(Shell::stop);
        ifWidgets(KernelWidgets::interrupt);
        ifDebugged(Debugger::release);
    }

    @Override
    public DisplayData inspect(String source, int at, boolean extraDetail) {
        throw new UnsupportedOperationException("The kernel's requests are answered by Assistance.");
    }

    @Override
    public ReplacementOptions complete(String source, int at) {
        throw new UnsupportedOperationException("The kernel's requests are answered by Assistance.");
    }

    @Override
    public String isComplete(String source) {
        throw new UnsupportedOperationException("The kernel's requests are answered by Assistance.");
    }
}
