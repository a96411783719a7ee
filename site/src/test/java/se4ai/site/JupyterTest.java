package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se4ai.notebook.Cell;
import se4ai.notebook.Notebook;

/** What a reader does with the kernel in Jupyter, done with keys and the mouse in a real browser. */
@Timeout(300)
class JupyterTest {

    private static final int TAB = 9;
    private static final int ENTER = 13;
    private static final int ESCAPE = 27;
    private static final int I = 73;
    private static final int SHIFT = 8;

    private static final int SUM = 0;
    private static final int TREE = 1;
    private static final int COMPLETED = 2;
    private static final int LOOKED_UP = 3;
    private static final int ENDLESS = 4;
    private static final int AFTER = 5;

    private static final List<String> CELLS = List.of(
            "int kept = 40 + 2; kept",
            "interact(Slider.of(\"dirt\", 0, 0.5, 0.2),"
                    + " p -> anyOf(\"pedestrian not seen\", basic(\"lens dirty\", p), basic(\"too dark\", 0.01)))",
            "",
            "",
            "",
            "");

    @TempDir
    private Path profile;

    @TempDir
    private Path folder;

    @Test
    void a_notebook_is_run_completed_looked_up_and_interrupted() throws Exception {
        try (Browser browser = Browser.start(profile);
                JupyterServer jupyter = new JupyterServer(folder)) {
            browser.size(1200, 2000);
            browser.open(jupyter.notebook("first.ipynb", notebook()));
            browser.until("window.Jupyter && Jupyter.notebook && Jupyter.notebook.get_cells().length == " + CELLS.size()
                    + " && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected()");

            runAll(browser);
            complete(browser);
            lookUp(browser);
            interrupt(browser);
            drawAgain(browser, jupyter);
        }
    }

    private static void runAll(Browser browser) {
        browser.clickOn("#celllink");
        browser.clickOn("#run_all_cells");
        browser.until(prompt(SUM) + " == 1 && " + prompt(TREE) + " == 2");
        assertThat(output(browser, SUM)).isEqualTo("42");
        browser.until("document.querySelector('" + cell(TREE) + " .output svg')");
        assertThat(output(browser, TREE)).contains("pedestrian not seen", "too dark");
    }

    /** Moves the slider; where the page has no widgets of this version, the picture of the start stands there. */
    private static void drawAgain(Browser browser, JupyterServer jupyter) {
        String tree = "document.querySelector('" + cell(TREE) + " .output svg').textContent";
        String before = browser.evaluate(tree);
        if (!jupyter.hasWidgets()) {
            assertThat(output(browser, TREE)).contains("dirt");
            return;
        }
        String handle = cell(TREE) + " .noUi-handle";
        browser.until("document.querySelector('" + handle + "')");
        double x = browser.middle(handle, "left", "width");
        double y = browser.middle(handle, "top", "height");
        browser.mouse("mousePressed", x, y);
        Stream.iterate(1, i -> i + 1).limit(20).forEach(i -> browser.mouse("mouseMoved", x + 3 * i, y));
        browser.mouse("mouseReleased", x + 60, y);
        browser.until(tree + " !== " + new JsonPrimitive(before));
    }

    private static void complete(Browser browser) {
        write(browser, COMPLETED, "\"abc\".is");
        browser.until("!Jupyter.notebook.kernel_busy");
        browser.key("Tab", TAB);
        browser.until("document.querySelectorAll('#complete option').length > 1");
        assertThat(browser.text("#complete")).contains("isBlank()", "isEmpty()");
        browser.key("Enter", ENTER);
        browser.until("Jupyter.notebook.get_cell(" + COMPLETED + ").get_text() == '\"abc\".isBlank()'");
    }

    private static void lookUp(Browser browser) {
        write(browser, LOOKED_UP, "Math.hypot(");
        browser.key("Tab", TAB, SHIFT);
        browser.until("document.querySelector('#tooltip .tooltiptext').textContent.includes('hypot')");
        assertThat(browser.text("#tooltip .tooltiptext")).contains("double Math.hypot(double x, double y)");
        browser.key("Escape", ESCAPE);
        // It fades, and lies over the next cell until it has gone.
        browser.until("getComputedStyle(document.querySelector('#tooltip')).display == 'none'");
    }

    private static void interrupt(Browser browser) {
        write(browser, ENDLESS, "while (true) { }");
        browser.key("Enter", ENTER, SHIFT);
        browser.until("Jupyter.notebook.kernel_busy && " + prompt(ENDLESS) + " == '*'");
        browser.key("Escape", ESCAPE);
        browser.key("i", I);
        browser.key("i", I);
        browser.until("document.querySelector('" + cell(ENDLESS) + " .output_error')");
        assertThat(output(browser, ENDLESS)).isEqualTo("The cell was interrupted.");

        write(browser, AFTER, "kept + 1");
        browser.key("Enter", ENTER, SHIFT);
        browser.until("document.querySelector('" + cell(AFTER) + " .output_result')");
        assertThat(output(browser, AFTER)).isEqualTo("43");
    }

    private static void write(Browser browser, int cell, String code) {
        browser.clickOn(cell(cell) + " .CodeMirror");
        browser.until("Jupyter.notebook.mode == 'edit' && Jupyter.notebook.get_selected_index() == " + cell);
        browser.type(code);
        browser.until("Jupyter.notebook.get_cell(" + cell + ").get_text() != ''");
    }

    private static String cell(int index) {
        return "#notebook-container > .cell:nth-child(" + (index + 1) + ")";
    }

    private static String prompt(int cell) {
        return "Jupyter.notebook.get_cell(" + cell + ").input_prompt_number";
    }

    private static String output(Browser browser, int cell) {
        return browser.evaluate("Array.from(document.querySelectorAll('" + cell(cell)
                + " .output_subarea'), e => e.textContent).join(' ').trim()");
    }

    private static String notebook() {
        JsonObject metadata = JsonParser.parseString("""
                {"kernelspec": {"name": "se4ai", "display_name": "SE4AI (Java)", "language": "java"}}
                """).getAsJsonObject();
        List<Cell> cells = Stream.iterate(0, i -> i + 1)
                .limit(CELLS.size())
                .map(i -> new Cell("c" + i, Cell.Kind.CODE, CELLS.get(i), new JsonObject(), null, List.of()))
                .toList();
        return new Notebook(cells, metadata).toJson();
    }
}
