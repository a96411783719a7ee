package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.labs.pipeline.BoardAddress;
import se4ai.labs.pipeline.Findings;
import se4ai.labs.pipeline.PipelineScenario;

/** The compiled pipeline lab in a browser, worked on by its own mouse, keys and touch. */
class PipelineLabTest extends LabTest {

    private static final String SOLVED = "#pipeline?order=123456789";

    PipelineLabTest() {
        super("pipeline");
    }

    @Override
    String answers(String scenario) {
        return PipelineScenario.run(scenario);
    }

    @Override
    void fill() {
        open("#pipeline?back=71,72,73,98&fault=other-unit&change=1");
    }

    private static Findings findings(String address) {
        return Findings.of(new BoardAddress().read(address).settings());
    }

    private static String stage(int place) {
        return browser.text(".lab-cards li:nth-of-type(" + place + ") strong");
    }

    private void until(String selector, String text) {
        browser.until("document.querySelector('" + selector + "').textContent === '" + text.replace("'", "\\'") + "'");
    }

    @Test
    void the_lab_says_what_follows() {
        open("");

        assertThat(browser.text(".lab-decision"))
                .isEqualTo(findings("pipeline?").answer());
        assertThat(stage(1)).isEqualTo("data cleaning");
        assertThat(browser.text(".lab-picture pre"))
                .isEqualTo(findings("pipeline?").weeks().text());
    }

    @Test
    void keys_move_a_stage_and_the_focus_goes_along() {
        open("");
        browser.evaluate("document.querySelector('.lab-cards li:nth-of-type(2) button').focus()");
        browser.key("Enter", 13);

        browser.until("location.hash === '#pipeline?order=234587916'");
        assertThat(stage(1)).isEqualTo("data collection");
        assertThat(browser.evaluate("document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Move data collection down");
        browser.evaluate("void history.back()");
        until(".lab-cards li:nth-of-type(1) strong", "data cleaning");
    }

    @Test
    void the_mouse_drags_a_stage_to_another_place() {
        open(SOLVED);
        browser.evaluate("void document.querySelector('.lab-cards').scrollIntoView()");
        double x = middle(".lab-cards li:nth-of-type(1) .lab-grip", "left", "width");
        browser.mouse("mousePressed", x, middle(".lab-cards li:nth-of-type(1) .lab-grip", "top", "height"));
        browser.mouse("mouseMoved", x, middle(".lab-cards li:nth-of-type(2)", "top", "height"));
        browser.mouse("mouseMoved", x, middle(".lab-cards li:nth-of-type(3)", "top", "height"));
        browser.mouse("mouseReleased", x, middle(".lab-cards li:nth-of-type(3)", "top", "height"));

        browser.until("location.hash === '#pipeline?order=231456789'");
        assertThat(stage(3)).isEqualTo("model requirements");
    }

    @Test
    void a_finger_drags_a_stage_too() {
        open(SOLVED);
        browser.evaluate("void document.querySelector('.lab-cards').scrollIntoView()");
        double x = middle(".lab-cards li:nth-of-type(3) .lab-grip", "left", "width");
        browser.touch("touchStart", x, middle(".lab-cards li:nth-of-type(3) .lab-grip", "top", "height"));
        browser.touch("touchMove", x, middle(".lab-cards li:nth-of-type(2)", "top", "height"));
        browser.touch("touchMove", x, middle(".lab-cards li:nth-of-type(1)", "top", "height"));
        browser.touch("touchEnd", x, 0);

        browser.until("location.hash === '#pipeline?order=312456789'");
    }

    private static double middle(String selector, String from, String size) {
        return Double.parseDouble(browser.evaluate("(() => { const r = document.querySelector('" + selector
                + "').getBoundingClientRect(); return '' + (r." + from + " + r." + size + " / 2); })()"));
    }

    @Test
    void arrows_are_ticked_and_the_verdict_follows() {
        open(SOLVED);
        browser.clickOn("label[for=lab-to-3]");
        browser.until("location.hash === '#pipeline?order=123456789&back=93'");
        until(
                ".lab-sight > p[role=status]",
                findings("pipeline?order=123456789&back=93").verdict());

        click("Show the workflow of Amershi et al.");
        until(
                ".lab-sight > p[role=status]",
                "✓ This is the workflow of Amershi et al.: nine stages, and from evaluation and monitoring back to any"
                        + " earlier one.");
    }

    @Test
    void a_fault_is_seen_in_stage_9_unless_nobody_looks() {
        open("");
        browser.evaluate("(() => { const f = document.querySelector('#lab-fault'); f.value = 'LEAK';"
                + "f.dispatchEvent(new Event('change')); })()");
        until(".lab-decision", findings("pipeline?fault=leak").answer());
        assertThat(browser.text(".lab-cards em:not(:empty)")).isEqualTo(" ✗ leak");

        browser.clickOn("label[for=lab-watched]");
        until(".lab-decision", findings("pipeline?fault=leak&unwatched").answer());
        assertThat(browser.evaluate("'' + document.querySelector('.lab-picture').hidden"))
                .isEqualTo("true");
    }
}
