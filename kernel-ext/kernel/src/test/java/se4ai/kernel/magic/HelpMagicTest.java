package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.draw.Card;

class HelpMagicTest {

    @Test
    void it_lists_magics_methods_and_keys() {
        assertThat(TestHost.line(Known.HELP, "", new TestHost())).hasToString("""
                        Magics, on a line of their own
                        %maven group:artifact:version … — adds libraries, with all that they need
                        %classpath file.jar folder 'lib/*.jar' — adds jars and folders; alone, lists them
                        %load file.java|file.jsh|file.ipynb — runs a file's Java
                        %time expression · %%time — runs once; says the time, processor and memory it took
                        %bench expression · %%bench --seconds=3 — runs again and again; says the median time
                        %%javap -c -p — shows the bytecode of the Java below it
                        %exercise id — shows an exercise; alone, lists all
                        %hint id — gives the next hint for an exercise
                        %env NAME — shows an environment variable; alone, lists their names
                        %reset — forgets all that cells have defined
                        %help — shows this list
                        Methods that every cell can call
                        check("exercise", answer) — says how right an answer is, and the next step
                        hint("exercise") — gives the next hint
                        display(value) — shows a value in the middle of a cell
                        displayIn("place", value) — shows a value in the place of the last one there
                        clearOutput() — empties the cell's output when something new is shown
                        input("prompt") · password("prompt") — asks you for a line
                        interact(Slider.of("x", 0, 10, 5), x -> …) — draws again as a slider moves
                        Progress.over(list) — goes through a list and shows how far it is
                        run(pipeline) — runs a pipeline and says how far it is
                        Keys
                        Shift+Enter — runs the cell and goes to the next one
                        Ctrl+Enter — runs the cell and stays
                        Tab — completes the name before the cursor
                        Shift+Tab — shows what the name at the cursor means
                        Esc, then I I — interrupts the running cell
                        Esc, then 0 0 — restarts the kernel""");
    }

    @Test
    void it_is_a_card_with_tables() {
        assertThat(TestHost.line(Known.HELP, "", new TestHost()))
                .isInstanceOfSatisfying(
                        Card.class,
                        card -> assertThat(card.html())
                                .contains("<th scope=\"col\">Magic</th>", "<td>%help</td><td>shows this list</td>"));
    }
}
