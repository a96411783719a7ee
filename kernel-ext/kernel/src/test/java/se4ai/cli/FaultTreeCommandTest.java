package se4ai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FaultTreeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path door;
    private Path wrong;

    @BeforeEach
    void files() throws IOException {
        door = Files.writeString(
                folder.resolve("door.txt"),
                "fault tree: door's\nopens: any of\n  spring = 0.1\n  locks: all of\n    lock 1 = 0.2\n    lock 2 = 0.5\n");
        wrong = Files.writeString(folder.resolve("wrong.xml"), "<opsa-mef>\n<nonsense/></opsa-mef>");
    }

    @Test
    void a_report_says_what_there_is_to_know() {
        assertThat(run("faulttree", door.toString())).isZero();
        assertThat(out.toString().lines().limit(6))
                .containsExactly(
                        door.toString(),
                        "  top event: opens",
                        "  events: 3 basic events, 2 gates",
                        "  minimal cut sets: 2",
                        "  by order from 0: 0, 1, 1",
                        "  probability: 0.19");
        assertThat(out.toString()).contains("  CPU time: ");
    }

    @Test
    void json_has_an_object_for_each_file() {
        assertThat(run("faulttree", "--json", door.toString(), door.toString())).isZero();

        JsonArray reports = JsonParser.parseString(out.toString()).getAsJsonArray();
        JsonObject report = reports.get(1).getAsJsonObject();
        assertThat(reports).hasSize(2);
        assertThat(report.get("name").getAsString()).isEqualTo("door's");
        assertThat(report.get("basicEvents").getAsInt()).isEqualTo(3);
        assertThat(report.get("gates").getAsInt()).isEqualTo(2);
        assertThat(report.get("minimalCutSets").getAsString()).isEqualTo("2");
        assertThat(report.get("byOrder")).hasToString("[\"0\",\"1\",\"1\"]");
        assertThat(report.get("probability").getAsDouble()).isCloseTo(0.19, within(1e-15));
        assertThat(report.get("cpuMillis").getAsDouble()).isPositive();
        assertThat(report.has("bounds")).isFalse();
    }

    @Test
    void a_bad_file_does_not_keep_the_others_from_being_analysed() {
        assertThat(run("faulttree", wrong.toString(), "none.xml", door.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("minimal cut sets: 2");
        assertThat(err.toString().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("File '" + wrong + "', line 2: Element <nonsense> is not known inside <opsa-mef>.");
        assertThat(err.toString()).contains("File 'none.xml' does not exist; give the path of one.");
    }

    @Test
    void in_json_a_bad_file_has_its_error() {
        assertThat(run("faulttree", "--json", wrong.toString(), door.toString()))
                .isEqualTo(1);

        JsonArray reports = JsonParser.parseString(out.toString()).getAsJsonArray();
        JsonObject failed = reports.get(0).getAsJsonObject();
        assertThat(failed.get("file").getAsString()).isEqualTo(wrong.toString());
        assertThat(failed.get("error").getAsString()).contains("line 2: Element <nonsense>");
        assertThat(failed.has("minimalCutSets")).isFalse();
        assertThat(reports.get(1).getAsJsonObject().has("error")).isFalse();
    }

    @Test
    void cut_sets_can_be_counted_up_to_an_order() {
        assertThat(run("faulttree", "--order", "1", door.toString())).isZero();
        assertThat(out.toString()).contains("minimal cut sets: 1\n", "by order from 0: 0, 1\n");
        assertThat(run("faulttree", "--order", "40", door.toString())).isZero();
        assertThat(out.toString()).contains("minimal cut sets: 2\n");
    }

    @Test
    void of_several_top_events_one_is_named() throws IOException {
        Path two = Files.writeString(folder.resolve("two.dft"), "A or C;\nB or C;\nC prob=0.5;\n");

        assertThat(run("faulttree", two.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("has 2 top events: A, B. Name the one to look at");
        assertThat(run("faulttree", "--top", "B", two.toString())).isZero();
        assertThat(out.toString()).contains("top event: B");
    }

    @Test
    void the_mission_time_can_be_given() throws IOException {
        Path file = Files.writeString(folder.resolve("rate.dft"), "toplevel A;\nA or B;\nB lambda=0.01;\n");

        assertThat(run("faulttree", "--hours", "100", file.toString())).isZero();
        assertThat(out.toString()).contains("probability: 0.6321205588\n");
    }

    @Test
    void an_unknown_probability_is_a_note() throws IOException {
        Path file = Files.writeString(folder.resolve("unknown.txt"), "top: any of\n  a\n  b = 0.1\n");

        assertThat(run("faulttree", file.toString())).isZero();
        assertThat(out.toString())
                .contains("minimal cut sets: 2\n")
                .contains("note: The probability of the top event is not known, for that of 'a' is not.\n")
                .doesNotContain("  probability:");
    }

    @Test
    void where_the_budget_ends_there_are_bounds() throws IOException {
        Path file = Files.writeString(folder.resolve("hard.txt"), hard());

        assertThat(run("faulttree", "--json", "--budget", "1000", file.toString()))
                .isZero();
        JsonObject report =
                JsonParser.parseString(out.toString()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(report.has("probability")).isFalse();
        assertThat(report.get("note").getAsString()).contains("has spent its budget of 1,000 nodes");
        double lower = report.getAsJsonObject("bounds").get("lower").getAsDouble();
        assertThat(lower)
                .isBetween(0.0, report.getAsJsonObject("bounds").get("upper").getAsDouble());
    }

    /** An AND of ORs over neighbours in shuffled order: no order of its events suits it. */
    private static String hard() {
        StringBuilder text = new StringBuilder("top: all of\n");
        for (int i = 0; i < 60; i++) {
            text.append("  g").append(i).append(": any of\n");
            for (int step : List.of(i, i * 7 + 3, i * 11 + 5, i * 17 + 1)) {
                text.append("    e").append(step % 61).append(" = 0.1\n");
            }
        }
        return text.toString();
    }

    @Test
    void a_chain_of_100_000_gates_is_analysed_or_refused_with_a_sentence() throws IOException {
        StringBuilder xml = new StringBuilder("<opsa-mef><define-fault-tree name='chain'>\n");
        for (int i = 0; i < 100_000; i++) {
            xml.append("<define-gate name='g")
                    .append(i)
                    .append("'><or><gate name='g")
                    .append(i + 1);
            xml.append("'/><event name='e").append(i % 5).append("'/></or></define-gate>\n");
        }
        xml.append("<define-gate name='g100000'><event name='e'/></define-gate></define-fault-tree></opsa-mef>");
        Path file = Files.writeString(folder.resolve("chain.xml"), xml);

        assertThat(run("faulttree", file.toString())).isZero();
        assertThat(out.toString()).contains("6 basic events, 100001 gates", "minimal cut sets: 6\n");
    }

    @Test
    void options_out_of_range_are_sentences() {
        assertThat(run("faulttree", "--budget", "5", door.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("A budget must be at least 1,000 nodes but was 5.");
        assertThat(run("faulttree", "--order", "-1", door.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--order must be 0 or more but was -1.");
        assertThat(run("faulttree", "--hours", "-1", door.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("A mission time must be 0 hours or more but was -1.0.");
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
