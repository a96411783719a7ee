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
import se4ai.labs.placement.CaseAddress;
import se4ai.labs.placement.Outcome;
import se4ai.labs.placement.PlacementScenario;
import se4ai.labs.placement.Settings;

/** The compiled placement lab in a browser, worked on by its own mouse, keys and touch. */
class PlacementLabTest {

    private static final Path PAGE = BakedSite.ROOT.resolve("labs/placement.html");
    private static final Path SCENARIO = Path.of("src/test/resources/labs/placement-scenario.txt");
    private static final String CROP = "#case?frame-kb=20";
    private static final String FRAME = "#lab-frame-kb";
    private static final String FRAME_VALUE = "output[for=lab-frame-kb]";

    @TempDir
    private static Path profile;

    private static Browser browser;
    private SiteServer server;

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
    void the_lab_takes_the_place_of_its_text_form_and_says_what_follows() {
        open("");

        assertThat(browser.evaluate("document.querySelector('.lab-note')")).isEqualTo("null");
        assertThat(answer()).isEqualTo(Outcome.of(Settings.CASE).answer());
        assertThat(browser.evaluate("'' + document.querySelectorAll('.lab tbody tr.is-out').length"))
                .isEqualTo("9");
        assertThat(browser.evaluate("'' + document.querySelectorAll('.lab svg').length"))
                .isEqualTo("3");
        assertThat(browser.text(".lab-picture pre"))
                .isEqualTo(Outcome.of(Settings.CASE).timeline().text());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_page_loads_this_lab_alone() {
        open("");

        assertThat(browser.evaluate("performance.getEntriesByType('resource').map(e => e.name.split('/').pop())"
                        + ".filter(name => name.endsWith('.js')).sort().join()"))
                .isEqualTo("placement.js,start.js");
    }

    @Test
    void a_scenario_has_the_same_answers_in_the_browser_as_on_the_jvm() throws IOException {
        String scenario = Files.readString(SCENARIO);
        open("");

        String answers = browser.evaluate("import('./start.js').then(start => start.lab).then(lab => lab.scenario("
                + new JsonPrimitive(scenario) + "))");
        Parity.assertSame(answers, PlacementScenario.run(scenario));
    }

    @Test
    void a_slider_moves_by_keys_and_the_address_keeps_it() {
        open("");
        browser.evaluate("document.querySelector('" + FRAME + "').focus()");
        for (int i = 0; i < 8; i++) {
            browser.key("ArrowLeft", 37);
        }
        browser.until("location.hash === '#case?frame-kb=40'");

        assertThat(browser.evaluate("document.querySelector('" + FRAME + "').getAttribute('aria-valuetext')"))
                .isEqualTo("40 kB");
        assertThat(answer()).endsWith("feasible.");
        assertThat(answer()).isEqualTo(answerOf("case?frame-kb=40"));
        open(browser.evaluate("location.hash"));
        assertThat(browser.text("output")).isEqualTo("900 ms");
        assertThat(browser.text(FRAME_VALUE)).isEqualTo("40 kB");
        assertThat(answer()).isEqualTo(answerOf("case?frame-kb=40"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void back_takes_back_one_control_at_a_time() {
        open("");
        browser.evaluate("document.querySelector('" + FRAME + "').focus()");
        browser.key("ArrowLeft", 37);
        browser.key("ArrowLeft", 37);
        browser.clickOn("#lab-offline");
        browser.until("location.hash === '#case?frame-kb=80&offline'");

        browser.evaluate("void history.back()");
        browser.until("location.hash === '#case?frame-kb=80'");
        browser.until("!document.querySelector('#lab-offline').checked");
        browser.evaluate("void history.back()");
        browser.until("document.querySelector('" + FRAME_VALUE + "').textContent === '100 kB'");
        browser.evaluate("void history.forward()");
        browser.until("document.querySelector('" + FRAME_VALUE + "').textContent === '80 kB'");
    }

    @Test
    void the_mouse_chooses_places_and_demands() {
        open(CROP);
        browser.clickOn("label[for=lab-place-0-cloud]");
        browser.until("location.hash === '#case?frame-kb=20&detection=cloud'");
        assertThat(answer()).isEqualTo("Object detection in the cloud, motion tracking on the glasses: feasible.");

        browser.clickOn("label[for=lab-private]");
        browser.until("document.querySelector('.lab-decision').textContent.includes('not feasible')");
        assertThat(browser.text(".lab-findings"))
                .isEqualTo("cloud/object detection: what the camera sees would reach cloud, which is not the user's"
                        + " own");
    }

    @Test
    void a_finger_moves_a_slider_and_ticks() {
        open("");
        browser.tap(FRAME);
        browser.until("document.querySelector('" + FRAME_VALUE + "').textContent !== '100 kB'");
        browser.tap("label[for=lab-offline]");
        browser.until("document.querySelector('#lab-offline').checked");
        browser.tap(".lab-buttons button");
        browser.until("document.querySelector('" + FRAME_VALUE + "').textContent === '100 kB'");
        browser.until("location.hash === '#case?'");
    }

    @Test
    void nonsense_in_the_address_is_a_sentence_and_the_rest_is_shown() {
        open("#case?frame-kb=20&phone-ms=soon&detection=moon");

        assertThat(answer()).isEqualTo(answerOf("case?frame-kb=20"));
        assertThat(browser.text(".lab-status"))
                .isEqualTo("In the address, 'phone-ms=soon' was left out: 'soon' is not a number. Write for example"
                        + " 0.01 or 1e-6. In the address, 'detection=moon' was left out: it can be best, glasses,"
                        + " phone, cloud.");
        open("#main");
        assertThat(browser.text(".lab-status")).isEmpty();
    }

    @Test
    void the_record_and_the_address_can_be_copied() {
        open(CROP);
        browser.evaluate("document.addEventListener('copy', () => window.copied = getSelection().toString())");
        button("Copy decision record");
        browser.clickOn(".wanted");
        browser.until("document.querySelector('.lab-status').textContent === 'Copied the decision record.'");
        assertThat(browser.evaluate("window.copied"))
                .isEqualTo(Outcome.of(CaseAddress.read(CROP.substring(1)).settings())
                        .record());

        button("Copy address");
        browser.clickOn(".wanted");
        browser.until("document.querySelector('.lab-status').textContent === 'Copied the address of these settings.'");
        assertThat(browser.evaluate("window.copied")).isEqualTo(server.address(PAGE) + CROP);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 700, 1200})
    void nothing_is_wider_than_the_window_and_all_controls_are_large_enough(int width) {
        browser.size(width, 900);
        open("#case?frame-kb=20&detection=cloud&tracking=phone&private&offline");

        assertThat(Integer.parseInt(browser.evaluate("'' + document.documentElement.scrollWidth")))
                .isLessThanOrEqualTo(width);
        assertThat(
                        browser.evaluate(
                                "'' + [...document.querySelectorAll('.lab button, .lab input, .lab select, .lab summary')]"
                                        + ".filter(e => e.offsetParent && (e.offsetHeight < 24 || e.offsetWidth < 24)).map(e => e.id)"))
                .isEmpty();
    }

    @Test
    void each_control_has_a_name() {
        open("");

        assertThat(browser.evaluate("'' + [...document.querySelectorAll('.lab input, .lab select, .lab textarea')]"
                        + ".filter(e => e.labels.length !== 1 || !e.labels[0].textContent).map(e => e.id)"))
                .isEmpty();
    }

    /** The quickest of many: on a busy machine the others tell more about the machine. */
    @Test
    void a_drag_is_shown_within_50_ms() {
        open("#case?frame-kb=20&frames=5");
        String quickest = browser.evaluate("(async () => { const slider = document.querySelector('" + FRAME + "');"
                + "const times = []; for (let i = 0; i < 60; i++) { slider.value = 30 + i % 20;"
                + "await new Promise(requestAnimationFrame);"
                + "const start = performance.now(); slider.dispatchEvent(new Event('input'));"
                + "await new Promise(requestAnimationFrame);"
                + "document.body.offsetHeight; times.push(performance.now() - start); }"
                + "return '' + Math.min(...times); })()");

        assertThat(Double.parseDouble(quickest)).isLessThan(50);
    }

    private void open(String fragment) {
        browser.open(server.address(PAGE) + fragment);
        browser.until("document.querySelector('.lab').dataset.runs !== undefined");
        assertThat(browser.evaluate("document.querySelector('.lab').dataset.runs"))
                .as(() -> browser.complaints().toString())
                .isEqualTo("yes");
    }

    private static String answer() {
        return browser.text(".lab-decision");
    }

    private static String answerOf(String address) {
        return Outcome.of(CaseAddress.read(address).settings()).answer();
    }

    private static void button(String label) {
        browser.evaluate("document.querySelectorAll('.wanted').forEach(e => e.classList.remove('wanted'))");
        browser.evaluate("[...document.querySelectorAll('.lab button')].find(e => e.textContent === '" + label
                + "').classList.add('wanted')");
    }
}
