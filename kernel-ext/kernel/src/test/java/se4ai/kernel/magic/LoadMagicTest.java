package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se4ai.kernel.shell.CellException;

@Timeout(60)
class LoadMagicTest {

    @TempDir
    private Path folder;

    @Test
    void a_source_file_runs_as_a_cell() throws IOException {
        write("my robot.java", "record Loaded(int x) {}\nnew Loaded(40).x() + 2");
        assertThat(ask("\"my robot.java\"")).isEqualTo(42);
        write("Robot.jsh", "int loaded = 41;");
        assertThat(ask("Robot.jsh")).isNull();
    }

    @Test
    void a_notebooks_code_cells_run_in_order() throws IOException {
        write("a.ipynb", """
                {"cells": [
                  {"cell_type": "code", "source": ["int n1 = 1;\\n", "int n2 = 2;"]},
                  {"cell_type": "markdown", "source": "prose"},
                  {"cell_type": "code", "source": "n1 + n2"}
                ]}
                """);
        assertThat(ask("a.ipynb")).isEqualTo(3);
    }

    @Test
    void an_error_names_the_file_and_its_line() throws IOException {
        write("Bad.java", "int b1 = 1;\nint b2 = \"text\";");
        CellException error = catchThrowableOfType(CellException.class, () -> ask("Bad.java"));
        assertThat(error.lines()).startsWith("In 'Bad.java':", "Line 2:", "    int b2 = \"text\";");
        write("bad.ipynb", "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"1 +\"}]}");
        assertThat(catchThrowableOfType(CellException.class, () -> ask("bad.ipynb"))
                        .lines())
                .startsWith("In 'bad.ipynb, cell 1':", "Line 1:");
    }

    @Test
    void a_file_that_loads_itself_is_refused() throws IOException {
        write("self.jsh", "%load self.jsh");
        TestHost host = new TestHost(folder) {
            @Override
            public @Nullable Object cell(String source) {
                return TestHost.line(Known.LOAD, "self.jsh", this);
            }
        };
        assertThatThrownBy(() -> TestHost.line(Known.LOAD, "self.jsh", host))
                .hasMessage("'self.jsh' loads itself. Take the %load line out of it.");
    }

    @Test
    void what_it_cannot_run_is_refused() throws IOException {
        write("a.txt", "");
        write("a.jar", "");
        write("no.ipynb", "[]");
        Files.write(folder.resolve("latin.java"), "// ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ask(""))
                .hasMessage("%load needs the path of one file, such as %load Robot.java; quote a path with blanks.");
        assertThatThrownBy(() -> ask("None.java"))
                .hasMessage("There is no file 'None.java', seen from " + folder
                        + ". Give a path that ends in .java, .jsh or .ipynb.");
        assertThatThrownBy(() -> ask("a.txt"))
                .hasMessage("%load runs files that end in .java, .jsh or .ipynb, but this one is 'a.txt'.");
        assertThatThrownBy(() -> ask("a.jar"))
                .hasMessage("%load runs files that end in .java, .jsh or .ipynb, but this one is 'a.jar'. "
                        + "To add a jar write %classpath a.jar.");
        assertThatThrownBy(() -> ask("no.ipynb"))
                .hasMessage("'" + folder.resolve("no.ipynb") + "' is no notebook; a notebook is a JSON object with "
                        + "'cells'. Save it again from Jupyter.");
        assertThatThrownBy(() -> ask("latin.java")).hasMessage("'latin.java' is not UTF-8 text; save it as UTF-8.");
    }

    private @Nullable Object ask(String arguments) {
        return TestHost.line(Known.LOAD, arguments, new TestHost(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
