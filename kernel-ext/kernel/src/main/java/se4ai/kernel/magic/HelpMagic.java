package se4ai.kernel.magic;

import java.util.Arrays;
import java.util.List;

/** Lists what a reader can ask of the kernel. */
final class HelpMagic implements Magic {

    private static final List<List<String>> FUNCTIONS = List.of(
            List.of("check(\"exercise\", answer)", "says how right an answer is, and the next step"),
            List.of("hint(\"exercise\")", "gives the next hint"),
            List.of("display(value)", "shows a value in the middle of a cell"),
            List.of("displayIn(\"place\", value)", "shows a value in the place of the last one there"),
            List.of("clearOutput()", "empties the cell's output when something new is shown"),
            List.of("input(\"prompt\") · password(\"prompt\")", "asks you for a line"),
            List.of("interact(Slider.of(\"x\", 0, 10, 5), x -> …)", "draws again as a slider moves"),
            List.of("Progress.over(list)", "goes through a list and shows how far it is"),
            List.of("run(pipeline)", "runs a pipeline and says how far it is"));

    private static final List<List<String>> KEYS = List.of(
            List.of("Shift+Enter", "runs the cell and goes to the next one"),
            List.of("Ctrl+Enter", "runs the cell and stays"),
            List.of("Tab", "completes the name before the cursor"),
            List.of("Shift+Tab", "shows what the name at the cursor means"),
            List.of("Esc, then I I", "interrupts the running cell"),
            List.of("Esc, then 0 0", "restarts the kernel"));

    @Override
    public Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        return new Note()
                .heading("Magics, on a line of their own")
                .table(List.of("Magic", "What it does"), magics())
                .heading("Methods that every cell can call")
                .table(List.of("Method", "What it does"), FUNCTIONS)
                .heading("Keys")
                .table(List.of("Key", "What it does"), KEYS)
                .card();
    }

    private static List<List<String>> magics() {
        return Arrays.stream(Known.values())
                .map(known -> List.of(known.usage(), known.purpose()))
                .toList();
    }
}
