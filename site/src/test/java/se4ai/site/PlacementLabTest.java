package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.labs.placement.CaseAddress;
import se4ai.labs.placement.Outcome;
import se4ai.labs.placement.PlacementScenario;
import se4ai.labs.placement.Settings;

/** The compiled placement lab in a browser, worked on by its own mouse, keys and touch. */
class PlacementLabTest extends LabTest {

    private static final String CROP = "#case?frame-kb=20";
    private static final String FRAME = "#lab-frame-kb";
    private static final String FRAME_VALUE = "output[for=lab-frame-kb]";

    PlacementLabTest() {
        super("placement");
    }

    @Override
    String answers(String scenario) {
        return PlacementScenario.run(scenario);
    }

    @Override
    void fill() {
        open("#case?frame-kb=20&detection=cloud&tracking=phone&private&offline");
    }

    @Test
    void the_lab_says_what_follows() {
        open("");

        assertThat(answer()).isEqualTo(Outcome.of(Settings.CASE).answer());
        assertThat(browser.evaluate("'' + document.querySelectorAll('.lab tbody tr.is-out').length"))
                .isEqualTo("9");
        assertThat(browser.evaluate("'' + document.querySelectorAll('.lab svg').length"))
                .isEqualTo("3");
        assertThat(browser.text(".lab-picture pre"))
                .isEqualTo(Outcome.of(Settings.CASE).timeline().text());
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
        click("Copy decision record");
        browser.until("document.querySelector('.lab-status').textContent === 'Copied the decision record.'");
        assertThat(browser.evaluate("window.copied"))
                .isEqualTo(Outcome.of(new CaseAddress().read(CROP.substring(1)).settings())
                        .record());

        click("Copy address");
        browser.until("document.querySelector('.lab-status').textContent === 'Copied the address of these settings.'");
        assertThat(browser.evaluate("window.copied")).isEqualTo(address(CROP));
    }

    @Test
    void a_drag_is_shown_within_50_ms() {
        open("#case?frame-kb=20&frames=5");

        assertThat(quickestDrag(FRAME)).isLessThan(50);
    }

    private static String answer() {
        return browser.text(".lab-decision");
    }

    private static String answerOf(String address) {
        return Outcome.of(new CaseAddress().read(address).settings()).answer();
    }
}
