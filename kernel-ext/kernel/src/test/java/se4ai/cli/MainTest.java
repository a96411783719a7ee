package se4ai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void an_unknown_command_is_named() {
        assertThat(run("walk")).isEqualTo(2);
        assertThat(err.toString()).contains("Unmatched argument at index 0: 'walk'");
    }

    @Test
    void an_unknown_option_is_named() {
        assertThat(run("run", "--fast", "a.ipynb")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--fast'");
    }

    @Test
    void a_command_without_its_files_says_so() {
        assertThat(run("tidy")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: 'FILE'");
    }

    @Test
    void a_missing_notebook_is_one_sentence() {
        assertThat(run("run", "no.ipynb")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("Notebook 'no.ipynb' does not exist; give the path of an .ipynb file.");
    }

    @Test
    void a_folder_for_a_file_is_one_sentence() {
        assertThat(run("tidy", ".")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("Notebook '.' cannot be read: ");
    }

    @Test
    void a_missing_site_is_one_sentence() {
        assertThat(run("lab", "--site", "nowhere")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "There is no published site in 'nowhere'; run `mvn -Plab` from the project's root first.");
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("se4ai ");
    }

    @Test
    void help_lists_the_commands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("install", "uninstall", "doctor", "run", "tidy", "lab", "faulttree");
    }

    @Test
    void no_command_at_all_shows_how_to_call_it() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: se4ai");
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
