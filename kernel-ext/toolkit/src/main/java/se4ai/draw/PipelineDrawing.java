package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.draw.Svg.Anchor;
import se4ai.pipeline.Artifact;
import se4ai.pipeline.Making;
import se4ai.pipeline.Making.State;
import se4ai.pipeline.Pipeline;
import se4ai.pipeline.Run;
import se4ai.pipeline.Stage;

/** Draws a pipeline or a run of it: the nine stages from left to right, and below them the artifacts of each. */
public final class PipelineDrawing {

    private static final double CELL = Svg.WIDTH / 9;
    private static final double STRIP = 30;
    private static final double LINE = 18;
    private static final double INDENT = 22;
    private static final int CHARACTERS = 50;
    private static final int NAME_CHARACTERS = 34;
    private static final int TITLE_CHARACTERS = 46;

    /** The states of which a stage shows the first that one of its artifacts has. */
    private static final List<State> WORST_FIRST =
            List.of(State.FAILED, State.NOT_MADE, State.MADE, State.KEPT, State.GIVEN);

    /** What is written about one artifact. */
    private record Entry(Stage stage, String shape, Ink ink, String name, String right, List<String> lines) {}

    private final String title;
    private final List<Entry> entries;

    private PipelineDrawing(String title, List<Entry> entries) {
        this.title = title;
        this.entries = entries;
    }

    public static Drawing of(Pipeline pipeline) {
        List<Entry> entries = new ArrayList<>();
        for (Artifact<?> each : pipeline.artifacts()) {
            String from = each.isGiven()
                    ? "given"
                    : "from "
                            + String.join(
                                    ", ",
                                    each.inputs().stream()
                                            .<String>map(Artifact::name)
                                            .toList());
            String shape = (each.isGiven() ? State.GIVEN : State.MADE).shape();
            entries.add(new Entry(each.stage(), shape, Ink.ACCENT, each.name(), "", Label.lines(from, CHARACTERS)));
        }
        return new PipelineDrawing("Pipeline: " + pipeline.name(), entries).drawing(pipeline.toString());
    }

    public static Drawing of(Run run) {
        List<Entry> entries = new ArrayList<>();
        for (Making each : run.makings()) {
            entries.add(new Entry(
                    each.stage(),
                    each.state().shape(),
                    ink(each.state()),
                    each.name(),
                    right(each),
                    Label.lines(each.reason(), CHARACTERS)));
        }
        String title = run.pipeline().name() + ": " + run.summary() + ", " + run.duration();
        return new PipelineDrawing(title, entries).drawing(run.toString());
    }

    /** The reason of one that failed says so in a sentence; the word says it at a glance. */
    private static String right(Making making) {
        return switch (making.state()) {
            case MADE -> making.duration().toString();
            case FAILED -> making.state().toString();
            case GIVEN, KEPT, NOT_MADE -> "";
        };
    }

    private static Ink ink(State state) {
        return switch (state) {
            case MADE -> Ink.ACCENT;
            case KEPT -> Ink.SAFE;
            case FAILED -> Ink.HARM;
            case GIVEN, NOT_MADE -> Ink.MUTED;
        };
    }

    private Drawing drawing(String text) {
        List<String> heading = Label.lines(title, TITLE_CHARACTERS);
        double strip = heading.size() * 20 + 12;
        double height = strip + STRIP + 14 + heightOfEntries();
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        Words.write(svg, heading, 0, 18, 20, 16, Ink.INK);
        strip(svg, strip);
        entries(svg, strip + STRIP + 14);
        return svg.drawing(title, text);
    }

    private void strip(Svg svg, double y) {
        for (Stage stage : Stage.values()) {
            double x = stage.ordinal() * CELL;
            if (stage.isModelWork()) {
                svg.tint(x + 2, y, CELL - 4, STRIP, Ink.ACCENT);
            }
            svg.frame(x + 2, y, CELL - 4, STRIP, Ink.LINE, 1);
            Optional<Entry> entry = worst(stage);
            svg.text(x + 8, y + 20, 14, Anchor.START, Ink.MUTED, Integer.toString(stage.number()));
            entry.ifPresent(e -> svg.text(x + CELL - 8, y + 20, 15, Anchor.END, e.ink(), e.shape()));
        }
    }

    private Optional<Entry> worst(Stage stage) {
        return WORST_FIRST.stream()
                .flatMap(state -> entries.stream()
                        .filter(entry -> entry.stage() == stage && entry.shape().equals(state.shape())))
                .findFirst();
    }

    private double heightOfEntries() {
        double height = 8;
        for (Stage stage : Stage.values()) {
            List<Entry> own = of(stage);
            height += own.isEmpty() ? 0 : LINE + 12;
            for (Entry entry : own) {
                height += LINE * (1 + entry.lines().size()) + 6;
            }
        }
        return height;
    }

    private List<Entry> of(Stage stage) {
        return entries.stream().filter(entry -> entry.stage() == stage).toList();
    }

    private void entries(Svg svg, double top) {
        double y = top;
        for (Stage stage : Stage.values()) {
            List<Entry> own = of(stage);
            if (!own.isEmpty()) {
                svg.line(0, y, Svg.WIDTH, y, Ink.LINE, 1);
                svg.text(0, y + LINE, 14, Anchor.START, Ink.MUTED, stage.number() + " " + stage);
                y += LINE + 12;
            }
            for (Entry entry : own) {
                entry(svg, entry, y);
                y += LINE * (1 + entry.lines().size()) + 6;
            }
        }
    }

    private static void entry(Svg svg, Entry entry, double y) {
        svg.text(2, y + 13, 16, Anchor.START, entry.ink(), entry.shape());
        String name = Label.lines(entry.name(), NAME_CHARACTERS, 1).get(0);
        svg.bold(INDENT, y + 13, 15, Anchor.START, Ink.INK, name);
        svg.text(Svg.WIDTH, y + 13, 14, Anchor.END, Ink.MUTED, entry.right());
        Words.write(
                svg, entry.lines(), INDENT, y + 13 + LINE, LINE, 14, entry.ink() == Ink.HARM ? Ink.HARM : Ink.MUTED);
    }
}
