package se4ai.widget;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Executor;

/** Finds the host of the widgets. */
final class Hosts {

    private static final WidgetHost NONE = new None();

    private Hosts() {}

    /** The kernel that is there; looked for when it is needed, so that a kernel starts without widgets. */
    static WidgetHost current() {
        return ServiceLoader.load(WidgetHost.class, WidgetHost.class.getClassLoader())
                .findFirst()
                .orElse(NONE);
    }

    /** Where there is no kernel: values are their text. */
    private static final class None implements WidgetHost {

        @Override
        public boolean hasPage() {
            return false;
        }

        @Override
        public Map<String, Object> render(Object value) {
            return Map.of("text/plain", String.valueOf(value));
        }

        @Override
        public ModelLink open(WidgetModel model) {
            return changes -> {};
        }

        @Override
        public Executor redraws() {
            return Runnable::run;
        }

        @Override
        public Place place() {
            return bundle -> {};
        }

        @Override
        public void whenCellEnds(Runnable task) {
            // No cell ends where there is none.
        }
    }
}
