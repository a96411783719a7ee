package se4ai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se4ai.pipeline.CodeBox;
import se4ai.pipeline.CodeShare;

class MiniSystemTest {

    private final DataFolder data = DataFolder.at(Path.of(System.getProperty("course.root"), "data"));

    @Test
    void each_kind_of_code_is_there_and_little_of_it_is_the_model() {
        CodeShare share = MiniSystem.in(data).share();

        assertThat(share.lines()).containsOnlyKeys(CodeBox.values());
        assertThat(share.lines().values()).allMatch(lines -> lines > 0);
        assertThat(share.total()).isBetween(400, 600);
        assertThat(share.ofMlCode()).isBetween(0.03, 0.08);
        assertThat(MiniSystem.ofCourse()).isEqualTo(share);
    }

    @Test
    void every_listed_file_of_the_mini_system_is_counted() {
        assertThat(MiniSystem.in(data).files()).containsExactlyInAnyOrderElementsOf(data.names("mini-system"));
    }

    @Test
    void it_compiles_without_a_warning_and_runs(@TempDir Path folder) throws Exception {
        compile(folder);
        Path settings = settings(folder);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            loader.loadClass("process.Nightly")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {settings.toString()});
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "train: done",
                        "serve: done",
                        "recall = 1.000",
                        "precision = 1.000",
                        "reports dropped = 1.000",
                        "requests = 6.000");
    }

    private void compile(Path folder) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<Path> sources = new ArrayList<>();
        MiniSystem.in(data).files().forEach(file -> sources.add(data.file(file)));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean isRight = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(isRight).as(messages.toString()).isTrue();
        }
    }

    /** Large birds do damage and small ones do not; one row is dirty. */
    private static Path settings(Path folder) throws Exception {
        List<String> rows = new ArrayList<>(List.of("date,operator,aircraft,phase,size,time,speed,cost,damage"));
        for (int day = 10; day < 30; day++) {
            String size = day % 2 == 0 ? "Large" : "Small";
            String damage = day % 2 == 0 ? "Minor" : "None";
            rows.add("1990-01-" + day + ",A,\"B, C\",Climb," + size + ",Day," + (day % 3 == 0 ? "" : "120") + ",0,"
                    + damage);
        }
        rows.add("1990-02-01,A,B,Climb,Small,Day,120,0,C");
        Path reports = Files.write(folder.resolve("reports.csv"), rows);
        return Files.writeString(
                folder.resolve("settings.properties"),
                "reports=" + slashed(reports) + "\nmodel=" + slashed(folder.resolve("triage.model"))
                        + "\nlimit=0.5\nrounds=2000\n");
    }

    /** In a file of properties a backslash would begin an escape. */
    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
