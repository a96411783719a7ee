package se4ai.kernel.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.kernel.magic.CourseImports;
import se4ai.kernel.shell.Shell;
import se4ai.kernel.wire.Message;

@Timeout(60)
class AssistanceTest {

    private static final Shell SHELL = new Shell(CourseImports.NAMES);
    private static final Assistance ASSISTANCE = new Assistance(CompletableFuture.completedFuture(SHELL), () -> {
        throw new AssertionError("A cell without a magic needs none.");
    });

    @BeforeAll
    static void some_cells_have_run() {
        SHELL.eval("var waits = List.of(1, 2, 3);\nint waited = 4;\nint[] many = new int[1000];");
        SHELL.eval("int twice(int number) { return 2 * number; }");
        SHELL.eval("record Wait(int seconds) {}");
        SHELL.eval(
                "class Endless { int n = 7; public String toString() { for (;;) {} } }\nvar endless = new Endless();");
        SHELL.eval("class Broken { public String toString() { throw new Error(); } }\nvar broken = new Broken();");
        SHELL.eval("String long1 = \"x\".repeat(10_000);");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waits            | List<Integer> waits; Value: [1, 2, 3]",
                "waited           | int waited; Value: 4",
                "waits.get(waited | int waited; Value: 4",
                "return waited    | int waited; Value: 4",
                "endless          | Endless endless; Value: Endless[n=7]",
                "broken           | Broken broken; Value: Broken",
                "String waited = \"\"; waited | String waited",
                "many             | int[] many; Value: int[1000] [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, … 990 more]",
            })
    void a_variable_is_its_type_and_value(String code, String text) {
        assertThat(inspected(code, 0)).isEqualTo(text.replace("; ", "\n"));
    }

    @Test
    void a_long_value_is_cut() {
        assertThat(inspected("long1", 0)).isEqualTo("String long1\nValue: \"" + "x".repeat(299) + "…");
    }

    @Test
    void what_a_cell_has_defined_shows_its_source_when_more_is_asked_for() {
        assertThat(inspected("twice(", 0)).isEqualTo("int twice(int number)");
        assertThat(inspected("twice", 1))
                .isEqualTo("int twice(int number)\n\nint twice(int number) { return 2 * number; }");
        assertThat(inspected("Wait", 1)).startsWith("Wait").endsWith("\n\nrecord Wait(int seconds) {}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stage            | se4ai.pipeline.Stage;;A stage is one of the nine kinds of work on the way to a model",
                "Speed.mph(       | Speed Speed.mph(double mph);;A speed in miles per hour.",
                "Duration.seconds | Duration Duration.seconds(double seconds)",
            })
    void the_course_is_documented_by_its_own_sources(String code, String start) {
        assertThat(inspected(code, 0)).startsWith(start.replace(";", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Math.max(         | int Math.max(int a, int b);;Returns the greater of two int values.",
                "Math.max          | int Math.max(int a, int b);;Returns the greater of two int values.",
                "Thread.State.NEW  | Thread.State.NEW;;Thread state for a thread which has not yet started.",
                "Map.Entry         | java.util.Map.Entry<K, V>;;A map entry (key-value pair).",
                "import java.util.*;Math.PI | Math.PI:double;;The double value that is closer than any other to",
                "new ArrayList<>(  | ArrayList<E>(int initialCapacity);;Constructs an empty list",
                "new LinkedHashMap<String, Long>().put( | V HashMap<K, V>.put(K key, V value);;Associates the specified",
            })
    void the_jdk_is_documented_by_its_sources(String code, String start) {
        assumeThat(Path.of(System.getProperty("java.home"), "lib", "src.zip")).exists();

        assertThat(inspected(code.replace(";M", ";\nM"), 0)).startsWith(start.replace(";", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "// Math.max(",
                "/* Math.max(",
                "nobody",
                "1 +",
                "}",
                "\"Math",
                "(((",
                "\\",
                "\"\"\"\nMath",
                "x -> ",
                "import ",
                "@",
                "class {",
                "'",
            })
    void of_nothing_there_is_nothing_to_say(String code) {
        assertThat(inspected(code, 0)).isEmpty();
        assertThat(completed(code)).doesNotContain("max(");
    }

    @Test
    void the_cursor_counts_characters() {
        JsonObject reply = ASSISTANCE.complete(message("String s = \"😀\"; wait; // 😀", 20, 0));

        assertThat(texts(reply.getAsJsonArray("matches"))).startsWith("waited", "waits");
        assertThat(reply.get("cursor_start").getAsInt()).isEqualTo(16);
        assertThat(reply.get("cursor_end").getAsInt()).isEqualTo(20);
        assertThat(ASSISTANCE
                        .inspect(message("/* 😀 */ waited + 1", 10, 0))
                        .getAsJsonObject("data")
                        .get("text/plain")
                        .getAsString())
                .isEqualTo("int waited\nValue: 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 99})
    void a_cursor_outside_the_code_is_moved_into_it(int at) {
        assertThat(ASSISTANCE
                        .complete(message("waite", at, 0))
                        .get("cursor_end")
                        .getAsInt())
                .isEqualTo(at < 0 ? 0 : Math.min(at, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syst                      | System class, SystemHazard class, SystemTables class",
                "waite                     | waited variable int",
                "twic                      | twice( function (int)",
                "Math.ma                   | max( function ",
                "\"a\".isBl                | isBlank() function ",
                "Integer.MAX               | MAX_VALUE variable ",
                "import java.ut            | util. module ",
                "import java.util.*; waite | waited variable int",
                "contin                    | ",
                "\"Syst                    | ",
                "// Syst                   | ",
            })
    void a_match_says_what_it_is(String code, String matches) {
        assertThat(String.join(", ", completed(code))).isEqualTo(matches == null ? "" : matches);
    }

    @Test
    void what_suits_comes_first_then_what_the_notebook_defined() {
        assertThat(completed("int wished = ")).startsWith("twice( function (int)", "waited variable int");
        assertThat(completed("").subList(0, 10))
                .contains(
                        "Wait class",
                        "twice( function (int)",
                        "waits variable List<Integer>",
                        "broken variable Broken");
        assertThat(completed("Math.max(")).noneMatch(each -> each.startsWith("$"));
    }

    @ParameterizedTest
    @CsvSource({"1 + 1,complete", "'',complete", "// only,complete", "for (;;) {,incomplete", "x = = 2,invalid"})
    void whether_a_cell_is_whole_is_said(String code, String status) {
        JsonObject reply = ASSISTANCE.isComplete(message(code, 0, 0));

        assertThat(reply.get("status").getAsString()).isEqualTo(status);
        assertThat(reply.has("indent")).isEqualTo(status.equals("incomplete"));
    }

    private static List<String> completed(String code) {
        JsonObject reply = ASSISTANCE.complete(message(code, code.codePointCount(0, code.length()), 0));
        List<String> matches = new ArrayList<>();
        for (JsonElement each : reply.getAsJsonObject("metadata").getAsJsonArray("_jupyter_types_experimental")) {
            JsonObject match = each.getAsJsonObject();
            assertThat(match.get("start")).isEqualTo(reply.get("cursor_start"));
            assertThat(match.get("end")).isEqualTo(reply.get("cursor_end"));
            matches.add(
                    (match.get("text").getAsString() + " " + match.get("type").getAsString() + " "
                                    + match.get("signature").getAsString())
                            .strip());
        }
        assertThat(matches).hasSameSizeAs(texts(reply.getAsJsonArray("matches")));
        return matches;
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.getAsString()));
        return texts;
    }

    private static String inspected(String code, int detail) {
        JsonObject reply = ASSISTANCE.inspect(message(code, code.codePointCount(0, code.length()), detail));
        JsonElement text = reply.getAsJsonObject("data").get("text/plain");
        assertThat(reply.get("found").getAsBoolean()).isEqualTo(text != null);
        return text == null ? "" : text.getAsString();
    }

    private static Message message(String code, int at, int detail) {
        JsonObject content = new JsonObject();
        content.addProperty("code", code);
        content.addProperty("cursor_pos", at);
        content.addProperty("detail_level", detail);
        return new Message(new JsonObject(), new JsonObject(), new JsonObject(), content, List.of());
    }
}
