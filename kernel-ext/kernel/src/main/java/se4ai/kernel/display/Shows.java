package se4ai.kernel.display;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.RenderFunction;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/**
 * How a cell shows any value. A renderer is told once, for Object: which show a value has is found by the names of its
 * types when it is first shown, so that a starting kernel loads none of them, and a type that an extension registers
 * keeps its own show.
 */
public final class Shows implements RenderFunction<Object> {

    private Shows() {}

    /** Tells a renderer about all of them. */
    public static void register(Renderer renderer) {
        renderer.createRegistration(Object.class)
                .supporting(MIMEType.ANY)
                .preferring(MIMEType.TEXT_PLAIN)
                .register(new Shows());
    }

    /** A value, which may be null, in the forms that are asked for, such as text/html; without any, in its best. */
    public static DisplayData rendered(Renderer renderer, @Nullable Object value, String... as) {
        for (String type : as) {
            TextShow.checkType(type);
        }
        if (value == null) {
            return new DisplayData("null");
        }
        return as.length == 0 ? renderer.render(value) : renderer.renderAs(value, as);
    }

    @Override
    public void render(Object value, RenderContext context) {
        DisplayData out = context.getOutputContainer();
        if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
            // Without the classes below, for the sake of a kernel's first result.
            out.putText(value.toString());
        } else if (value instanceof CharSequence text) {
            TextShow.put(text, context);
        } else {
            Shown shown = of(value);
            shown.putInto(out, wantsBetter(shown, context));
        }
    }

    /** The one better form, unless other types were asked for by name. */
    private static boolean wantsBetter(Shown shown, RenderContext context) {
        return shown.type() != null
                && (context.wantsDataRenderedAs(shown.type())
                        || TextShow.KINDS.stream().noneMatch(context::wantsDataRenderedAs));
    }

    static Shown of(Object value) {
        Show<?> show = find(value.getClass());
        return show == null ? PlainShows.of(value) : show.of(value);
    }

    /** The show of the nearest type: the class and its interfaces, then those of the class that it extends. */
    private static @Nullable Show<?> find(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            Show<?> show = named(each.getName());
            for (Class<?> face : show == null ? interfaces(each) : Set.<Class<?>>of()) {
                show = named(face.getName());
                if (show != null) {
                    break;
                }
            }
            if (show != null) {
                return show;
            }
        }
        return null;
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            for (Class<?> face : open.remove().getInterfaces()) {
                if (all.add(face)) {
                    open.add(face);
                }
            }
        }
        return all;
    }

    static @Nullable Show<?> named(String type) {
        if (type.startsWith("se4ai.")) {
            return TopicShows.named(type.substring("se4ai.".length()));
        }
        boolean fromLibrary = type.startsWith("tech.tablesaw.")
                || type.startsWith("org.knowm.xchart.")
                || type.startsWith("ai.djl.")
                || type.startsWith("java.awt.image.");
        return fromLibrary ? LibraryShows.named(type) : null;
    }
}
