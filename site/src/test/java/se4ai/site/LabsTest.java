package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se4ai.labs.Scenario;

/** The compiled labs in a browser, as WebAssembly and as the JavaScript that takes its place. */
class LabsTest {

    private static final Path PAGE = BakedSite.ROOT.resolve("labs/fault-tree.html");
    private static final Path SCENARIO = Path.of("src/test/resources/labs/scenario.txt");

    @TempDir
    private static Path profile;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(profile);
        browser.size(1000, 700);
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, WebAssembly", "false, JavaScript"})
    void the_lab_takes_the_place_of_its_text_form_and_answers_at_once(boolean wasm, String runs) throws Exception {
        try (SiteServer server = serve(wasm)) {
            open(server, runs);
            assertThat(browser.evaluate("document.querySelector('.lab-note')")).isEqualTo("null");
            assertThat(answer()).isEqualTo("The top event has a probability of 6 %.");

            browser.evaluate("document.querySelector('textarea').select()");
            browser.type("all of\ncamera dirty 0.01\nmodel misses 2\n");
            assertThat(answer()).startsWith("Probability must lie in [0, 1] but was 2.0. Did you mean 2 %?");
            if (wasm) {
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true, WebAssembly", "false, JavaScript"})
    void a_scenario_has_the_same_answers_in_the_browser_as_on_the_jvm(boolean wasm, String runs) throws Exception {
        String scenario = Files.readString(SCENARIO);
        try (SiteServer server = serve(wasm)) {
            open(server, runs);
            String answers = browser.evaluate(
                    "import('./start.js').then(start => start.labs).then(labs => labs.exports.scenario("
                            + new JsonPrimitive(scenario) + "))");
            Parity.assertSame(answers, Scenario.run(scenario));
        }
    }

    @Test
    void its_field_is_reached_by_mouse_keyboard_and_touch() throws Exception {
        try (SiteServer server = serve(true)) {
            open(server, "WebAssembly");
            double x = place("left") + 20;
            double y = place("top") + 20;

            browser.click(x, y);
            assertThat(focused()).isEqualTo("TEXTAREA");
            browser.key("Tab", 9);
            assertThat(focused()).isNotEqualTo("TEXTAREA");
            browser.touch("touchStart", x, y);
            browser.touch("touchEnd", x, y);
            browser.until("document.activeElement.tagName === 'TEXTAREA'");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "script-src 'none' | This is the lab's text form.",
                "script-src localhost:*/labs/start.js | The lab could not start in this browser"
            })
    void where_it_cannot_run_the_page_says_so_and_keeps_the_text_form(String scripts, String note) throws Exception {
        try (SiteServer server = new SiteServer(SiteServer.STRICT.replace("script-src 'self'", scripts))) {
            browser.open(server.address(PAGE));
            browser.until(
                    "document.querySelector('.lab-note').textContent.startsWith('" + note.replace("'", "\\'") + "')");
            assertThat(browser.evaluate("document.querySelector('.lab pre').textContent"))
                    .startsWith("any of\ncamera dirty 0.01");
        }
    }

    private static SiteServer serve(boolean wasm) throws IOException {
        return new SiteServer(wasm ? SiteServer.WITH_EVAL : SiteServer.STRICT);
    }

    private static void open(SiteServer server, String runs) {
        browser.open(server.address(PAGE));
        browser.until("document.querySelector('.lab').dataset.runs !== undefined");
        assertThat(browser.evaluate("document.querySelector('.lab').dataset.runs"))
                .as(() -> browser.complaints().toString())
                .isEqualTo(runs);
    }

    private static double place(String side) {
        return Double.parseDouble(
                browser.evaluate("'' + document.querySelector('textarea').getBoundingClientRect()." + side));
    }

    private static String focused() {
        return browser.evaluate("document.activeElement.tagName");
    }

    private static String answer() {
        return browser.evaluate("document.querySelector('.lab [role=status]').textContent");
    }
}
