package se4ai.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Shows;
import se4ai.widget.ModelLink;
import se4ai.widget.Place;
import se4ai.widget.WidgetHost;
import se4ai.widget.WidgetModel;

/** What widgets need from the kernel in whose cells they are; found by their service loader. */
public final class NotebookHost implements WidgetHost {

    private static final Gson GSON = new Gson();

    private final @Nullable BaseKernel kernel = running();

    private static @Nullable BaseKernel running() {
        try {
            return BaseKernel.notebookKernel();
        } catch (NullPointerException e) {
            // The library's way to say that there is none, as in a plain Java program.
            return null;
        }
    }

    @Override
    public boolean hasPage() {
        return kernel instanceof JavaKernel;
    }

    @Override
    public Map<String, Object> render(Object value) {
        return bundle(renderer().render(value));
    }

    /** The library keeps a value's media types to itself; as JSON it says them. */
    private static Map<String, Object> bundle(DisplayData shown) {
        JsonObject data = GSON.toJsonTree(shown).getAsJsonObject().getAsJsonObject("data");
        Map<String, Object> bundle = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : data.entrySet()) {
            JsonElement value = entry.getValue();
            bundle.put(entry.getKey(), value.isJsonPrimitive() ? value.getAsString() : value);
        }
        return bundle;
    }

    private Renderer renderer() {
        if (kernel != null) {
            return kernel.getRenderer();
        }
        Renderer renderer = new Renderer();
        Shows.register(renderer);
        return renderer;
    }

    @Override
    public ModelLink open(WidgetModel model) {
        return ours().widgets().models().open(model);
    }

    @Override
    public Executor redraws() {
        return ours().widgets().redraws();
    }

    @Override
    public Place place() {
        LiveBundle place = new LiveBundle(ours());
        return place::show;
    }

    @Override
    public void whenCellEnds(Runnable task) {
        if (kernel instanceof JavaKernel ours) {
            ours.widgets().whenCellEnds(task);
        }
    }

    private JavaKernel ours() {
        if (kernel instanceof JavaKernel ours) {
            return ours;
        }
        throw new IllegalStateException("Widgets cannot speak to a page because this kernel has none for them.");
    }
}
