package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every compiled lab in a browser; each lab's own test adds what it alone can do. */
abstract class LabTest {

    @TempDir
    static Path profile;

    static Browser browser;

    private final String name;
    private SiteServer server;

    /** @param name of the lab, its page and its module */
    LabTest(String name) {
        this.name = name;
    }

    /** The answers of the JVM to a scenario. */
    abstract String answers(String scenario);

    /** The arguments, as JavaScript, that the lab's scenario wants before the questions. */
    String before() {
        return "";
    }

    /** Opens the lab with as much in it as it shows. */
    abstract void fill();

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(profile);
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = new SiteServer(SiteServer.STRICT);
        browser.size(1200, 2400);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_lab_takes_the_place_of_its_text_form_and_complains_of_nothing() {
        open("");

        assertThat(browser.evaluate("document.querySelector('.lab-note')")).isEqualTo("null");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_page_loads_this_lab_alone() {
        open("");

        assertThat(browser.evaluate("performance.getEntriesByType('resource').map(e => e.name.split('/').pop())"
                        + ".filter(name => name.endsWith('.js') && name !== 'start.js').join()"))
                .isEqualTo(name + ".js");
    }

    @Test
    void a_scenario_has_the_same_answers_in_the_browser_as_on_the_jvm() throws IOException {
        String scenario = Files.readString(Path.of("src/test/resources/labs", name + "-scenario.txt"));
        open("");

        String answers = browser.evaluate("import('./start.js').then(start => start.lab).then(lab => lab.scenario("
                + before() + new JsonPrimitive(scenario) + "))");
        Parity.assertSame(answers, answers(scenario));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 700, 1200})
    void nothing_is_wider_than_the_window_and_all_controls_are_large_enough(int width) {
        browser.size(width, 900);
        fill();

        assertThat(Integer.parseInt(browser.evaluate("'' + document.documentElement.scrollWidth")))
                .isLessThanOrEqualTo(width);
        assertThat(browser.evaluate(
                        "'' + [...document.querySelectorAll('.lab button, .lab input, .lab select, [role=treeitem], .lab summary')]"
                                + ".filter(e => e.offsetParent && (e.offsetHeight < 24 || e.offsetWidth < 24))"
                                + ".map(e => e.id || e.textContent)"))
                .isEmpty();
    }

    @Test
    void each_control_has_a_name() {
        fill();

        assertThat(browser.evaluate("'' + [...document.querySelectorAll('.lab input, .lab select, .lab textarea')]"
                        + ".filter(e => e.offsetParent && !e.getAttribute('aria-label')"
                        + " && (e.labels.length !== 1 || !e.labels[0].textContent)).map(e => e.id)"))
                .isEmpty();
    }

    final Path page() {
        return BakedSite.ROOT.resolve("labs/" + name + ".html");
    }

    final String address(String fragment) {
        return server.address(page()) + fragment;
    }

    final void open(String fragment) {
        browser.open(address(fragment));
        browser.until("document.querySelector('.lab').dataset.runs !== undefined");
        assertThat(browser.evaluate("document.querySelector('.lab').dataset.runs"))
                .as(() -> browser.complaints().toString())
                .isEqualTo("yes");
    }

    /** The selector of the button with a label. */
    static String button(String label) {
        browser.evaluate("document.querySelectorAll('.wanted').forEach(e => e.classList.remove('wanted'))");
        browser.evaluate("[...document.querySelectorAll('.lab button')].find(e => e.textContent === '" + label
                + "').classList.add('wanted')");
        return ".wanted";
    }

    static void click(String label) {
        browser.clickOn(button(label));
    }

    /** The milliseconds of the quickest of 60 drags: on a busy machine the others tell more about the machine. */
    static double quickestDrag(String slider) {
        return Double.parseDouble(
                browser.evaluate("(async () => { const slider = document.querySelector('" + slider + "');"
                        + "const times = []; const from = +slider.value; for (let i = 0; i < 60; i++) {"
                        + "slider.value = from + i % 2;"
                        + "await new Promise(requestAnimationFrame);"
                        + "const start = performance.now(); slider.dispatchEvent(new Event('input'));"
                        + "await new Promise(requestAnimationFrame);"
                        + "document.body.offsetHeight; times.push(performance.now() - start); }"
                        + "return '' + Math.min(...times); })()"));
    }
}
