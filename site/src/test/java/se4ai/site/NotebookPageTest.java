package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se4ai.notebook.BadInputException;
import se4ai.notebook.Cell;
import se4ai.notebook.Notebook;

class NotebookPageTest {

    private static final String PHOTO = "data:image/jpeg;base64,/9j/4AAQSkZJRg==";

    @TempDir
    Path images;

    @Test
    void a_code_cell_shows_its_source_and_can_be_linked_to() {
        assertThat(html(code("first-look", "var x = 1;")))
                .contains("id=\"first-look\"", "href=\"#first-look\"", "<span class=\"java-keyword\">var</span>");
    }

    @Test
    void tags_in_source_and_in_prose_are_inert() {
        assertThat(html(code("a", "\"<script>\""), prose("b", "<script>alert(1)</script>")))
                .doesNotContain("<script");
    }

    @Test
    void the_first_heading_is_the_title_and_the_others_are_the_contents() {
        NotebookPage page = page(prose("t", "# Title\n\n## One"), prose("u", "## Two"));

        assertThat(page.outline().title()).isEqualTo("Title");
        assertThat(page.outline().html()).contains("<a href=\"#one\">One</a>", "<a href=\"#two\">Two</a>");
    }

    @Test
    void a_heading_gives_way_to_a_cell_of_the_same_name() {
        assertThat(html(prose("costs", "## Costs"))).contains("id=\"costs\"", "<h2 id=\"costs-2\">");
    }

    @Test
    void tags_hide_fold_and_label_cells() {
        assertThat(html(code("a", "hidden()", "remove-input"))).doesNotContain("hidden");
        assertThat(html(code("b", "x()", "setup"))).contains("<details class=\"setup\"><summary>Set-up</summary>");
        assertThat(html(code("c", "x()", "predict"))).contains("Predict before you run");
        assertThat(html(prose("d", "Do it.", "exercise"))).contains("class=\"mark mark-exercise\">Exercise<");
    }

    @Test
    void the_richest_form_of_a_result_is_shown() {
        assertThat(html(result("{'text/html': '<b>rich</b>', 'text/plain': 'plain'}")))
                .contains("<b>rich</b>")
                .doesNotContain("plain");
        assertThat(html(result("{'text/markdown': '**bold**', 'text/plain': 'p'}")))
                .contains("<strong>bold</strong>");
        assertThat(html(result("{'text/latex': '$p^2$', 'text/plain': 'p'}"))).contains("<math", "display=\"block\"");
        assertThat(html(result("{'text/plain': ['1 < 2', '\\n3']}"))).contains("1 &lt; 2\n3");
    }

    @Test
    void html_results_keep_their_looks_and_lose_what_runs() {
        String html = html(result("{'text/html': '<p class=x onclick=run()>a<script>run()</script>"
                + "<a href=\"java\\tscript:run()\">b</a><style>p{}</style><iframe src=x></iframe></p>'}"));

        assertThat(html).contains("<p class=\"x\">a").doesNotContain("run()", "<script", "<style", "<iframe");
    }

    @Test
    void a_table_in_a_result_scrolls_in_its_own_box() {
        assertThat(html(result("{'text/html': '<table><tr><td>1</td></tr></table>'}")))
                .contains("class=\"scroll\" tabindex=\"0\"");
    }

    @Test
    void a_drawing_stands_in_the_page_with_its_text_below() {
        String html = html(result("{'image/svg+xml': '<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">"
                + "<title>Boxes</title></svg>', 'text/plain': 'Boxes\\ncup 0.96'}"));

        assertThat(html)
                .contains("<title>Boxes</title>", "role=\"img\"", "<summary>As text</summary>", "cup 0.96")
                .doesNotContain("<?xml", "aria-label=\"Boxes\"");
    }

    @Test
    void a_drawing_without_a_title_is_named_by_its_text() {
        assertThat(html(result("{'image/svg+xml': '<svg></svg>', 'text/plain': 'Two boxes\\nmore'}")))
                .contains("aria-label=\"Two boxes\"");
    }

