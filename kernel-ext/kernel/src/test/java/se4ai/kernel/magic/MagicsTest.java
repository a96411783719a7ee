package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se4ai.check.Hint;
import se4ai.draw.Card;
import se4ai.kernel.shell.CellException;

@Timeout(60)
class MagicsTest {

    private final TestHost host = new TestHost();
    private final Magics magics = new Magics(host, new StockKernel());

    @Test
    void java_goes_to_the_host_as_it_is() {
        assertThat(magics.eval("17\n% 5")).isEqualTo(2);
        assertThat(host.ran).containsExactly("17\n% 5");
    }

    @Test
    void parts_run_in_order_and_the_last_one_gives_the_value() {
        assertThat(magics.eval("int g1 = 40;\n%exercise detector.deadline\ng1 + 2"))
                .isEqualTo(42);
        assertThat(host.shown).singleElement().isInstanceOf(Card.class);
        assertThat(magics.eval("41;\n%reset")).isInstanceOf(Card.class);
        assertThat(host.resets).isEqualTo(1);
        assertThat(magics.eval("%time 1 + 1\nint g2 = 3;")).isNull();
    }

    @Test
    void an_error_has_the_line_of_the_cell() {
        assertThat(failure("int h1 = 1;\n%env PATH\nh1 + wrong").lines())
                .startsWith("Cell line 3:", "    h1 + wrong", "         ^^^^^", "cannot find symbol");
        assertThat(failure("%%time\n\nint h2 = \"text\";").lines())
                .startsWith("Cell line 3:", "    int h2 = \"text\";");
        assertThat(failure("int h3 = 1;\n%time wrong(h3)").lines()).startsWith("Cell line 2:");
    }

    @Test
    void an_unknown_magic_is_an_error_of_its_line_and_the_nearest_name_is_told() {
        CellException error = failure("int u = 1;\n%mavne a:b:1");
        assertThat(error.name()).isEqualTo("MagicError");
        assertThat(error.lines())
                .containsExactly(
                        "Cell line 2:",
                        "--> %mavne a:b:1",
                        "Unknown magic '%mavne'. Did you mean %maven? %help lists all.");
        assertThat(failure("%matplotlib inline").message()).isEqualTo("Unknown magic '%matplotlib'. %help lists all.");
        assertThat(failure("%%tmie\n1").message())
                .isEqualTo("Unknown magic '%%tmie'. Did you mean %%time? %help lists all.");
    }

    @Test
    void names_may_be_written_in_any_case() {
        assertThat(magics.eval("%Reset")).isInstanceOf(Card.class);
    }

    @Test
    void a_magic_of_one_line_refuses_a_cell() {
        assertThat(failure("%%reset\n1 + 1").message()).isEqualTo("%%reset is a magic of one line; write %reset.");
        assertThat(failure("%%time").message()).isEqualTo("%%time needs Java below it, on the lines after the first.");
        assertThat(failure("%time").message()).isEqualTo("%time needs Java behind it, such as %time Math.sqrt(2).");
    }

    @Test
    void magics_that_extensions_register_are_found_in_any_case() {
        BaseKernel kernel = new StockKernel();
        kernel.getMagicsRegistry()
                .registerLineMagic("shout", (BaseKernel any, List<String> words) -> String.join("!", words))
                .registerCellMagic("Count", (BaseKernel any, List<String> words, String body) -> body);
        Magics more = new Magics(host, kernel);
        assertThat(more.eval("%shout a 'b c'")).isEqualTo("a!b c");
        assertThat(more.eval("\n%%count\n  one\ntwo")).isEqualTo("  one\ntwo");
        assertThat(more.complete("%sh")).containsExactly("%shout");
    }

    @Test
    void a_hint_comes_from_the_cells_own_sheet() {
        assertThat(magics.eval("%hint detector.deadline"))
                .isInstanceOfSatisfying(
                        Hint.class, hint -> assertThat(hint.exercise()).isEqualTo("detector.deadline"));
        assertThat(failure("%hint detector.deadlin").message())
                .isEqualTo("There is no exercise 'detector.deadlin'. Did you mean detector.deadline? "
                        + "%exercise lists all.");
        assertThat(failure("%hint").message())
                .isEqualTo("%hint needs the id of one exercise, such as %hint detector.hundred. %exercise lists all.");
    }

    @Test
    void names_options_paths_and_ids_are_completed(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("Robot.java"));
        Files.createFile(folder.resolve("robot.jar"));
        Files.createFile(folder.resolve("my cells.jsh"));
        Files.createDirectory(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib").resolve("a.jar"));
        Files.createFile(folder.resolve(".hidden.jar"));
        Magics here = new Magics(new TestHost(folder), new StockKernel());
        assertThat(here.complete("int a = 1;\n  %ma")).containsExactly("%maven");
        assertThat(here.complete("%%b")).containsExactly("%%bench");
        assertThat(here.complete("%")).contains("%classpath", "%env", "%exercise", "%help", "%time");
        assertThat(here.complete("%load ")).containsExactly("Robot.java", "lib/", "\"my cells.jsh\"");
        assertThat(here.complete("%load \"m")).containsExactly("\"my cells.jsh\"");
        assertThat(here.complete("%classpath lib/")).containsExactly("lib/a.jar");
        assertThat(here.complete("%classpath lib/a.jar r")).containsExactly("robot.jar");
        assertThat(here.complete("%load nowhere/")).isEmpty();
        assertThat(here.complete("%%bench --s")).containsExactly("--seconds=");
        assertThat(here.complete("%%javap -con")).containsExactly("-constants");
        assertThat(here.complete("%hint detector.fr")).containsExactly("detector.frame-rate");
        assertThat(here.complete("%time Math.m")).isEmpty();
        assertThat(here.complete("int a = 1")).isEmpty();
        assertThat(Magics.startOfWord("int a;\n%load \"m c")).isEqualTo(13);
        assertThat(Magics.startOfWord("a\n  %lo")).isEqualTo(4);
    }

    private CellException failure(String cell) {
        return catchThrowableOfType(CellException.class, () -> magics.eval(cell));
    }
}
