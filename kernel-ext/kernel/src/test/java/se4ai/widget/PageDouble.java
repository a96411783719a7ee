package se4ai.widget;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A kernel and a page for tests: keeps what it is told, and redraws when the test says so. */
final class PageDouble implements WidgetHost {

    final Map<String, WidgetModel> models = new LinkedHashMap<>();
    final List<String> updates = new ArrayList<>();
    final List<List<Map<String, Object>>> places = new ArrayList<>();
    private final Queue<Runnable> redraws = new ArrayDeque<>();
    private final List<Runnable> afterCell = new ArrayList<>();

    @Override
    public boolean hasPage() {
        return true;
    }

    @Override
    public Map<String, Object> render(Object value) {
        return Map.of("text/plain", "<" + value + ">");
    }

    @Override
    public ModelLink open(WidgetModel model) {
        models.put(model.id(), model);
        return changes -> updates.add(name(model) + " " + changes);
    }

    @Override
    public Executor redraws() {
        return redraws::add;
    }

    @Override
    public Place place() {
        List<Map<String, Object>> shown = new ArrayList<>();
        places.add(shown);
        return shown::add;
    }

    @Override
    public void whenCellEnds(Runnable task) {
        afterCell.add(task);
    }

    /** What a reader does to the first model of a kind. */
    void reader(String kind, String key, Object value) {
        model(kind).changed(Map.of(key, value));
    }

    WidgetModel model(String kind) {
        return models.values().stream()
                .filter(model -> name(model).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Does what waits; says how much it was. */
    int redraw() {
        int count = redraws.size();
        for (int i = 0; i < count; i++) {
            redraws.remove().run();
        }
        return count;
    }

    void endCell() {
        afterCell.forEach(Runnable::run);
        afterCell.clear();
    }

    /** What was updated since this was last asked. */
    List<String> news() {
        List<String> news = List.copyOf(updates);
        updates.clear();
        return news;
    }

    static String name(WidgetModel model) {
        return String.valueOf(model.state().get("_model_name"));
    }
}