    @Test
    void two_drawings_that_use_the_same_names_do_not_meet() {
        String svg = "{'image/svg+xml': '<svg aria-labelledby=\"t d\"><title id=\"t\">T</title><desc id=\"d\">D</desc>"
                + "<path id=\"p\" fill=\"url(#g)\"/><use href=\"#p\"/></svg>'}";

        assertThat(html(result(svg)))
                .contains("id=\"r-1-p\"", "href=\"#r-1-p\"", "aria-labelledby=\"r-1-t r-1-d\"", "url(#g)");
    }

    @Test
    void a_drawing_loses_what_runs() {
        assertThat(html(result("{'image/svg+xml': '<svg onload=\"run()\"><script>run()</script>"
                        + "<a href=\"javascript:run()\"><text>x</text></a></svg>'}")))
                .doesNotContain("run()");
    }

    @Test
    void a_photo_shown_twice_is_carried_once() throws IOException {
        String svg = "{'image/svg+xml': '<svg><image href=\"" + PHOTO + "\"/></svg>', 'text/plain': 'x'}";

        String html = html(result(svg), code("again", "x"), resultIn("r2", svg.replace("href", "xlink:href")));

        assertThat(html).doesNotContain("base64").containsPattern("href=\"\\.\\./img/[0-9a-f]{16}\\.jpg\"");
        try (Stream<Path> files = Files.list(images)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void an_image_has_its_text_and_loads_when_it_is_seen() {
        assertThat(html(result("{'image/jpeg': '/9j/4AAQSkZJRg==', 'text/plain': 'A \"cup\"'}")))
                .contains("alt=\"A &quot;cup&quot;\" loading=\"lazy\"");
    }

    @Test
    void what_was_printed_and_what_went_wrong_is_shown_as_text() {
        String html = html(
                with(
                        "s",
                        "{'output_type': 'stream', 'name': 'stdout', 'text': ['a <b>\\n', 'c']}",
                        "{'output_type': 'error', 'ename': 'E', 'evalue': 'no <file>', 'traceback': ['\\u001b[31mred\\u001b[0m']}"));

        assertThat(html)
                .contains("a &lt;b&gt;\nc", "<strong>Error</strong> E: no &lt;file&gt;", ">red<")
                .doesNotContain("\u001b", "[31m");
    }

    @Test
    void an_unreadable_formula_is_an_error_that_names_the_cell() {
        assertThatThrownBy(() -> page(prose("costs", "$\\foo$")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("Cell 'costs': Formula '\\foo' cannot be turned into MathML");
    }

    private String html(Cell... cells) {
        return page(cells).body();
    }

    private NotebookPage page(Cell... cells) {
        return new NotebookPage(new Notebook(List.of(cells), new JsonObject()), new Images(images, "../img/"));
    }

    private static Cell prose(String id, String source, String... tags) {
        return new Cell(id, Cell.Kind.MARKDOWN, source, tagged(tags), null, List.of());
    }

    private static Cell code(String id, String source, String... tags) {
        return new Cell(id, Cell.Kind.CODE, source, tagged(tags), 1, List.of());
    }

    private static Cell result(String data) {
        return resultIn("r", data);
    }

    private static Cell resultIn(String id, String data) {
        return with(id, "{'output_type': 'execute_result', 'metadata': {}, 'data': " + data + "}");
    }

    private static Cell with(String id, String... outputs) {
        List<JsonObject> produced = Stream.of(outputs)
                .map(output -> JsonParser.parseString(output).getAsJsonObject())
                .toList();
        return new Cell(id, Cell.Kind.CODE, "x", new JsonObject(), 1, produced);
    }

    private static JsonObject tagged(String... tags) {
        JsonArray names = new JsonArray();
        Stream.of(tags).forEach(names::add);
        JsonObject metadata = new JsonObject();
        metadata.add("tags", names);
        return metadata;
    }
}
