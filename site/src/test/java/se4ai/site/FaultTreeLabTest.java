package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.faulttree.exchange.Outline;
import se4ai.labs.Address;
import se4ai.labs.Examples;
import se4ai.labs.Scenario;
import se4ai.labs.TreeDraft;
import se4ai.labs.TreeFile;

/** The compiled fault-tree lab in a browser, worked on by its own mouse, keys and touch. */
class FaultTreeLabTest extends LabTest {

    private static final int ALT = 1;
    private static final int CONTROL = 2;

    FaultTreeLabTest() {
        super("fault-tree");
    }

    @Override
    String answers(String scenario) {
        return Scenario.run(scenario);
    }

    @Override
    void fill() {
        open("");
        clickOn("[role=treeitem]:last-of-type");
        click("Rule it out");
    }

    @Test
    void the_lab_says_what_follows() {
        open("");

        assertThat(text(".lab-answer")).isEqualTo("The probability of 'door traps a person' is 2.96 × 10⁻⁵.");
        assertThat(text(".lab-drawing > p:nth-of-type(2)"))
                .isEqualTo("7 minimal cut sets: 1 of order 2, 6 of order 3.");
    }

    @Test
    void the_door_is_built_from_nothing_by_the_keyboard_alone() {
        open("");
        browser.evaluate("document.querySelector('.lab-start button').focus()");
        browser.key("Enter", 13);
        name("door traps a person");
        press("&");
        add("person stands in the door");
        add("door closes");
        press("|");
        add("person is not detected");
        press("&");
        add("camera does not show the person");
        press("|");
        add("model misses the person");
        add("camera is defective");
        add("light is poor");
        key("ArrowLeft");
        key("ArrowLeft");
        add("door does not feel the person");
        press("|");
        add("pressure sensor fails");
        add("control software crashes");
        key("Home");
        key("ArrowDown");
        key("ArrowDown");
        add("manual override is misused");

        assertThat(draft())
                .isEqualTo(Outline.write(Examples.trainDoor())
                        .lines()
                        .map(FaultTreeLabTest::unquantified)
                        .reduce("", (all, line) -> all + line + "\n"));
        assertThat(text(".lab-drawing > p:nth-of-type(2)"))
                .isEqualTo("7 minimal cut sets: 1 of order 2, 6 of order 3.");
        assertThat(text(".lab-sets li")).startsWith("{manual override is misused, person stands in the door}");
        assertThat(text(".lab-answer")).startsWith("How likely 'door traps a person' is cannot be said yet");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keys_move_delete_and_take_back() {
        open("#tree?a=or:b,c,d&b=0.1&c=0.2&d=0.3");
        browser.evaluate("document.querySelector('[role=treeitem]').focus()");
        key("End");
        browser.key("ArrowUp", 38, ALT);
        assertThat(draft()).isEqualTo("a: any of\n  b = 0.1\n  d = 0.3\n  c = 0.2\n");
        key("Delete");
        assertThat(draft()).isEqualTo("a: any of\n  b = 0.1\n  c = 0.2\n");
        browser.key("z", 90, CONTROL);
        browser.key("z", 90, CONTROL);
        assertThat(draft()).isEqualTo("a: any of\n  b = 0.1\n  c = 0.2\n  d = 0.3\n");
        browser.key("y", 89, CONTROL);
        assertThat(text("[role=status]")).isEqualTo("Done again: Moved 'd' up.");
        assertThat(browser.evaluate("document.activeElement.getAttribute('role')"))
                .isEqualTo("treeitem");
    }

    @Test
    void the_mouse_adds_names_and_guards() {
        openNew();
        click("Add event");
        browser.type("brakes fail");
        clickOn("#lab-probability");
        browser.type("0.1");
        browser.key("Enter", 13);
        assertThat(text(".lab-answer")).isEqualTo("The probability of 'what must not happen' is 0.1.");

        click("Add a guard");
        browser.type("second brake fails");
        browser.key("Enter", 13);
        clickOn("#lab-probability");
        browser.type("0.01");
        browser.key("Enter", 13);
        assertThat(text(".lab-answer")).isEqualTo("The probability of 'what must not happen' is 0.001.");
        assertThat(text(".lab-difference")).isEqualTo("enlarged {brakes fail} → {brakes fail, second brake fails}");
        assertThat(browser.evaluate("document.querySelector('.lab-difference').previousSibling.textContent"))
                .endsWith("Probability 0.1 → 0.001, 99 % less.");
    }

    @Test
    void a_click_that_ends_an_edit_still_meets_what_it_was_meant_for() {
        open("");
        clickOn("[role=treeitem]:nth-of-type(2)");
        browser.evaluate("document.querySelector('#lab-name').select()");
        clickOn("#lab-name");
        browser.key("a", 65, CONTROL);
        browser.type("someone stands in the door");
        clickOn("[role=treeitem]:nth-of-type(3)");

        assertThat(text("[role=treeitem]:nth-of-type(2) .lab-name")).isEqualTo("someone stands in the door");
        assertThat(browser.evaluate("document.querySelector('#lab-name').value"))
                .isEqualTo("door closes");
    }

    @Test
    void a_finger_selects_deletes_and_takes_back() {
        open("");
        tap("[role=treeitem]:last-of-type");
        browser.until("document.querySelector('#lab-name').value === 'manual override is misused'");
        tap(button("Delete"));
        browser.until("document.querySelectorAll('[role=treeitem]').length === 11");
        tap(button("Undo"));
        browser.until("document.querySelectorAll('[role=treeitem]').length === 12");
    }

    @Test
    void a_cut_set_is_marked_in_the_drawing() {
        open("");
        clickOn(".lab-sets li:first-child button");

        assertThat(browser.evaluate("document.querySelector('.lab-sets [aria-pressed=true]').textContent"))
                .startsWith("{manual override is misused, person stands in the door}");
        assertThat(text(".lab-drawing svg title"))
                .isEqualTo(
                        "Fault tree: door traps a person, cut set {manual override is misused, person stands in the door}");
        assertThat(text(".lab-drawing pre")).contains("door closes: any of ← happens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTLINE", "OPEN_PSA", "SVG"})
    void what_is_taken_along_can_be_brought_in_again(String format) {
        open("");
        browser.evaluate("(() => { const f = document.querySelector('#lab-format'); f.value = '" + format
                + "'; f.dispatchEvent(new Event('change')); })()");
        String taken = browser.evaluate("document.querySelector('#lab-text').value");
        openNew();
        browser.evaluate("document.querySelector('#lab-text').value = " + new JsonPrimitive(taken));
        click("Open this text");

        assertThat(draft()).isEqualTo(Outline.write(Examples.trainDoor()));
        assertThat(text("[role=status]")).isEqualTo("Opened the text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<opsa-mef> | This XML cannot be read.",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | This XML has no element <opsa-mef>",
                "a: most of | Line 1: The gate 'a' is not understood"
            })
    void a_wrong_text_is_a_sentence_and_the_tree_stays(String text, String sentence) {
        open("");
        browser.evaluate("document.querySelector('#lab-text').value = " + new JsonPrimitive(text));
        click("Open this text");

        assertThat(text("[role=status]")).startsWith(sentence);
        assertThat(text(".lab-answer")).contains("door traps a person");
    }

    @Test
    void files_come_in_and_go_out() throws IOException {
        Path file = Files.writeString(profile.resolve("lane.xml"), TreeFile.OPEN_PSA.write(Examples.laneAssist()));
        Path folder = Files.createDirectories(profile.resolve("downloads"));
        open("");
        browser.downloads(folder);
        browser.choose("#lab-file", file);
        browser.until("document.querySelector('[role=status]').textContent !== ''");
        assertThat(text("[role=status]"))
                .as(() -> browser.complaints().toString())
                .isEqualTo("Opened the file lane.xml.");
        assertThat(draft()).isEqualTo(Outline.write(Examples.laneAssist()));

        click("Download");
        Path saved = folder.resolve("car-leaves-its-lane.txt");
        long end = System.nanoTime() + 10_000_000_000L;
        while (!Files.exists(saved) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(saved).hasContent(Outline.write(Examples.laneAssist()));
    }

    @Test
    void the_address_holds_the_tree() {
        String address = "#" + Address.of(TreeDraft.of(Examples.pedestrian()));
        open(address);
        assertThat(draft()).isEqualTo(Outline.write(Examples.pedestrian()));

        clickOn("[role=treeitem]");
        click("Put a gate above");
        String changed = browser.evaluate("location.hash");
        assertThat(changed).startsWith("#tree?gate+1=or:car+hits+a+pedestrian&");
        open(changed);
        assertThat(text("[role=treeitem] .lab-name")).isEqualTo("gate 1");

        open("#tree?a=and:b");
        assertThat(text("[role=status]")).isEqualTo("The event 'b' is named but not defined.");
        assertThat(text(".lab-answer")).contains("door traps a person");
        open("#main");
        assertThat(text("[role=status]")).isEmpty();
    }

    /** The quickest of many: on a busy machine the others tell more about the machine. */
    @Test
    void an_edit_of_the_course_s_trees_is_shown_within_50_ms() {
        open("");
        clickOn("[role=treeitem]:last-of-type");
        String quickest = browser.evaluate("(() => { const field = document.querySelector('#lab-probability');"
                + "const times = []; for (let i = 0; i < 41; i++) { field.value = '0.0' + (i + 11);"
                + "const start = performance.now(); field.dispatchEvent(new Event('change'));"
                + "document.body.offsetHeight; times.push(performance.now() - start); }"
                + "return '' + Math.min(...times); })()");

        assertThat(Double.parseDouble(quickest)).isLessThan(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "script-src 'none' | This is the lab's text form.",
                "script-src localhost:*/labs/start.js | The lab could not start in this browser"
            })
    void where_it_cannot_run_the_page_says_so_and_keeps_the_text_form(String scripts, String note) throws Exception {
        try (SiteServer other = new SiteServer(SiteServer.STRICT.replace("script-src 'self'", scripts))) {
            browser.open(other.address(page()));
            browser.until(
                    "document.querySelector('.lab-note').textContent.startsWith('" + note.replace("'", "\\'") + "')");
            assertThat(browser.evaluate("document.querySelector('.lab pre').textContent"))
                    .isEqualTo(Outline.write(Examples.trainDoor()).strip());
        }
    }

    private void openNew() {
        open("");
        click("Open");
    }

    private static void add(String name) {
        press("+");
        name(name);
    }

    private static void name(String name) {
        browser.type(name);
        browser.key("Enter", 13);
    }

    private static void press(String character) {
        browser.key(character, 0);
    }

    private static void key(String name) {
        browser.key(name, 0);
    }

    private static void clickOn(String selector) {
        browser.clickOn(selector);
    }

    private static void tap(String selector) {
        browser.tap(selector);
    }

    private static String text(String selector) {
        return browser.text(selector);
    }

    /** The tree as an outline, from its address. */
    private static String draft() {
        String hash = browser.evaluate("location.hash");
        return Outline.write(Address.read(hash.substring(1)).tree());
    }

    private static String unquantified(String line) {
        int end = line.indexOf(" = ");
        return end < 0 ? line : line.substring(0, end);
    }
}
