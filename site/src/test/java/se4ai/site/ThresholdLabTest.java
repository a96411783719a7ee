package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import org.junit.jupiter.api.Test;
import se4ai.labs.threshold.Bills;
import se4ai.labs.threshold.Claims;
import se4ai.labs.threshold.PricesAddress;
import se4ai.labs.threshold.ThresholdScenario;

/** The compiled threshold lab in a browser, worked on by its own mouse, keys and touch. */
class ThresholdLabTest extends LabTest {

    private static final String THRESHOLD = "#lab-threshold";

    private final String textForm = BakedSite.read(page()).select(".lab pre").text();

    ThresholdLabTest() {
        super("threshold");
    }

    @Override
    String answers(String scenario) {
        return ThresholdScenario.run(Claims.read(textForm), scenario);
    }

    @Override
    String before() {
        return new JsonPrimitive(textForm) + ", ";
    }

    @Override
    void fill() {
        open("#prices?threshold=0.05&robot-miss=100000");
    }

    private Bills bills(String address) {
        return Bills.of(Claims.read(textForm), new PricesAddress().read(address).settings());
    }

    @Test
    void the_lab_says_what_follows() {
        open("");

        assertThat(browser.text(".lab-decision"))
                .isEqualTo("From a score of 50 % on: 3 found, 0 false alarms, 15 missed.");
        assertThat(browser.text(".lab-picture pre"))
                .isEqualTo(bills("prices?").photo().text());
        assertThat(browser.evaluate("'' + document.querySelectorAll('.lab svg').length"))
                .isEqualTo("3");
        browser.until("performance.getEntriesByType('resource').some(e => e.name.endsWith('/labs/sheep.jpg')"
                + " && e.responseStatus === 200)");
    }

    @Test
    void boxes_appear_as_the_threshold_falls_and_back_takes_the_whole_drag_back() {
        open("");
        browser.evaluate("document.querySelector('" + THRESHOLD + "').focus()");
        for (int i = 0; i < 9; i++) {
            browser.key("ArrowLeft", 37);
        }
        browser.until("location.hash === '#prices?threshold=0.05'");

        browser.until("document.querySelector('.lab-decision').textContent === '"
                + bills("prices?threshold=0.05").answer() + "'");
        assertThat(browser.evaluate("document.querySelector('" + THRESHOLD + "').getAttribute('aria-valuetext')"))
                .isEqualTo("5 %");
        browser.evaluate("void history.back()");
        browser.until("document.querySelector('output[for=lab-threshold]').textContent === '50 %'");
    }

    @Test
    void the_price_of_a_mistake_decides_which_threshold_is_cheapest() {
        open("#prices?threshold=0.1");
        assertThat(browser.text(".lab tbody tr td:nth-of-type(2)")).isEqualTo("✓ cheapest");
        browser.evaluate("document.querySelector('#lab-robot-alarm').focus()");
        browser.key("End", 35);
        browser.until("location.hash === '#prices?threshold=0.1&robot-alarm=10000'");

        browser.until(
                "document.querySelector('.lab tbody tr td:nth-of-type(2)').textContent === '✗ dearer than need be'");
    }

    @Test
    void a_finger_moves_the_threshold() {
        open("#prices?threshold=0.95");
        browser.tap(THRESHOLD);
        browser.until("document.querySelector('output[for=lab-threshold]').textContent === '50 %'");
    }

    @Test
    void a_drag_is_shown_within_50_ms() {
        open("#prices?threshold=0.05");

        assertThat(quickestDrag(THRESHOLD)).isLessThan(50);
    }
}
