package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathMagicTest {

    @TempDir
    private Path folder;

    private TestHost host = new TestHost();

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("my lib"));
        Files.createDirectories(folder.resolve("classes"));
        for (String name : List.of("a.jar", "my lib/b.jar", "my lib/c.jar", "my lib/read.me", "Robot.java")) {
            Files.createFile(folder.resolve(name));
        }
        host = new TestHost(folder, List.of(folder.resolve("a.jar")));
    }

    @Test
    void jars_folders_and_patterns_are_added_once() {
        assertThat(ask("a.jar classes 'my lib/*.jar' \"my lib/b.jar\""))
                .hasToString("Added classes, b.jar, c.jar to the class path. 2 were there already.");
        assertThat(host.added)
                .containsExactly(
                        folder.resolve("classes"), folder.resolve("my lib/b.jar"), folder.resolve("my lib/c.jar"));
        assertThat(ask("classes")).hasToString("Nothing is new on the class path: all of it was there already.");
    }

    @Test
    void alone_it_lists_what_cells_see() {
        assertThat(ask("").toString())
                .isEqualTo("The class path, in the order in which a class is looked for\n" + folder.resolve("a.jar"));
    }

    @Test
    void what_is_missing_or_no_jar_is_refused() {
        assertThatThrownBy(() -> ask("b.jar"))
                .hasMessage("There is no file or folder 'b.jar', seen from " + folder
                        + ". Give the path of a jar or of a folder of classes.");
        assertThatThrownBy(() -> ask("none/*.jar"))
                .hasMessage("No file matches 'none/*.jar', seen from " + folder
                        + ". Write a path with * or ? in its last part, such as lib/*.jar.");
        assertThatThrownBy(() -> ask("Robot.java"))
                .hasMessage("'Robot.java' is neither a jar nor a folder; %classpath takes those alone. "
                        + "To run a source file write %load Robot.java.");
        assertThatThrownBy(() -> ask("a\0.jar"))
                .hasMessage("'a\0.jar' is no path of this system: Nul character not allowed.");
        assertThat(host.added).isEmpty();
    }

    private Object ask(String arguments) {
        return String.valueOf(TestHost.line(Known.CLASSPATH, arguments, host));
    }
}
