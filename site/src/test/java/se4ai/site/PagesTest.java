package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se4ai.labs.placement.Dial;
import se4ai.labs.threshold.Bills;
import se4ai.labs.threshold.Claims;
import se4ai.labs.threshold.Prices;
import se4ai.pipeline.Workflow;
import se4ai.pipeline.rehearsal.Fault;
import se4ai.pipeline.rehearsal.Rehearsal;

class PagesTest {

    static List<Path> pages() {
        return BakedSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_a_language_a_title_and_one_first_heading(Path page) {
        Document html = BakedSite.read(page);

        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        assertThat(html.title()).isNotBlank();
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main#main")).hasSize(1);
        assertThat(html.select("meta[name=description]").attr("content")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_on_a_page_runs_but_a_lab(Path page) {
        Document html = BakedSite.read(page);

        assertThat(html.select("iframe, object, embed, [^on], [href^=javascript:]"))
                .isEmpty();
        assertThat(html.select("script"))
                .hasSize(html.select("[data-lab]").size())
                .allMatch(script -> script.attr("type").equals("module")
                        && script.attr("src").equals("../labs/start.js")
                        && script.data().isEmpty());
    }

    @Test
    void the_text_form_of_the_placement_lab_has_the_numbers_that_it_begins_with() {
        Document page = BakedSite.read(BakedSite.ROOT.resolve("labs/placement.html"));

        assertThat(Dial.values())
                .allSatisfy(dial -> assertThat(page.select(".lab pre").text()).contains(dial.say(dial.standard())));
    }

    @Test
    void the_text_form_of_the_threshold_lab_says_what_follows_from_what_it_holds() {
        String text = BakedSite.read(BakedSite.ROOT.resolve("labs/threshold.html"))
                .select(".lab pre")
                .text();
        Claims claims = Claims.read(text);

        assertThat(text)
                .contains(
                        claims.sweep().toString(),
                        Bills.of(claims, Prices.STANDARD).text());
    }

    @Test
    void the_text_form_of_the_pipeline_lab_has_a_rehearsal_of_each_fault() {
        String text = BakedSite.read(BakedSite.ROOT.resolve("labs/pipeline.html"))
                .select(".lab pre")
                .text();

        assertThat(text)
                .contains(Workflow.AMERSHI.toString(), Rehearsal.without().toString());
        assertThat(Fault.values())
                .allSatisfy(
                        fault -> assertThat(text).contains(Rehearsal.with(fault).toString()));
    }

    @Test
    void a_notebook_leads_to_its_lab() {
        Document page = BakedSite.read(BakedSite.ROOT.resolve("notebooks/01-model-versus-system.html"));

        assertThat(page.select(".to-lab a").attr("href")).isEqualTo("../labs/threshold.html");
    }

    @Test
    void a_lab_stands_on_its_page_as_text() {
        Document page = BakedSite.read(BakedSite.ROOT.resolve("labs/fault-tree.html"));

        assertThat(page.select("[data-lab=fault-tree] > .lab-note")).hasSize(1);
        assertThat(page.select("[data-lab=fault-tree] > pre").text()).startsWith("door traps a person: all of");
    }

    @Test
    void the_labs_are_listed_where_every_page_leads_to() {
        Document page = BakedSite.read(BakedSite.ROOT.resolve("labs/index.html"));

        assertThat(page.select("nav [aria-current]").text()).isEqualTo("Labs");
        assertThat(page.select("main li a").eachAttr("href"))
                .containsExactly(
                        "../labs/fault-tree.html",
                        "../labs/pipeline.html",
                        "../labs/placement.html",
                        "../labs/threshold.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_picture_and_every_formula_has_a_text(Path page) {
        Document html = BakedSite.read(page);

        assertThat(html.select("img")).allMatch(image -> !image.attr("alt").isBlank());
        assertThat(html.select("svg")).allMatch(PagesTest::isNamed);
        assertThat(html.select("math")).allMatch(math -> !math.attr("alttext").isBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_scrolls_can_be_reached_by_the_keyboard_and_has_a_name(Path page) {
        assertThat(BakedSite.read(page).select("pre, .scroll"))
                .allMatch(box -> box.attr("tabindex").equals("0")
                        && !box.attr("role").isEmpty()
                        && !box.attr("aria-label").isBlank());
    }

    @Test
    void the_first_page_leads_to_every_notebook() {
        Document index = BakedSite.read(BakedSite.ROOT.resolve("index.html"));
        long notebooks = BakedSite.pages().stream()
                .filter(page -> page.startsWith(BakedSite.ROOT.resolve("notebooks")))
                .count();

        assertThat(index.select(".notebooks > li")).hasSize((int) notebooks);
        assertThat(index.select("a.start")).hasSize(1);
    }

    private static boolean isNamed(Element svg) {
        Element title = svg.selectFirst("> title");
        return svg.hasAttr("aria-label")
                || svg.hasAttr("aria-labelledby")
                || (title != null && !title.text().isBlank());
    }
}
